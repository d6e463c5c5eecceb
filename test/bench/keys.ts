import {newHome} from '../support/program.ts';
import {examplePlan} from '../support/visits.ts';
import {atMost, median, quantile, type Result, sleep} from './numbers.ts';
import {openWindow} from './window.ts';

/** Written by Ink when a frame is whole, and when it listens. */
const wholeFrame = '\u001B[?2026l';
const listening = '\u001B[?2004h';
const leftScreen = '\u001B[?1049l';

const home = newHome({'plan.md': examplePlan});

const openReady = async () => {
	const window = openWindow({home});
	await window.seen(listening, true);
	await sleep(50);
	return window;
};

/** Ms from a key to the frame it leads to, on a list and between screens, at the pace of a quick hand. */
const keyToFrame = async (): Promise<readonly number[]> => {
	const window = await openReady();
	const times: number[] = [];
	const press = async (keys: string) => {
		await sleep(60 + Math.random() * 60);
		const frame = window.seen(wholeFrame);
		const at = performance.now();
		window.press(keys);
		times.push((await frame) - at);
	};
	await press('4');
	await press('s');
	for (let round = 0; round < 25; round++)
		for (const keys of ['\u001B[B', '\u001B[A', 'h', 'b', 'p', 'b', '?', 'b']) await press(keys);
	await window.end();
	return times;
};

/** Ms from a key that leaves to the screen of the shell. */
const leaving = async (): Promise<readonly number[]> => {
	const times: number[] = [];
	for (let round = 0; round < 40; round++) {
		const window = await openReady();
		const left = window.seen(leftScreen);
		const at = performance.now();
		window.press(['q', 'x', '\u0003'][round % 3] ?? 'q');
		times.push((await left) - at);
		await window.exit;
	}
	return times;
};

export const measureKeys = async (): Promise<readonly Result[]> => {
	const frames = await keyToFrame();
	const left = await leaving();
	const detail = (times: readonly number[]) => `median ${median(times).toFixed(0)}, of ${times.length}`;
	return [
		atMost(`key to new frame, p99`, quantile(frames, 0.99), 33, 'ms', detail(frames)),
		atMost(`leave key to the shell's screen, p99`, quantile(left, 0.99), 50, 'ms', detail(left)),
	];
};
