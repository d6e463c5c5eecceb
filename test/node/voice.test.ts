import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, onTestFinished, test, vi} from 'vitest';
import {findVoice} from '../../src/node/voice.ts';
import {speakable, voicePrograms} from '../../src/node/voice-programs.ts';
import {bodies, isGone, isRunning, newVoices, quoted} from '../support/fake-voices.ts';
import {closeAll, open} from '../support/terminal.ts';
import {isWindows} from './folders.ts';

/** The voice of a folder; it is silent after the test. */
const voiceIn = async (folder: string, platform: NodeJS.Platform = 'linux') => {
	const onFail = vi.fn();
	const voice = await findVoice({PATH: folder}, platform, onFail);
	if (voice === null) throw new Error('no voice found');
	onTestFinished(() => voice.stop());
	return {voice, onFail};
};

const all = ['say', 'spd-say', 'espeak-ng', 'espeak', 'powershell.exe'];

describe.skipIf(isWindows)('the voice that is found', () => {
	test.each([
		['darwin', all, ['say', 'spd-say', 'espeak-ng', 'espeak']],
		['linux', all, ['spd-say', 'espeak-ng', 'espeak']],
		['freebsd', ['espeak', 'espeak-ng'], ['espeak-ng', 'espeak']],
		['linux', ['say', 'powershell.exe'], []],
		['win32', all, ['powershell']],
		['win32', ['espeak-ng.exe', 'powershell'], ['espeak-ng']],
	] as const)('on %s with %j is %j', (platform, there, expected) => {
		const voices = newVoices();
		for (const name of there) voices.add(name, bodies.speaks);
		expect(voicePrograms({PATH: voices.folder}, platform).map(each => each.name)).toEqual(expected);
	});

	test('is the first along PATH, and none is looked for from the folder one is in', () => {
		const [one, other] = [newVoices(), newVoices()];
		for (const each of [one, other]) each.add('espeak', bodies.speaks);
		const PATH = ['', '.', path.relative('.', one.folder), '/nonexistent', other.folder, one.folder].join(':');
		expect(voicePrograms({PATH}, 'linux').map(each => each.file)).toEqual([path.join(other.folder, 'espeak')]);
	});

	test('is a program: no folder, nothing that may not be run, no link to nowhere', async () => {
		const {folder, add} = newVoices();
		mkdirSync(path.join(folder, 'espeak-ng'));
		add('espeak', bodies.speaks, 0o644);
		symlinkSync('/nonexistent', path.join(folder, 'spd-say'));
		expect(await findVoice({PATH: folder}, 'linux', () => {})).toBe(null);
	});

	test.each([[{}], [{PATH: ''}], [{PATH: '/nonexistent'}]])('is none where there is none: %j', async env => {
		expect(await findVoice(env, 'linux', () => {})).toBe(null);
	});

	test('is not started to find out', async () => {
		const voices = newVoices();
		voices.add('espeak-ng', bodies.speaks);
		const {voice} = await voiceIn(voices.folder);
		voice.stop();
		voice.say(' ');
		expect(voices.started('espeak-ng')).toEqual([]);
	});
});

describe('what is said', () => {
	test.each([
		['Breathe in, slowly. Through your nose – one, two.', 'Breathe in, slowly. Through your nose – one, two.'],
		[' two\r\nlines\tand  more\u2028', 'two lines and more'],
		['\u001B]0;title\u0007 \u000150S fast \u0085 \uFEFF\u202Eback', ']0;title 50S fast back'.slice(1)],
		["[[slnc 90000]] [[h@'loU]]", "slnc 90000 h@'loU"],
		['!-!QUIT', 'QUIT'],
		['!-\u200B!!-!-!QUIT \uD800', '!- ! -!QUIT'],
		['<b>Sam</b> & Alex 👍', '<b>Sam</b> & Alex 👍'],
		['\u0000 \n', ''],
	])('of %j is %j', (text, words) => expect(speakable(text)).toBe(words));
});

const oneTextPrograms = [
	['espeak-ng', 'linux', ['--stdin', '-b', '1', '-v', 'en', '-s', '130']],
	['espeak', 'linux', ['--stdin', '-b', '1', '-v', 'en', '-s', '130']],
	['say', 'darwin', ['-r', '130', '-f', '-']],
] as const;

