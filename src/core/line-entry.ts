import type {Line} from './helplines.ts';
import type {PlanWords} from './plan-words.ts';
import {fill} from './words.ts';

type Said = PlanWords['line'];

/** How a line is reached, the voice first; of a number that is not called it is said. */
const wayTo = ({own, ownText, phone, sms: known, whatsapp, chat}: Line, said: Said): string => {
	const called = own?.[0] ?? phone;
	if (called !== null) return called;
	const sms = ownText ?? known;
	if (sms !== null) {
		const {number, keyword: word} = sms;
		return word === null ? fill(said.text, {number}) : fill(said.textWord, {number, word});
	}
	return whatsapp === undefined ? (chat ?? '') : fill(said.whatsapp, {number: whatsapp});
};

/** Without the number that is texted: beside the name it would look like one to call. */
const nameOf = ({name, sms}: Line): string => (sms === null ? name : name.replace(` (${sms.number})`, ''));

/** A line to choose from several: its name, and how it is reached. */
export const lineChoice = (line: Line, said: Said): string => `${nameOf(line)}: ${wayTo(line, said)}`;

/** A line as an entry of a plan: its name, how it is reached and when (content guide section 11). */
export const lineEntry = (line: Line, said: Said): string =>
	[lineChoice(line, said), line.hours].filter(part => part !== null).join(', ');
