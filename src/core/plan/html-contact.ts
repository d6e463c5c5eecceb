import {dialledFor} from '../dialled.ts';
import {anchorsIn} from './anchors.ts';
import {type Contact, contactOf} from './contact.ts';
import {digitsIn} from './number-runs.ts';
import {plainWords} from './plain-words.ts';
import {textedBy} from './texted.ts';

const marks: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** Text as text: nothing in it is a mark of HTML. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, mark => marks[mark] ?? mark);

/** Longer than this is no name but a sentence; it is left whole. In characters. */
const longestName = 40;

/** Where a tap on a number leads, where it is certain what a telephone is to dial. */
const linkOf = (entry: string, number: string): string | null => {
	const digits = dialledFor(number);
	const scheme = textedBy(entry, number) === null ? 'tel' : 'sms';
	return digits === null ? null : `${scheme}:${digits}`;
};

const numberHtml = (entry: string, number: string, style: 'number' | 'inline'): string => {
	const href = linkOf(entry, number);
	const text = `<bdi>${escaped(number)}</bdi>`;
	return href === null ? `<b class="${style}">${text}</b>` : `<a class="${style}" href="${href}">${text}</a>`;
};

const callHtml = (entry: string, {number, label}: Contact['numbers'][number]): string => {
	const said = label === null ? '' : `<span class="label" dir="auto">${escaped(label)}</span>`;
	return `<span class="call">${said}${numberHtml(entry, number, 'number')}</span>`;
};

const span = (kind: string, text: string): string =>
	text === '' ? '' : `<span class="${kind}" dir="auto">${escaped(text)}</span>`;

const cardHtml = (entry: string, {name, relation, numbers, hours, note}: Contact): string => {
	const who = [span('name', name), span('relation', relation)].filter(part => part !== '').join(', ');
	const when = [hours, note].filter(part => part !== '').join(' · ');
	return [
		'<li class="person" dir="auto">',
		`<span class="who">${who}${span('when', when)}</span>`,
		`<span class="reach">${numbers.map(number => callHtml(entry, number)).join('')}</span>`,
		'</li>',
	].join('');
};

// Shorter ones are numbers of lines where people and lines are listed; elsewhere they are only numbers.
const shortest = 6;

/** A sentence as it was written, the numbers of so many digits standing out. */
const sentenceHtml = (text: string, digits: number): string => {
	const numbers = anchorsIn(text).filter(({kind, text: number}) => kind === 'number' && digitsIn(number) >= digits);
	const pieces = numbers.map(
		({text: number, from}, index) =>
			escaped(text.slice(numbers[index - 1]?.to ?? 0, from)) + numberHtml(text, number, 'inline'),
	);
	return pieces.join('') + escaped(text.slice(numbers.at(-1)?.to ?? 0));
};

const sentenceItem = (entry: string, digits: number): string =>
	`<li class="thing" dir="auto">${sentenceHtml(plainWords(entry), digits)}</li>`;

/** Somebody who is not to be called: a tap on their number leads nowhere. */
export const uncalledHtml = (entry: string): string =>
	`<li class="thing" dir="auto">${escaped(plainWords(entry))}</li>`;

/** An entry that is no contact, as it is read. */
export const thingHtml = (entry: string): string => sentenceItem(entry, shortest);

/** Somebody, with the number large beside the name; or the entry as it stands, where it is a sentence. */
export const personHtml = (entry: string): string => {
	const contact = contactOf(entry);
	const isWhole = contact.name === '' && contact.note === plainWords(entry);
	const isCard = contact.numbers.length > 0 && contact.name.length <= longestName && !isWhole;
	return isCard ? cardHtml(entry, contact) : sentenceItem(entry, 1);
};