describe.skipIf(isWindows).each(oneTextPrograms)('%s', (name, platform, args) => {
	test('hears a text on its standard input alone, and is silent when it is killed', async () => {
		const voices = newVoices();
		voices.add(name, bodies.speaks);
		const {voice, onFail} = await voiceIn(voices.folder, platform);
		voice.say("Breathe in,\nit's “slow” – one");
		const started = await voices.thatHeard(name, "Breathe in, it's “slow” – one");
		expect(started.args).toEqual(args);
		expect(isRunning(started.pid)).toBe(true);
		voice.stop();
		await isGone(started.pid);
		expect(onFail).not.toHaveBeenCalled();
	});

	test('is killed by the next text, and by no text', async () => {
		const voices = newVoices();
		voices.add(name, bodies.speaks);
		const {voice, onFail} = await voiceIn(voices.folder, platform);
		voice.say('Breathe in');
		const first = await voices.thatHeard(name, 'in');
		voice.say('Breathe out');
		await isGone(first.pid);
		const second = await voices.thatHeard(name, 'out');
		expect(second.heard).toBe('Breathe out');
		voice.say('');
		await isGone(second.pid);
		expect(onFail).not.toHaveBeenCalled();
	});
});

describe.skipIf(isWindows).each([
	['spd-say', 'spd-say', 'linux', '!-!CANCEL self'],
	['powershell', 'powershell.exe', 'win32', ''],
] as const)('%s', (name, file, platform, silence) => {
	test('is one program for all texts, told to be silent before each and when it is stopped', async () => {
		const voices = newVoices();
		voices.add(file, bodies.listens);
		const {voice, onFail} = await voiceIn(voices.folder, platform);
		voice.stop();
		voice.say('Breathe in');
		voice.say('Breathe\nout !-!QUIT');
		voice.stop();
		voice.say('Rest');
		const {args, pid} = await voices.thatHeard(name, 'Rest\n');
		const [started, ...others] = voices.started(name);
		expect(started?.heard.split('\n')).toEqual([
			...[silence, 'Breathe in', silence, 'Breathe out QUIT'],
			...[silence, silence, 'Rest', ''],
		]);
		expect(others).toEqual([]);
		expect(args.join(' ')).not.toMatch(/Breathe|Rest/);
		expect(onFail).not.toHaveBeenCalled();
		process.kill(pid, 'SIGKILL');
		await isGone(pid);
	});

	test('is started again after somebody has ended it', async () => {
		const voices = newVoices();
		voices.add(file, bodies.listens);
		const {voice, onFail} = await voiceIn(voices.folder, platform);
		voice.say('one');
		const {pid} = await voices.thatHeard(name, 'one');
		process.kill(pid, 'SIGTERM');
		// Heard of a moment later: what is said until then is lost with it.
		await vi.waitFor(
			() => {
				voice.say('two');
				expect(voices.started(name)).toHaveLength(2);
			},
			{timeout: 15_000, interval: 400},
		);
		await voices.thatHeard(name, 'two');
		expect(onFail).not.toHaveBeenCalled();
	});
});

/** Long enough that even the slowest machine ends a program before it could have been said. */
const longText = 'a text that takes a while '.repeat(40);

describe.skipIf(isWindows)('a voice that does not speak', () => {
	test.each([
		['fails', 'espeak-ng', bodies.fails],
		['crashes', 'espeak-ng', bodies.crashes],
		['ends before anybody could have said the text', 'espeak-ng', bodies.endsAtOnce],
		['fails', 'spd-say', bodies.fails],
		['does not listen on', 'spd-say', bodies.endsAtOnce.replace('cat', 'head -n 2')],
	])('is told of once where it %s (%s)', async (_, name, body) => {
		const voices = newVoices();
		voices.add(name, body);
		const {voice, onFail} = await voiceIn(voices.folder);
		voice.say(longText);
		await vi.waitFor(() => expect(onFail).toHaveBeenCalled(), {timeout: 15_000});
		const before = voices.started(name).length;
		voice.say('another text');
		voice.stop();
		voice.say('and another');
		await new Promise(setImmediate);
		expect(onFail).toHaveBeenCalledTimes(1);
		expect(voices.started(name).length).toBe(before);
	});

	test.each([
		['has no interpreter', '#!/nonexistent/sh\n'],
		['is for no machine', 'no program'],
		['is empty', ''],
	])('is told of once where it %s, and nothing is thrown', async (_, text) => {
		const {folder} = newVoices();
		for (const name of ['espeak-ng', 'espeak']) writeFileSync(path.join(folder, name), text, {mode: 0o755});
		const {voice, onFail} = await voiceIn(folder);
		voice.say('one');
		voice.say(longText);
		expect(onFail).not.toHaveBeenCalled();
		await vi.waitFor(() => expect(onFail).toHaveBeenCalled(), {timeout: 15_000});
		voice.say(longText);
		voice.stop();
		await new Promise(setImmediate);
		expect(onFail).toHaveBeenCalledTimes(1);
	});

	test('is followed by the next one, with the same text', async () => {
		const voices = newVoices();
		voices.add('spd-say', bodies.fails);
		writeFileSync(path.join(voices.folder, 'espeak-ng'), 'no program', {mode: 0o755});
		voices.add('espeak', bodies.speaks);
		const {voice, onFail} = await voiceIn(voices.folder);
		// On a slow machine the first texts may come too late to be said.
		await vi.waitFor(
			() => {
				voice.say('Breathe in');
				expect(voices.started('espeak')).not.toEqual([]);
			},
			{timeout: 15_000, interval: 400},
		);
		await voices.thatHeard('espeak', 'Breathe in');
		expect(onFail).not.toHaveBeenCalled();
	});

	test('is none that was stopped, replaced or ended by somebody', async () => {
		const voices = newVoices();
		voices.add('espeak-ng', bodies.speaks);
		const {voice, onFail} = await voiceIn(voices.folder);
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const) {
			voice.say(signal);
			const {pid} = await voices.thatHeard('espeak-ng', signal);
			process.kill(pid, signal);
			await isGone(pid);
		}
		expect(onFail).not.toHaveBeenCalled();
	});

	test('may close its input: nothing is thrown', async () => {
		const voices = newVoices();
		voices.add('espeak-ng', bodies.isDeaf);
		const {voice, onFail} = await voiceIn(voices.folder);
		voice.say('a long text '.repeat(100_000));
		const {pid} = await vi.waitFor(() => voices.started('espeak-ng')[0] ?? Promise.reject(new Error('not started')), {
			timeout: 15_000,
		});
		voice.say('another');
		await isGone(pid);
		expect(onFail).not.toHaveBeenCalled();
	});
});

