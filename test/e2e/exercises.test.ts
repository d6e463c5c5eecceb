import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {patternIds} from '../../src/core/exercise/pattern.ts';
import {fill} from '../../src/core/words.ts';
import {voicePrograms} from '../../src/node/voice-programs.ts';
import {secondsText} from '../../src/plain/transcript.ts';
import {bodies, isGone, newVoices} from '../support/fake-voices.ts';
import {newHome, runPiped} from '../support/program.ts';
import {closeAll, flat, open, type TestTerminal} from '../support/terminal.ts';

afterAll(closeAll);

const {breath, cli, places, notices} = words;
const {phases} = breath;
const {exercises: said} = cli;

const piped = (...args: readonly string[]) => runPiped({args});
const leave = async (terminal: TestTerminal, ...keys: readonly string[]): Promise<void> => {
	terminal.press(...keys);
	expect(await terminal.exit).toBe(0);
};

/** What comes is told, and on paper nobody waits for the word to begin. */
const muscleTitles = Object.values(places['muscles-whole'].parts).flatMap(({title}) =>
	/^(Now|Wait for) /.test(title) ? [] : [title],
);

/** A phase with its seconds, as a page or a line of the plain face says it. */
const row = (phase: keyof typeof phases, seconds: number | string, how: string = phases[phase].how): string =>
	fill(breath.table, {word: phases[phase].word, how, time: secondsText(Number(seconds), breath)});

const timeout = 60_000;

