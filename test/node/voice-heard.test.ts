import {spawnSync} from 'node:child_process';
import {closeSync, constants, openSync, readFileSync, readSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import {speakingTime} from '../../src/core/speaking-time.ts';
import {findVoice} from '../../src/node/voice.ts';
import {voicePrograms} from '../../src/node/voice-programs.ts';
import {isGone, isRunning, newVoices, quoted} from '../support/fake-voices.ts';
import {spokenBreaths, spokenGuides} from '../support/spoken.ts';
import {makePipe, newFolder} from './folders.ts';

const found = voicePrograms(process.env, process.platform).find(each => each.name === 'espeak-ng');
const espeak = found?.file;

/** The sound in a WAV file as espeak-ng writes it: how long it is, and where it is no silence, from 0 to 1. */
const soundOf = (file: string): {readonly seconds: number; readonly loud: number} => {
	const bytes = readFileSync(file);
	expect(bytes.toString('latin1', 0, 4)).toBe('RIFF');
	const rate = bytes.readUInt32LE(24);
	const samples = Array.from({length: Math.floor((bytes.length - 44) / 2)}, (_, at) => bytes.readInt16LE(44 + 2 * at));
	return {
		seconds: samples.length / rate,
		loud: samples.filter(sample => Math.abs(sample) > 100).length / samples.length,
	};
};

/** A voice that is espeak-ng itself, run by these lines of a shell script. */
const voiceOf = async (lines: string) => {
	const voices = newVoices();
	voices.add('espeak-ng', lines);
	const onFail = vi.fn();
	const voice = await findVoice({...process.env, PATH: voices.folder}, 'linux', onFail);
	onTestFinished(() => voice?.stop());
	return {voice, onFail, voices};
};

const phrase = 'Breathe in slowly, through your nose. One, two, three, four.';

describe.skipIf(espeak === undefined)('espeak-ng itself (needs espeak-ng)', () => {
	const itself = quoted(espeak ?? '');

	test('says a phrase, slower than it would by itself', async () => {
		const folder = newFolder();
		const [ours, usual] = [path.join(folder, 'ours.wav'), path.join(folder, 'usual.wav')];
		const {voice, onFail} = await voiceOf(
			`${itself} -w ${quoted(`${ours}.part`)} "$@" && mv ${quoted(`${ours}.part`)} ${quoted(ours)}; exec sleep 600`,
		);
		voice?.say(phrase);
		spawnSync(espeak ?? '', ['--stdin', '-v', 'en', '-w', usual], {input: phrase});
		const {seconds, loud} = await vi.waitFor(() => soundOf(ours), {timeout: 15_000});
		// Ten words at 130 a minute are 4.6 seconds, and between them are pauses.
		expect(seconds).toBeGreaterThan(3.5);
		expect(seconds).toBeLessThan(7);
		expect(loud).toBeGreaterThan(0.3);
		expect(seconds / soundOf(usual).seconds).toBeGreaterThan(1.15);
		expect(onFail).not.toHaveBeenCalled();
	});

	test('says marks of its own as words', async () => {
		const folder = newFolder();
		const lengthOf = async (text: string) => {
			const file = path.join(folder, `${text.length}.wav`);
			const part = quoted(`${file}.part`);
			const {voice} = await voiceOf(`${itself} -w ${part} "$@" && mv ${part} ${quoted(file)}; exec sleep 600`);
			voice?.say(text);
			return (await vi.waitFor(() => soundOf(file), {timeout: 15_000})).seconds;
		};
		// A command to be three times as fast, a break of many seconds, and sounds to make.
		const marked = await lengthOf(`\u0001400S <break time="60s"/> [[h@l'oU]] ${phrase}`);
		expect(marked).toBeGreaterThan(await lengthOf(phrase));
		expect(marked).toBeLessThan(30);
	});

	test('is gone at once where it is stopped in the middle', async () => {
		const pipe = path.join(newFolder(), 'pipe.wav');
		if (!makePipe(pipe)) throw new Error('no pipe could be made');
		// It speaks into a pipe, and waits where nobody hears it.
		const {voice, onFail, voices} = await voiceOf(`exec ${itself} -w ${quoted(pipe)} "$@"`);
		const hears = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
		onTestFinished(() => closeSync(hears));
		voice?.say(`${phrase} `.repeat(20));
		await vi.waitFor(() => expect(readSync(hears, Buffer.alloc(1000))).toBe(1000), {timeout: 15_000, interval: 10});
		const [started] = voices.started('espeak-ng');
		expect(isRunning(started?.pid ?? 0)).toBe(true);
		voice?.stop();
		await isGone(started?.pid ?? 0);
		expect(onFail).not.toHaveBeenCalled();
	});

	/** Ms until the last sound of a text, said as it is in an exercise. */
	const heardFor = (text: string, file: string): number => {
		spawnSync(espeak ?? '', [...(found?.args ?? []), '-w', file], {input: text});
		const bytes = readFileSync(file);
		let last = bytes.length - 2;
		while (last > 44 && Math.abs(bytes.readInt16LE(last)) < 200) last -= 2;
		return (last - 44) / 2 / (bytes.readUInt32LE(24) / 1000);
	};

	test('takes no longer than is thought, and is done before the moment is', () => {
		const file = path.join(newFolder(), 'said.wav');
		const all = [...spokenBreaths(100), ...spokenGuides(100)];
		const once = all.filter(({aloud}, index) => all.findIndex(each => each.aloud === aloud) === index);
		const heard = once.map(each => ({...each, took: heardFor(each.aloud, file)}));
		expect(heard.filter(({aloud, took}) => took > speakingTime(aloud))).toEqual([]);
		expect(heard.filter(({ms, took}) => took + 200 > ms)).toEqual([]);
		expect(heard.filter(({took}) => took > 400)).toHaveLength(once.length);
	}, 60_000);
});
