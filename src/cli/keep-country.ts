import words from '../content/en/words.ts';
import {countryInSentence} from '../core/country-name.ts';
import {fill} from '../core/words.ts';
import {settingsFolder} from '../node/paths.ts';
import {keepSetting, settingsPath} from '../node/settings-file.ts';
import {exitCodes} from './exit-codes.ts';
import {couldBe, meantBy} from './meant-country.ts';
import {say} from './output.ts';
import {UsageError} from './usage-error.ts';
import {lookAround} from './world-now.ts';

const {cli} = words;

/** `cope helplines COUNTRY --default`: from now on the lines are those of this country, and nothing is guessed. */
export const keepCountry = (typed: string | undefined): void => {
	if (typed === undefined) throw new UsageError(cli.nameCountry);
	const {known} = lookAround(undefined);
	const meant = meantBy(typed, known, () => {});
	// One that is not typed right is not kept: on a bad night nobody looks which was taken.
	if (meant.kind === 'slip') throw new UsageError(couldBe(typed, [meant.code], known));
	const folder = settingsFolder(process.env, process.platform);
	const path = settingsPath(folder);
	say(`${fill(cli.keepsIn, {path})}\n`);
	const problem = keepSetting(folder, 'country', meant.code);
	if (problem !== null) throw new UsageError(fill(cli.notKept, {path}), exitCodes.notWritten);
	say(`${fill(cli.countryKept, {country: countryInSentence(known, meant.code)})}\n\n`);
};