describe.concurrent('what is asked for on the command line', {timeout}, () => {
	test('the list of breaths names each, and how to type it', async () => {
		const {code, out, error} = await piped('breathe', '--list');
		expect([code, error]).toEqual([0, '']);
		for (const id of patternIds) {
			expect(out).toMatch(new RegExp(`^${id}$`, 'm'));
			expect(flat(out)).toContain(breath.patterns[id].name);
		}
	});

	test.each([
		[['even'], [row('in', 5), row('out', 5)], '5 minutes'],
		[['Slower Out'], [row('in', 4), row('out', 8)], '5 minutes'],
		[['4-2-6', '--cycles', '2'], [row('in', 4), row('hold', 2), row('out', 6)], '2 breaths'],
		[
			['--in', '3', '--hold', '1', '--out', '5.5', '--rest', '2'],
			[row('in', 3), row('hold', 1), row('out', 5.5), row('rest', 2)],
			'5 minutes',
		],
		[['even', '--out', '6', '--minutes', '1'], [row('in', 5), row('out', 6)], '1 minute,'],
		[['sigh'], [row('in', 2), row('topUp', 1), row('out', 6)], '5 minutes'],
		[['--in', '4', '--out', '7'], [row('in', 4), row('out', 7)], '5 minutes'],
	] as const)('%j into a pipe is a page', async (args, rows, time) => {
		const {code, out, error} = await piped('breathe', ...args);
		expect([code, error]).toEqual([0, '']);
		const all = flat(out);
		expect(all).toContain(rows.join(' '));
		expect(all).toContain(time);
		expect(all).not.toContain(breath.care.holds);
	});

	test.each(['box', '4-7-8', '4-4-4-4'])('%s into a pipe says the caution', async pattern => {
		const {code, out} = await piped('breathe', pattern);
		expect(code).toBe(0);
		expect(flat(out)).toContain(breath.care.holds);
		expect(flat(out)).toContain(breath.care.ill);
	});

	test('a quick breath into a pipe says so', async () => {
		expect(flat((await piped('breathe', '1-1')).out)).toContain(breath.care.quick);
	});

	test.each([
		[['relax'], [places.breathe.title, 'cope relax muscles:', 'cope relax ground:']],
		[['relax', 'muscles'], muscleTitles],
		[['relax', 'Ground'], Object.values(places.ground.parts).map(({title}) => title)],
		[['relax', 'place'], Object.values(places.place.parts).map(({title}) => title)],
		[['relax', 'notice'], Object.values(places.notice.parts).map(({title}) => title)],
		[['ride'], Object.values(places.riding.parts).map(({title}) => title)],
		[
			['ride', '--minutes', '15'],
			[...Object.values(places.riding.parts).map(({title}) => title), '15 minutes'],
		],
		[['ride', '--minutes', '1'], [places.riding.parts.notice.title]],
	] as const)('%j into a pipe is a page with no key to press', async (args, titles) => {
		const {code, out, error} = await piped(...args);
		expect([code, error]).toEqual([0, '']);
		for (const title of titles) expect(flat(out)).toContain(title);
		expect(flat(out)).toContain(said.canStop);
		expect(out).not.toContain('q ends it');
	});

	test.each([
		[['breathe', 'foo'], fill(said.noSuchPattern, {pattern: 'foo', patterns: patternIds.join(', ')})],
		[['breathe', 'bxo'], fill(said.meantPattern, {pattern: 'bxo', patterns: 'box'})],
		[['breathe', 'Coherant'], fill(said.meantPattern, {pattern: 'Coherant', patterns: 'coherent'})],
		[['breathe', '4'], fill(said.noSuchPattern, {pattern: '4', patterns: patternIds.join(', ')})],
		[['breathe', '4-2-6-1-1'], fill(said.noSuchPattern, {pattern: '4-2-6-1-1', patterns: patternIds.join(', ')})],
		[['breathe', '0-6'], fill(said.noSuchPattern, {pattern: '0-6', patterns: patternIds.join(', ')})],
		[['breathe', '--in', '0'], said.badLength],
		[['breathe', '--in', '21'], said.badLength],
		[['breathe', '--hold', 'x'], said.badLength],
		[['breathe', '--out', '4.3'], said.badLength],
		[['breathe', '--rest=-1'], said.badLength],
		[['breathe', '--minutes', '0'], said.badMinutes],
		[['breathe', '--minutes', '61'], said.badMinutes],
		[['breathe', '--minutes', 'x'], said.badMinutes],
		[['breathe', '--cycles', '0'], said.badCycles],
		[['breathe', '--cycles', '1.5'], said.badCycles],
		[['breathe', '--cycles', '101'], said.badCycles],
		[['breathe', '--cycles', '2', '--minutes', '2'], said.minutesOrCycles],
		[['breathe', 'box', '--default'], said.noUsualHolds],
		[['breathe', '1-1', '--default'], said.noUsualHolds],
		[['breathe', '--default'], fill(said.nameBreath, {name: breath.patterns['short-pause'].name})],
		[['relax', 'foo'], fill(said.noSuchExercise, {name: 'foo'})],
		[['relax', 'ride'], fill(said.noSuchExercise, {name: 'ride'})],
	])('%j is a sentence and 64', async (args, sentence) => {
		expect(await piped(...args)).toEqual({code: 64, out: '', error: `${sentence}\n`});
	});

	test.each(['0', '61', 'soon'])('a ride of %s minutes is a sentence and 64', async minutes => {
		const {code, out, error} = await piped('ride', '--minutes', minutes);
		expect([code, out, error.split('\n').length]).toEqual([64, '', 2]);
		expect(error).toContain('from 1 to 60');
	});

	test('minutes that are none are told of', async () => {
		expect((await piped('ride', '--minutes', '0')).error).toContain('from 1 to 60');
	});
});

