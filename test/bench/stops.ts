import words from '../../src/content/en/words.ts';
import {fill} from '../../src/core/words.ts';
import {inShell, nodePath, programPath} from '../support/program.ts';
import {type Follower, followWord} from './follow.ts';
import {atMost, type Result, sleep} from './numbers.ts';
import {openWindow, type Window} from './window.ts';

/** A minute, in ms. */
const stopFor = 60_000;

const args = ['breathe', '--minutes', '9'];

type Stop = {
	readonly name: string;
	readonly command: readonly string[];
	readonly begin?: string;
	readonly stop: (window: Window) => void;
	readonly goOn: (window: Window) => void;
};

const stops: readonly Stop[] = [
	{
		name: 'stopped for a minute by a signal',
		command: [nodePath, programPath, ...args],
		stop: ({pid}) => void process.kill(pid, 'SIGSTOP'),
		goOn: ({pid}) => void process.kill(pid, 'SIGCONT'),
	},
	{
		name: 'stopped for a minute by Ctrl+Z in a shell',
		command: ['bash', '--norc', '--noprofile', '-i'],
		begin: `${inShell(...args)}\r`,
		stop: window => window.press('\u001A'),
		goOn: window => window.press('fg\r'),
	},
];

const openStopped = ({command, begin}: Stop): {readonly window: Window; readonly follower: Follower} => {
	const follower = followWord();
	const window = openWindow({command});
	window.onChunk(follower.take);
	if (begin !== undefined) window.press(begin);
	return {window, follower};
};

const measure = async (stop: Stop): Promise<readonly Result[]> => {
	const {window, follower} = openStopped(stop);
	// In the middle of the first breath out.
	await sleep(9000);
	const before = follower.counts.length;
	stop.stop(window);
	await sleep(stopFor);
	const goneOn = performance.now();
	stop.goOn(window);
	await sleep(10_000);
	const text = follower.text();
	await window.end();
	const after = follower.counts.slice(before);
	const shown = after.map(({phase, count}) => `${phase} ${count}`).join(', ');
	const wanted = 'in 4, in 3, in 2, in 1, hold 2, hold 1, out 6';
	const [first, second] = [after[0]?.at ?? Number.NaN, after.find(({phase}) => phase === 'hold')?.at ?? Number.NaN];
	const time = fill(words.breath.minutes, {done: 0, all: 9});
	const isUncounted = text.includes(time);
	const name = `breathing, ${stop.name}`;
	return [
		atMost(`${name}: until a word`, first - goneOn, 500, 'ms'),
		{what: `${name}: a breath from its beginning`, measured: shown, bar: wanted, isKept: shown.startsWith(wanted)},
		atMost(`${name}: next word against its moment`, Math.abs(second - first - 4000), 150, 'ms'),
		{what: `${name}: the line`, measured: isUncounted ? time : 'another', bar: time, isKept: isUncounted},
	];
};

/** Stopped for a minute and gone on: the breath begins again with a breath in, and the minute does not count. */
export const measureStops = async (): Promise<readonly Result[]> => (await Promise.all(stops.map(measure))).flat();
