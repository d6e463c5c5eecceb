import {patternFor} from '../western.ts';

const clock = '\\d{1,2}(?:[.:]\\d{2})?';
const half = '(?:am|pm|a\\.m\\.?|p\\.m\\.?|uhr|uur|u|h)';
const cores = [
	'(?:365 ?\\/ ?)?24 ?[\\/x*×] ?7(?: ?\\/ ?365)?',
	`${clock} ?${half}?[ ]?[-–—][ ]?${clock} ?${half}?`,
	`${clock} ?${half}? (?:to|till?|until|bis) ${clock} ?${half}?`,
	`${clock} ?${half}`,
	'\\d{1,2}:\\d{2}',
	'[012]\\d[0-5]\\d(?: ?[-–] ?| (?:to|till?|until|bis) )[012]\\d[0-5]\\d',
	`(?:after|before|until|till?|from|by|past) (?:[012]\\d[0-5]\\d|${clock}(?: ?${half})?)`,
	'\\d{1,2} ?(?:hours?|hrs?|days)',
	'm ?[-–] ?f',
	'(?:mon|tue|wed|thu|fri|sat|sun|tues|weds|thur|thurs)',
	'(?:mon|tues|wednes|thurs|fri|satur|sun)days?',
	'(?:mornings?|afternoons?|evenings?|eves|nights?|night ?time|overnight|weekends?|weekdays?|daytime|daily|bedtime)',
	'(?:any ?time|always|lunch(?: ?times?)?|midday|noon|midnight|hours|hrs|term ?time|holidays)',
	'(?:all|every|most|during the) days?|day (?:and|or) night|round the clock',
];
const joins =
	'and|or|to|till?|until|from|after|before|by|between|only|not|never|except|but|most|every|each|all|any|at|on|in|the|during|out|of|a|week|day|days|office|business|school|working|opening|usually|mainly|bank|late|early|also';

/** What says when, a word that may stand beside it, any other word, or what is between words. */
const token = patternFor(
	String.raw`((?:${cores.join('|')})(?![\p{L}\p{N}]))|((?:${joins}|${clock})(?![\p{L}\p{N}]))|[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[^\p{L}\p{N}]+`,
	'giu',
);

const wordFirst = patternFor(String.raw`^[\p{L}\p{N}]`, 'u');

/** A stretch of words that says when somebody can be reached: `words` of them say it themselves. */
export type TimeRun = {readonly from: number; readonly to: number; readonly words: readonly string[]};

type Open = {from: number; to: number; words: string[]};

/** The stretches of a text that say when, as "not Tuesdays" or "Mon–Fri 9–5", in one walk along it. */
export const timeRuns = (text: string): readonly TimeRun[] => {
	const runs: Open[] = [];
	let open: Open | null = null;
	for (const {0: word, 1: core, 2: join, index} of text.matchAll(token(text))) {
		if (core === undefined && join === undefined) {
			if (wordFirst(text).test(word)) open = null;
			continue;
		}
		if (open === null) {
			open = {from: index, to: index, words: []};
			runs.push(open);
		}
		open.to = index + word.trimEnd().length;
		if (core !== undefined) open.words.push(core);
	}
	return runs;
};

/** Whether a text is nothing but when somebody can be reached. */
export const isTime = (text: string): boolean => {
	const [run, ...others] = timeRuns(text);
	return (
		run !== undefined && others.length === 0 && run.words.length > 0 && run.from === 0 && run.to >= text.length - 1
	);
};

/** Whether a text could be the beginning or the end of one: "9", "Mon". */
export const isPartOfTime = (text: string): boolean => isTime(text) || /^\d{1,2}(?:[.:]\d{2})?$/.test(text);