describe.concurrent('the usual breath', {timeout}, () => {
	test('is kept, used in a terminal and into a pipe, and wiped', async () => {
		const home = newHome({'settings.json': '{"country": "IE"}'});
		const env = {HOME: home};
		const file = path.join(home, '.config/cope/settings.json');
		const kept = await runPiped({args: ['breathe', 'even', '--default'], env});
		expect(kept).toEqual({
			code: 0,
			out: `${fill(words.cli.keepsIn, {path: file})}\n${fill(said.breathKept, {name: breath.patterns.even.name})}\n`,
			error: '',
		});
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({country: 'IE', breath: 'even'});
		expect(flat((await runPiped({args: ['breathe'], env})).out)).toContain(`${row('in', 5)} ${row('out', 5)}`);
		const terminal = open({args: ['breathe'], env});
		await terminal.waitFor(/breathe in +5/);
		await leave(terminal, 'x');
		expect((await runPiped({args: ['wipe', '--yes'], env})).code).toBe(0);
		expect(existsSync(path.dirname(file))).toBe(false);
		expect(flat((await runPiped({args: ['breathe'], env})).out)).toContain(row('hold', 2));
	});

	test('of one’s own seconds is kept as it is typed', async () => {
		const env = {HOME: newHome()};
		expect((await runPiped({args: ['breathe', '--in', '4.5', '--out', '7', '--default'], env})).code).toBe(0);
		expect(flat((await runPiped({args: ['breathe'], env})).out)).toContain(`${row('in', 4.5)} ${row('out', 7)}`);
	});

	test.each([[[]], [['--minutes', '3']], [['--cycles', '4']]])('stays where no breath is named: %j', async times => {
		const home = newHome({'settings.json': '{"breath": "even"}'});
		const {code, out, error} = await runPiped({args: ['breathe', ...times, '--default'], env: {HOME: home}});
		expect([code, out]).toEqual([64, '']);
		expect(error).toBe(`${fill(said.nameBreath, {name: breath.patterns.even.name})}\n`);
		expect(readFileSync(path.join(home, '.config/cope/settings.json'), 'utf8')).toBe('{"breath": "even"}');
	});

	test('is kept without its minutes, and that is said', async () => {
		const env = {HOME: newHome()};
		const {code, out} = await runPiped({args: ['breathe', 'even', '--minutes', '3', '--default'], env});
		expect([code, flat(out)]).toEqual([0, expect.stringContaining(said.timeNotKept)]);
		expect(flat((await runPiped({args: ['breathe'], env})).out)).toContain('5 minutes');
	});

	test('made of one with a sip on top keeps it, and is called by its seconds', async () => {
		const env = {HOME: newHome()};
		const {out} = await runPiped({args: ['breathe', 'sigh', '--out', '7', '--default'], env});
		expect(flat(out)).toContain(fill(said.breathKept, {name: 'in 2, a sip 1, out 7'}));
		expect(flat((await runPiped({args: ['breathe'], env})).out)).toContain(
			`${row('in', 2)} ${row('topUp', 1)} ${row('out', 7)}`,
		);
	});

	test('is not kept in settings that are broken, and they stay', async () => {
		const home = newHome({'settings.json': '{"country": '});
		const file = path.join(home, '.config/cope/settings.json');
		const {code, error} = await runPiped({args: ['breathe', 'even', '--default'], env: {HOME: home}});
		expect([code, error]).toEqual([73, `${fill(words.cli.notKept, {path: file})}\n`]);
		expect(readFileSync(file, 'utf8')).toBe('{"country": ');
	});

	test.each(['box', '4-7-8', '1-1', 'nonsense', ''])('set to %j by hand is the soft one', async set => {
		const env = {HOME: newHome({'settings.json': JSON.stringify({breath: set})})};
		const terminal = open({args: ['breathe', '--plain'], env});
		await terminal.waitFor(row('in', 4));
		await leave(terminal, 'x', 'Enter');
		expect(flat((await runPiped({args: ['breathe'], env})).out)).toContain(row('hold', 2));
	});
});

/** Only the voices of a test are found; what those need themselves, they look for by themselves. */
const withVoice = (folder: string, ...args: readonly string[]) => open({args, env: {PATH: folder}});

