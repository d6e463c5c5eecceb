import words from '../content/en/words.ts';
import {breathName} from '../core/breath-name.ts';
import {type Asked, writtenPattern} from '../core/exercise/asked-pattern.ts';
import {idOf, needsCare} from '../core/exercise/pattern.ts';
import {fill} from '../core/words.ts';
import {settingsFolder} from '../node/paths.ts';
import {keepSetting, settingsPath} from '../node/settings-file.ts';
import {exitCodes} from './exit-codes.ts';
import {say} from './output.ts';
import {UsageError} from './usage-error.ts';
import {lookAround} from './world-now.ts';

const {exercises: said} = words.cli;

/** `hasTime`: whether it was said how long, which is not kept. */
type Keeping = {readonly asked: Partial<Asked>; readonly hasTime: boolean};

/** `cope breathe PATTERN --default`: this breath is the usual one from now on. */
export const keepBreath = ({asked: {pattern}, hasTime}: Keeping): void => {
	// With no breath named there is nothing to keep, and the one that is kept stays.
	if (pattern === undefined) {
		const {breath: usual} = lookAround(undefined).known;
		throw new UsageError(fill(said.nameBreath, {name: breathName(usual.pattern, words.breath)}));
	}
	// It is asked about before each time: as the usual one it would begin without a word.
	if (needsCare(pattern)) throw new UsageError(said.noUsualHolds);
	const folder = settingsFolder(process.env, process.platform);
	const path = settingsPath(folder);
	say(`${fill(words.cli.keepsIn, {path})}\n`);
	const problem = keepSetting(folder, 'breath', idOf(pattern) ?? writtenPattern(pattern));
	if (problem !== null) throw new UsageError(fill(words.cli.notKept, {path}), exitCodes.notWritten);
	say(`${fill(said.breathKept, {name: breathName(pattern, words.breath)})}\n`);
	if (hasTime) say(`${said.timeNotKept}\n`);
};
