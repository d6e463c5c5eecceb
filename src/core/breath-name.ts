import {idOf, type Pattern, phases} from './exercise/pattern.ts';
import type {HelpedLabel} from './labels.ts';
import {fill, type Words} from './words.ts';

/** A breath in its seconds, phase by phase: `in 4, rest 2, out 6`. */
export const breathInSeconds = (pattern: Pattern, short: Words['breath']['short']): string =>
	phases
		.flatMap(phase => (pattern[phase] > 0 ? [fill(short[phase], {seconds: pattern[phase] / 1000})] : []))
		.join(', ');

/** What a breath is called: its name, or its seconds where it has none. */
export const breathName = (pattern: Pattern, {patterns, short}: Words['breath']): string => {
	const id = idOf(pattern);
	return id === null ? breathInSeconds(pattern, short) : patterns[id].name;
};

/** What has helped, in our words. */
export const helpedName = (label: HelpedLabel, helped: Words['helped'], short: Words['breath']['short']): string =>
	'breathed' in label ? fill(helped.breath, {breath: breathInSeconds(label.breathed, short)}) : helped[label.helped];
