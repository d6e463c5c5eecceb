import {afterAll, describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {closeAll, open, type TestTerminal} from '../support/terminal.ts';

afterAll(closeAll);

const {phases} = words.breath;

/** The word with its count, as it is drawn; the footer has words of its own. */
const shown = (phase: keyof typeof phases): RegExp => new RegExp(`^ *${phases[phase].word} +\\d`, 'm');
const sees = (terminal: TestTerminal, phase: keyof typeof phases, ms?: number) => terminal.waitFor(shown(phase), ms);

/** Far enough for a busy machine, near enough to tell one second from the next. */
const near = (ms: number, wanted: number) => expect(Math.abs(ms - wanted)).toBeLessThan(900);

// They take as long as the breaths they watch, so they run side by side.
describe.concurrent('the breath', () => {
	test('starts at once and keeps its time', {timeout: 30_000}, async () => {
		const terminal = open({args: ['breathe']});
		const begun = await sees(terminal, 'in');
		expect(terminal.text()).toMatch(/[\u2801-\u28FF]/);
		near((await sees(terminal, 'hold')) - begun, 4000);
		near((await sees(terminal, 'out')) - begun, 6000);
		near((await sees(terminal, 'in')) - begun, 12_000);
	});

	test('pauses and begins its breath again, and stops', {timeout: 30_000}, async () => {
		const terminal = open({args: ['breathe']});
		await sees(terminal, 'hold');
		terminal.press('Space');
		await terminal.waitFor(new RegExp(`^ *${words.breath.paused}$`, 'm'));
		terminal.press('Space');
		const again = await sees(terminal, 'in');
		near((await sees(terminal, 'hold')) - again, 4000);
		terminal.press('Enter');
		await terminal.waitFor(words.places.rating.title);
		terminal.press('s');
		await terminal.waitFor(words.places['after-breath'].title);
		terminal.press('q');
		expect(await terminal.exit).toBe(0);
	});

	test('goes on without the pause from the next breath on', {timeout: 30_000}, async () => {
		const terminal = open({args: ['breathe']});
		await sees(terminal, 'in');
		terminal.press('n');
		await sees(terminal, 'hold');
		await sees(terminal, 'out');
		const next = await sees(terminal, 'in', 10_000);
		await terminal.waitUntil(() => !shown('in').test(terminal.text()), 'the end of the breath in');
		expect(terminal.text()).toMatch(shown('out'));
		near(terminal.now() - next, 4000);
	});

	test('is words and a count when it is still', {timeout: 30_000}, async () => {
		const terminal = open({args: ['breathe', '--still']});
		for (const count of [4, 3, 2]) await terminal.waitFor(new RegExp(`${phases.in.word} +${count}`));
		await sees(terminal, 'hold');
		expect(terminal.raw()).not.toMatch(/[\u2801-\u28FF]/);
	});

	test('is one line a phase when it is plain', {timeout: 30_000}, async () => {
		const terminal = open({args: ['breathe', '--plain']});
		const line = new RegExp(
			`^(${Object.values(phases)
				.map(({word}) => word)
				.join('|')})\\b.* seconds`,
			'gm',
		);
		// A key just after a phase has begun has it said again.
		const said = () =>
			[...terminal.raw().matchAll(line)].map(match => match[1]).filter((word, index, all) => word !== all[index - 1]);
		const when = (count: number) => terminal.waitUntil(() => said().length >= count, `line ${count}`, 12_000);
		const begun = await when(1);
		terminal.press('n', 'Enter');
		for (const [index, ms] of [4000, 6000, 12_000, 16_000].entries()) near((await when(index + 2)) - begun, ms);
		// From the second breath on without the pause.
		expect(said()).toEqual(['in', 'hold', 'out', 'in', 'out'].map(phase => phases[phase as keyof typeof phases].word));
		expect(terminal.raw()).not.toContain('\u001B');
		terminal.press('q', 'Enter');
		expect(await terminal.exit).toBe(0);
	});
});
