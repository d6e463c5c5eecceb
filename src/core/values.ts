import {countryInSentence} from './country-name.ts';
import {placeOfEntry} from './lists.ts';
import {calendarPath} from './next-appointment.ts';
import type {Visit} from './visit.ts';
import {fill, type Words} from './words.ts';

/** Where an entry that was moved stands now; only then, since the whole plan is gone through for it. */
const placesFor = (visit: Visit): Readonly<Record<string, string>> => {
	if (visit.notice !== 'moved') return {};
	const {number, count} = placeOfEntry(visit);
	return {number: String(number), count: String(count)};
};

/** What the placeholders of a screen's words stand for. */
export const valuesFor = (visit: Visit, words: Words): Readonly<Record<string, string>> => {
	const {known, section, rideMinutes} = visit;
	return {
		ask: section === null ? '' : words.build.asks[section].ask,
		hint: section === null ? '' : words.build.asks[section].hint,
		country: known.whereabouts.code === null ? '' : countryInSentence(known, known.whereabouts.code),
		path: known.planPath,
		...placesFor(visit),
		calendar: calendarPath(visit),
		time: rideMinutes === 1 ? words.breath.each.minute : fill(words.breath.each.minutes, {number: rideMinutes}),
	};
};

export const filled = (sentences: readonly string[], visit: Visit, words: Words): readonly string[] =>
	sentences.map(sentence => fill(sentence, valuesFor(visit, words)));