// The folders of stand-in voices go with their test, which needs tests one after the other; each is short.
describe('out loud', {timeout}, () => {
	test.each([[[]], [['--plain']]])(
		'each phase is said when it begins, and nothing once it is left (%j)',
		async flags => {
			const voices = newVoices();
			voices.add('espeak-ng', bodies.speaks);
			const terminal = withVoice(voices.folder, 'breathe', '--speak', ...flags);
			const begun = performance.now();
			const {heard} = await voices.thatHeard('espeak-ng', phases.in.word);
			expect(heard).toBe(phases.in.aloud[0]);
			const first = performance.now();
			await voices.thatHeard('espeak-ng', phases.hold.word);
			const second = performance.now();
			const {pid} = await voices.thatHeard('espeak-ng', phases.out.word);
			const third = performance.now();
			expect(first - begun).toBeLessThan(4000);
			// Programs are started for it, on a machine that may be busy.
			expect(Math.abs(second - first - 4000)).toBeLessThan(1500);
			expect(Math.abs(third - second - 2000)).toBeLessThan(1500);
			expect(voices.started('espeak-ng')).toHaveLength(3);
			terminal.press('x', ...(flags.length > 0 ? ['Enter'] : []));
			expect(await terminal.exit).toBe(0);
			await isGone(pid);
			expect(voices.started('espeak-ng')).toHaveLength(3);
		},
	);

	test('paused, it is silent', async () => {
		const voices = newVoices();
		voices.add('espeak-ng', bodies.speaks);
		const terminal = withVoice(voices.folder, 'breathe', '--speak');
		const {pid} = await voices.thatHeard('espeak-ng', phases.in.word);
		terminal.press('Space');
		await terminal.waitFor(breath.paused);
		await isGone(pid);
		await leave(terminal, 'x');
	});

	test('a speech service is told to be silent', async () => {
		const voices = newVoices();
		voices.add('spd-say', bodies.listens);
		const terminal = withVoice(voices.folder, 'breathe', '--speak');
		await voices.thatHeard('spd-say', phases.in.word);
		terminal.press('x');
		expect(await terminal.exit).toBe(0);
		expect((await voices.thatHeard('spd-say', '!-!CANCEL self\n')).heard).toMatch(/!-!CANCEL self\n$/);
	});

	test.each([
		['in the full screen', [], ['x']],
		['line by line', ['--plain'], ['x', 'Enter']],
	])('with no voice it says so once, and goes on: %s', async (_, flags, keys) => {
		const voices = newVoices();
		const terminal = withVoice(voices.folder, 'breathe', '--speak', ...flags);
		await terminal.waitFor(notices['no-voice']);
		await terminal.waitFor(/^ *rest\b/m);
		await terminal.waitFor(/breathe out( +6|: 6)/);
		expect(flat(terminal.text()).split(notices['no-voice'])).toHaveLength(2);
		await leave(terminal, ...keys);
	});

	test('is not looked for where nobody asked for it', async () => {
		const voices = newVoices();
		voices.add('espeak-ng', bodies.speaks);
		const terminal = withVoice(voices.folder, 'breathe');
		await terminal.waitFor(/rest +2/);
		await leave(terminal, 'x');
		expect(voices.started('espeak-ng')).toEqual([]);
	});

	const espeak = voicePrograms(process.env, process.platform).find(each => each.name === 'espeak-ng')?.file;

	test.skipIf(espeak === undefined)('with espeak-ng itself it goes on, and ends (needs espeak-ng)', async () => {
		const terminal = withVoice(path.dirname(espeak ?? ''), 'breathe', '--speak');
		await terminal.waitFor(/breathe out +6/);
		await leave(terminal, 'x');
	});
});

