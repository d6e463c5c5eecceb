import words from '../content/en/words.ts';
import {type Asked, writtenPattern} from '../core/exercise/asked-pattern.ts';
import {idOf, needsCare, patterns} from '../core/exercise/pattern.ts';
import {fill} from '../core/words.ts';
import {settingsFolder} from '../node/paths.ts';
import {keepSetting, settingsPath} from '../node/settings-file.ts';
import {exitCodes} from './exit-codes.ts';
import {say} from './output.ts';
import {UsageError} from './usage-error.ts';

const {cli, breath: breathWords} = words;

/** `cope breathe PATTERN --default`: this breath is the usual one from now on. */
export const keepBreath = ({pattern = patterns['short-pause'].pattern}: Partial<Asked>): void => {
	// It is asked about before each time: as the usual one it would begin without a word.
	if (needsCare(pattern)) throw new UsageError(cli.exercises.noUsualHolds);
	const folder = settingsFolder(process.env, process.platform);
	const path = settingsPath(folder);
	const id = idOf(pattern);
	const name = id === null ? writtenPattern(pattern) : breathWords.patterns[id].name;
	say(`${fill(cli.exercises.keepsBreath, {path})}\n`);
	const problem = keepSetting(folder, 'breath', id ?? writtenPattern(pattern));
	if (problem !== null) throw new UsageError(fill(cli.exercises.breathNotKept, {path}), exitCodes.notWritten);
	say(`${fill(cli.exercises.breathKept, {name})}\n`);
};