const speaks = fileURLToPath(new URL('../support/speaks.ts', import.meta.url));

/** A program of its own that says a text, once it has said so. */
const speaking = async (folder: string, text: string, way: string) => {
	const child = spawn(process.execPath, [speaks, folder, text, way], {stdio: ['pipe', 'pipe', 'inherit']});
	onTestFinished(() => {
		child.kill('SIGKILL');
	});
	const exit = once(child, 'exit');
	await once(child.stdout, 'data');
	return {child, exit};
};

describe.skipIf(isWindows)('a program that ends while it speaks', () => {
	test('is not kept from ending', async () => {
		const voices = newVoices();
		voices.add('espeak-ng', bodies.speaks);
		const {exit} = await speaking(voices.folder, 'Breathe in', 'ends');
		expect(await exit).toEqual([0, null]);
	});

	test('is silent at once when it exits', async () => {
		const voices = newVoices();
		voices.add('espeak-ng', bodies.speaks);
		const {child, exit} = await speaking(voices.folder, 'Breathe in', 'waits');
		const {pid} = await voices.thatHeard('espeak-ng', 'Breathe in');
		child.stdin.write('\n');
		expect(await exit).toEqual([0, null]);
		await isGone(pid);
	});

	test.each(['exits', 'ends'])('silences a service before it %s', async way => {
		const voices = newVoices();
		voices.add('spd-say', bodies.listens);
		const {exit} = await speaking(voices.folder, 'Breathe in', way);
		expect(await exit).toEqual([0, null]);
		const {heard, pid} = await voices.thatHeard('spd-say', 'Breathe in\n!-!CANCEL self\n');
		expect(heard).toBe('!-!CANCEL self\nBreathe in\n!-!CANCEL self\n');
		await isGone(pid);
	});

	test('leaves no service behind when it is killed', async () => {
		const voices = newVoices();
		voices.add('spd-say', bodies.listens);
		const {child, exit} = await speaking(voices.folder, 'Breathe in', 'waits');
		const {pid} = await voices.thatHeard('spd-say', 'Breathe in\n');
		child.kill('SIGKILL');
		await exit;
		await isGone(pid);
	});
});

describe.skipIf(isWindows)('Ctrl+Z while something is said', () => {
	afterAll(closeAll);

	test.each([
		['espeak-ng', bodies.speaks],
		['spd-say', bodies.listens],
	])('stops the program in silence (%s)', async (name, body) => {
		const voices = newVoices();
		voices.add(name, body);
		const terminal = open({
			command: ['bash', '--norc', '--noprofile', '-i'],
			env: {PS1: 'ready> ', HISTFILE: undefined},
		});
		await terminal.waitFor(/^ready>$/m);
		const command = [process.execPath, speaks, voices.folder, 'Breathe in', 'waits'].map(quoted).join(' ');
		terminal.press(command, 'Enter');
		const {pid} = await voices.thatHeard(name, 'Breathe in');
		terminal.press('Ctrl+Z');
		await terminal.waitFor(/Stopped[\s\S]*ready>$/);
		if (name === 'espeak-ng') await isGone(pid);
		else await voices.thatHeard(name, 'Breathe in\n!-!CANCEL self\n');

		terminal.press('fg', 'Enter');
		// The shell writes what it takes up again: from then on the program is typed to.
		await terminal.waitFor(/ready> fg\n[\s\S]*waits/);
		terminal.press('Enter');
		await terminal.waitFor(/^ready>$/m);
		terminal.press('echo "code $?"', 'Enter');
		await terminal.waitFor(/^code 0$/m);
		expect(voices.started(name)).toHaveLength(1);
		await isGone(pid);
	});
});
