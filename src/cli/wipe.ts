import words from '../content/en/words.ts';
import {fill} from '../core/words.ts';
import {planPath, settingsFolder} from '../node/paths.ts';
import {type Findings, findStored, type LeftAlone, removeStored} from '../node/stored.ts';
import {hearsYes} from './ask.ts';
import type {Options} from './commands.ts';
import {exitCodes} from './exit-codes.ts';
import {say as sayLines} from './output.ts';
import {UsageError} from './usage-error.ts';

const {wipe: said, plan: planWords} = words;

const listed = (title: string, lines: readonly string[]): readonly string[] =>
	lines.length === 0 ? [] : [title, ...lines.map(line => `  ${line}`), ''];

const leftLine = ({path, why}: LeftAlone): string => fill(said.left[why], {path});

const say = (...lines: readonly string[]): void => sayLines(`${lines.join('\n')}\n`);

const agrees = async (options: Options): Promise<boolean> => {
	if (options.yes === true) return true;
	if (process.stdin.isTTY !== true) throw new UsageError(said.needsYes);
	return hearsYes(said.question);
};

const remove = (found: Findings): void => {
	const {removed, failed} = removeStored(found);
	say(
		...listed(said.removed, removed),
		...listed(
			said.failed,
			failed.map(({path, problem}) => `${path}: ${planWords.problems[problem]}`),
		),
		...listed(said.stays, found.left.map(leftLine)),
		said.traces,
	);
	if (failed.length > 0) throw new UsageError(said.notAll, exitCodes.notWritten);
};

/** `cope wipe`: lists all that is stored, asks once, removes it and says what it removed (content guide K6). */
export const wipe = async (options: Options): Promise<void> => {
	const {env, platform} = process;
	const found = findStored(settingsFolder(env, platform), planPath(options.plan, env, platform));
	if (found.stored.length === 0) {
		say(said.nothing, ...listed(said.stays, found.left.map(leftLine)));
		return;
	}
	say(
		...listed(
			said.found,
			found.stored.map(({path}) => path),
		),
		...listed(said.willStay, found.left.map(leftLine)),
	);
	if (await agrees(options)) remove(found);
	else say(said.kept);
};