// Each waits most of its time, so they wait together.
describe.concurrent('what takes its time', {timeout}, () => {
	describe('the breath that is asked about', () => {
		test('is asked about in a terminal, and answered', async () => {
			const terminal = open({args: ['breathe', 'box']});
			await terminal.waitFor(places.holds.title);
			expect(flat(terminal.text())).toContain(breath.care.holds);
			terminal.press('Enter');
			await terminal.waitFor(notices['pick-one']);
			terminal.press('1');
			await terminal.waitFor(/breathe in +4/);
			await leave(terminal, 'x');
		});

		test('is asked about line by line, and breathed with its pauses', async () => {
			const terminal = open({args: ['breathe', 'box', '--cycles', '1', '--plain']});
			await terminal.waitFor(places.holds.title);
			terminal.press('2', 'Enter');
			// A long pause is not called a soft one.
			const how = {in: phases.in.how, hold: breath.longHold, out: phases.out.how, rest: breath.longHold};
			for (const phase of ['in', 'hold', 'out', 'rest'] as const)
				await terminal.waitFor(row(phase, 4, how[phase]), 12_000);
			await terminal.waitFor(places.rating.title, 12_000);
			await leave(terminal, 'x', 'Enter');
		});
	});

	describe('a number of breaths', () => {
		test('line by line, and then what is next', async () => {
			const terminal = open({args: ['breathe', '4-2-6', '--cycles', '2', '--plain']});
			await terminal.waitFor(row('in', 4));
			await terminal.waitFor(places.rating.title, 40_000);
			const lines = terminal.raw().match(/^(?:breathe in|rest|breathe out)\b.*seconds/gm) ?? [];
			expect(lines).toHaveLength(6);
			await leave(terminal, 'x', 'Enter');
		});
	});

	describe('an exercise that is asked for', () => {
		test.each([
			[['relax'], places.breathe.title],
			[['relax', 'muscles'], places.muscles.title],
			[['relax', 'ground'], places.ground.parts.start.title],
			[['ride', '--minutes', '15'], '15 minutes'],
		] as const)('%j comes after the safety question and the rating', async (args, seen) => {
			const terminal = open({args});
			await terminal.waitFor(places.safety.title);
			terminal.press('4');
			await terminal.waitFor(places.rating.title);
			terminal.press('5', 'Enter');
			await terminal.waitFor(seen);
			await leave(terminal, 'x');
		});

		test('at a high rating is not, but for the room', async () => {
			const [ride, ground] = [['ride'], ['relax', 'ground']].map(args => open({args}));
			for (const [terminal, seen] of [
				[ride, places.high.title],
				[ground, places.ground.parts.start.title],
			] as const) {
				await terminal?.waitFor(places.safety.title);
				terminal?.press('4');
				await terminal?.waitFor(places.rating.title);
				terminal?.press('8', 'Enter');
				await terminal?.waitFor(seen);
			}
			ride?.press('x');
			ground?.press('x');
			expect(await Promise.all([ride?.exit, ground?.exit])).toEqual([0, 0]);
		});
	});

	describe('a bell', () => {
		const rung = (terminal: TestTerminal): number => terminal.raw().split('\u0007').length - 1;

		test('rings when a phase begins', async () => {
			const terminal = open({args: ['breathe', '--bell']});
			await terminal.waitFor(/breathe in +\d/);
			await terminal.waitUntil(() => rung(terminal) === 1, 'the first bell');
			await terminal.waitFor(/rest +\d/);
			await terminal.waitUntil(() => rung(terminal) === 2, 'the second bell');
			await terminal.waitFor(/breathe out +\d/);
			await terminal.waitUntil(() => rung(terminal) === 3, 'the third bell');
			await leave(terminal, 'x');
			expect(rung(terminal)).toBe(3);
		});

		test('rings never where nobody asked for it', async () => {
			const terminal = open({args: ['breathe']});
			await terminal.waitFor(/breathe out +\d/);
			await leave(terminal, 'x');
			expect(rung(terminal)).toBe(0);
		});
	});

	describe('the seconds', () => {
		test('are said along the line where they are asked for', async () => {
			const terminal = open({args: ['breathe', '--plain', '--count']});
			await terminal.waitFor(/^breathe in… 2… 3… 4\nrest… 2\nbreathe out… 2$/m, 12_000);
			await leave(terminal, 'x', 'Enter');
		});
	});
});
