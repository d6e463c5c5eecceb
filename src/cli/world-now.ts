import words from '../content/en/words.ts';
import {languageOf, whereabouts} from '../core/country.ts';
import {type Asked, findPattern} from '../core/exercise/asked-pattern.ts';
import {needsCare, patterns} from '../core/exercise/pattern.ts';
import type {Known} from '../core/known.ts';
import {oursOf} from '../core/ours.ts';
import {noTimes, type Times} from '../core/times.ts';
import type {Whereabouts} from '../core/whereabouts.ts';
import {helplines, world} from '../node/data.ts';
import {planPath, settingsFolder} from '../node/paths.ts';
import {readSettings} from '../node/settings.ts';
import {dayAndMinute, signsOf} from '../node/signs.ts';
import {timesWhenChanged} from '../node/times.ts';
import type {Settings} from '../ports.ts';

export type Now = {
	readonly settings: Settings;
	/** The folder of the settings. */
	readonly folder: string;
	readonly known: Known;
	readonly timesIfChanged: (whereabouts: Whereabouts) => Times | null;
};

/** The same with what the clocks say now where the lines of a country are, for a page that shows them. */
export const atThisTime = ({known, timesIfChanged}: Now, where = known.whereabouts): Known => {
	const times = timesIfChanged(where) ?? noTimes;
	return {...known, times, orderedAt: times};
};

/** The breath of the settings, unless it is none or one that is asked about each time. */
const usualBreath = (set: string | null): Asked => {
	const asked = set === null ? null : findPattern(set);
	return asked === null || needsCare(asked.pattern) ? patterns['short-pause'] : asked;
};

/** All a sitting or a page needs to know but the plan; whatever is missing or broken is simply not known. */
export const lookAround = (namedPlan: string | undefined): Now => {
	const {env, platform} = process;
	const folder = settingsFolder(env, platform);
	const settings = readSettings(folder);
	const signs = signsOf(env, settings.country);
	const known: Known = {
		plan: {kind: 'none'},
		planPath: planPath(namedPlan, env, platform),
		ours: oursOf(words),
		breath: usualBreath(settings.breath),
		whereabouts: whereabouts(signs, world),
		helplines,
		world,
		language: languageOf(signs.locale),
		isUnder18: settings.under18,
		times: noTimes,
		orderedAt: noTimes,
		...dayAndMinute(new Date()),
	};
	return {settings, folder, known, timesIfChanged: timesWhenChanged(world, signs.zone)};
};
