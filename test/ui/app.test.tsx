import {afterEach, describe, expect, test} from 'vitest';
import type {Event} from '../../src/core/event.ts';
import {open as openApp} from '../support/open.tsx';
import {heard} from '../support/sound.ts';
import {arrived, begin, choose, examplePlan, knownFor, walk} from '../support/visits.ts';

const opened: {close: () => void}[] = [];
const open: typeof openApp = async options => {
	const app = await openApp(options);
	opened.push(app);
	return app;
};
afterEach(() => {
	for (const app of opened.splice(0)) app.close();
});

const sizes = [
	{columns: 80, rows: 24},
	{columns: 40, rows: 12},
];
const plan = knownFor({plan: examplePlan});
const at = (...keys: readonly string[]) => ({visit: begin(plan), keys});

/** A frame as a person reads it: words joined, whatever the line breaks. */
const read = (frame: string) => frame.replaceAll(/\s+/g, ' ');

describe.each(sizes)('at $columns × $rows', size => {
	test.each([
		['choose', at(), ['First, are you safe right now?', '1 I am hurt', '4 None of these']],
		['read', at('h'), ['People and lines for right now', 'In United Kingdom', '999', 'Samaritans', '116 123'].slice(2)],
		['card', at('1'), ['Get medical help now.', '999']],
		['rate', at('4'), ['How strong is the urge right now?', '0 is none.', '▸']],
		['own entries', at('4', 's'), ['Reach out', '1 Sam (sister): 555 0100, evenings']],
		['write', at('c'), ['Which country are you in?', '▸']],
		[
			'breathe',
			at('4', 's', 'g', '3', '1'),
			['breathe in 4', 'through your nose, slow and gentle', 'Dizzy, tingly or tight?', 'q ends it'],
		],
		['wait', at('4', 's', 'g', '4', '6'), ['Put 5 minutes between you and the urge.', 'About 5 minutes to go']],
	])('%s', async (_, {visit, keys}, seen) => {
		const {press, frame} = await open({visit, ...size});
		await press(...keys);
		for (const text of seen) expect(read(frame())).toContain(text);
		const lines = frame().split('\n');
		expect(lines.length).toBeLessThan(size.rows);
		expect(Math.max(...lines.map(line => line.length))).toBeLessThan(size.columns);
	});
});

describe('keys', () => {
	test('arrows mark and Enter chooses', async () => {
		const {press, frame} = await open();
		await press('Down', 'Down', 'Down', 'Enter');
		expect(frame()).toContain('Talk to a person now');
	});

	test('letters are text where text is written, and Tab is help', async () => {
		const {press, frame} = await open();
		await press('c', 'h', 'u', 'n');
		expect(frame()).toContain('▸ hun');
		expect(frame()).toContain('Hungary');
		await press('Tab');
		expect(frame()).toContain('People and lines for right now');
		await press('b');
		expect(frame()).toContain('▸ hun');
	});

	test('what was written comes back after Esc', async () => {
		const visit = walk(arrived(), [{type: 'steps'}, choose(7), choose(1)]);
		const {press, frame} = await open({visit});
		await press('w', 'a', 'l', 'k', 'Esc', '1');
		expect(frame()).toContain('▸ walk');
	});

	test('a paste of many lines is one line of text', async () => {
		const visit = walk(arrived(), [{type: 'steps'}, choose(7), choose(1)]);
		const {press, frame} = await open({visit});
		await press('\u001B[200~tea and\r\na book\u001B[201~');
		expect(frame()).toContain('▸ tea and a book');
		expect(frame()).toContain('What has helped');
	});

	const naming = () => walk(arrived(), [{type: 'steps'}, choose(7), choose(1)]);

	test('words and lines are taken out and brought back', async () => {
		const {press, frame} = await open({visit: naming()});
		const shows = async (keys: readonly string[], text: string) => {
			await press(...keys);
			expect(frame().split('\n')).toContain(`  ▸ ${text}`.trimEnd());
		};
		await shows(['w', 'a', 'l', 'k', ' ', 'f', 'a', 'r', 'Ctrl+W'], 'walk ');
		await shows(['Ctrl+_'], 'walk far');
		await shows(['Ctrl+U'], '');
		await shows(['Ctrl+_', 'Ctrl+Left', 'Alt+Backspace'], 'far');
		await shows(['Ctrl+_', 'Alt+B', 'Alt+D'], ' far');
		await shows(['Ctrl+_', 'Ctrl+Right', 'Ctrl+K'], 'walk');
		await shows(['Ctrl+_', 'Left', 'Delete'], 'wal far');
		await shows(['Backspace'], 'wa far');
		await shows(['Alt+F', 'Alt+x', 's'], 'wa fars');
	});

	test('a text longer than its row goes on in the next', async () => {
		const {press, frame} = await open({visit: naming(), columns: 40, rows: 12});
		await press('x'.repeat(36), '日');
		expect(frame()).toMatch(/▸ x{35}\n {4}x日\n/);
	});

	test('Alt with a key that means nothing asks nothing again', async () => {
		const {press, frame} = await open();
		const first = frame();
		await press('Alt+x', 'Alt+B', 'Alt+x');
		expect(frame()).toBe(first);
	});

	test('several characters in one piece of input are several keys', async () => {
		const {press, frame} = await open({visit: begin(plan)});
		await press('4s');
		expect(frame()).toContain('Sam (sister)');
	});

	test('help pressed twice in one piece of input is help', async () => {
		const {press, frame} = await open();
		await press('c', '\t\t');
		expect(frame()).toContain('People and lines for right now');
	});

	test('page down reads on, and page up comes back', async () => {
		const {press, frame} = await open({visit: begin(plan), columns: 40, rows: 12});
		await press('h');
		const first = frame();
		await press('PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
		expect(frame()).toContain('more above');
		await press('PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp');
		expect(frame()).toBe(first);
	});
});

describe('the breath', () => {
	const breath = () => begin(knownFor(), {at: 'breath'});

	test('says each phase at its moment', async () => {
		const {frame, advance} = await open({visit: breath()});
		expect(frame()).toContain('breathe in   4');
		await advance(4050);
		expect(frame()).toContain('rest   2');
		await advance(2000);
		expect(frame()).toContain('breathe out   6');
		await advance(6000);
		expect(frame()).toContain('breathe in   4');
	});

	test('swells and settles, and is still when asked', async () => {
		const filled = (text: string) => text.replaceAll(/[^\u2800-\u28FF]/g, '').length;
		const {frame, advance} = await open({visit: breath()});
		const empty = filled(frame());
		await advance(4050);
		expect(filled(frame())).toBeGreaterThan(empty * 3);
		const still = await open({visit: breath(), look: {isStill: true}});
		expect(filled(still.frame())).toBe(0);
		expect(still.frame()).toContain('breathe in   4');
	});

	test('Space pauses it and goes on with an in-breath', async () => {
		const {press, frame, advance} = await open({visit: breath(), look: {isStill: true}});
		await advance(5000);
		await press(' ');
		expect(frame()).toContain('paused');
		await advance(60_000);
		expect(frame()).toContain('0 of 5 minutes');
		await press(' ');
		expect(frame()).toContain('breathe in   4');
	});

	// Three thousand frames: long on a busy machine.
	test('ends after its minutes, at the end of a breath', {timeout: 60_000}, async () => {
		const {frame, advance} = await open({
			visit: begin(knownFor(), {at: 'breath', breath: {goal: {minutes: 1}}}),
			look: {isStill: true},
		});
		await advance(59_900);
		expect(frame()).toContain('breathe out   1');
		await advance(200);
		expect(frame()).toContain('How strong is the urge right now?');
	});
});

describe('a write that stood still', () => {
	const breath = () => begin(knownFor(), {at: 'breath'});

	test.each([
		['for 5 seconds is no pause', 1000, 5000, /breathe out {3}6/],
		['for 20 seconds is no pause', 1000, 20_000, /breathe out {3}3/],
		['for a second changes nothing', 4500, 1000, /rest {3}1/],
	])('%s', async (_, at, ms, seen) => {
		const waits: {from: number; to: number}[] = [];
		const {frame, advance, stand} = await open({visit: breath(), waits});
		await advance(at);
		stand(ms);
		waits.push({from: at, to: at + ms});
		await advance(50);
		expect(frame()).toMatch(seen);
		expect(waits).toEqual([]);
	});

	test('is made good before a key that was pressed meanwhile', async () => {
		const waits: {from: number; to: number}[] = [];
		const visit = begin(knownFor(), {at: 'breath', breath: {goal: {breaths: 3}}});
		const {press, frame, advance, stand} = await open({visit, waits});
		await advance(8000);
		stand(5000);
		waits.push({from: 8000, to: 13_000});
		await press(' ');
		expect(frame()).toContain('paused');
		expect(frame()).toContain('1 of 3 breaths');
	});

	test('is not what a closed lid is: that is a pause, and the breath begins again', async () => {
		const {frame, advance, stand} = await open({visit: breath()});
		await advance(6500);
		stand(30_000);
		await advance(50);
		expect(frame()).toContain('breathe in   4');
		expect(frame()).toContain('0 of 5 minutes');
	});

	test('ends a breath whose time is over by then', async () => {
		const waits: {from: number; to: number}[] = [];
		const visit = begin(knownFor(), {at: 'breath', breath: {goal: {breaths: 1}}});
		const {frame, advance, stand} = await open({visit, waits});
		await advance(6000);
		stand(9000);
		waits.push({from: 6000, to: 15_000});
		await advance(50);
		expect(frame()).toContain('How strong is the urge right now?');
	});
});

describe('a guide', () => {
	test.each([false, true])('a minute in which little changes is taken for no pause (still: %s)', async isStill => {
		const next: Event = {type: 'enter'};
		const visit = walk(arrived(), [{type: 'steps'}, choose(3), choose(4), next, next, next, next, next, next]);
		const {frame, advance} = await open({visit, look: {isStill}});
		expect(frame()).toContain('Stay for a while.');
		await advance(59_900);
		expect(frame()).toContain('Stay for a while.');
		await advance(200);
		expect(frame()).toContain('Give the place a name.');
	});

	test('a voice hears each part when it begins, and is silent in a pause', async () => {
		const {said, sound} = heard();
		const visit = walk(arrived(), [{type: 'steps'}, choose(3), choose(3), choose(1)]);
		const {press, advance} = await open({visit, sound});
		await press('Enter');
		await advance(14_000);
		const told = () => said.map(each => each.replace(/\..*/, ''));
		expect(told()).toEqual([
			...['Wait for “Now”, tense for 5 seconds, then let go', '(bell)', 'First: your hands and arms', '(bell)'],
			...['Now close your hands', '(bell)', 'Let go', '(bell)'],
		]);
		await press(' ');
		expect(said.at(-1)).toBe('(silence)');
		await advance(60_000);
		expect(said.at(-1)).toBe('(silence)');
		await press(' ');
		expect(told().slice(-2)).toEqual(['Let go', '(bell)']);
		await press('q');
		expect(said.at(-1)).toBe('(silence)');
	});

	test('a ride goes on beside something else, and w comes back to it', async () => {
		const begun = walk(arrived(), [{type: 'steps'}, choose(3), choose(6), choose(1)]);
		const exercise = begun.exercise && {...begun.exercise, watch: {elapsed: 118_000, since: 0, seen: 0}};
		const {press, frame, advance} = await open({visit: {...begun, exercise}});
		await press('g', '4');
		expect(frame()).toMatch(/The urge: 1 of 5 minutes \(w: back\)\n/);
		await advance(2100);
		expect(frame()).toContain('The urge: 2 of 5 minutes');
		await press('w');
		expect(frame()).toContain('Is it rising, steady or falling?');
		expect(frame()).toMatch(/[\u2801-\u28FF]/);
	});
});

describe('a look', () => {
	const drawnIn = async (from: number, ms: number, look = {}) => {
		const {advance, drawings} = await open({visit: begin(knownFor(), {at: 'breath'}), look});
		await advance(from);
		const before = drawings();
		await advance(ms);
		return drawings() - before;
	};

	test('that changes nothing draws nothing', async () => {
		// In a pause nothing moves: it is drawn for its seconds, and so that no look is too long ago.
		expect(await drawnIn(4200, 1600)).toBeLessThanOrEqual(4);
		expect(await drawnIn(1000, 1600)).toBeGreaterThan(6);
	});

	test('is for words alone where it is still', async () => {
		expect(await drawnIn(500, 10_000, {isStill: true})).toBeLessThanOrEqual(11);
	});

	test('is not needed where nothing runs', async () => {
		const {advance, drawings} = await open();
		const before = drawings();
		await advance(600_000);
		expect(drawings()).toBe(before);
	});
});

describe('the look', () => {
	test('characters are plain ASCII when asked', async () => {
		const {press, frame} = await open({visit: begin(plan), look: {isAscii: true}});
		await press('4', 's');
		expect(frame()).toContain('* . . . . . . .');
		await press('g', '3', '1');
		expect(frame()).toMatch(/^[\u0020-\u007E\n]*$/);
	});

	test('without colour there is no escape sequence in a frame, with it there is', async () => {
		const bare = await open();
		expect(bare.frame()).not.toContain('\u001B');
		const coloured = await open({look: {colours: 'many'}});
		expect(coloured.frame()).toContain('\u001B[1m  First, are you safe right now?');
	});
});

test('a request is done once, and its result is shown', async () => {
	let times = 0;
	const visit = walk(arrived(), [{type: 'steps'}, choose(7)]);
	const {press, frame} = await open({
		visit,
		perform: async () => {
			times++;
			return {type: 'saved', plan: knownFor({plan: '# Plan'}).plan, outcome: 'saved'};
		},
	});
	await press('1', 'w', 'Enter', 'Enter', '1', '1');
	expect(frame()).toContain('Your plan is saved.');
	expect(times).toBe(1);
});

describe('the plan is written in', () => {
	const adding = () => walk(arrived(plan), [{type: 'steps'}, choose(7), choose(3), choose(1)]);

	test.each(sizes)('several pasted lines are seen as several at $columns × $rows', async size => {
		const {press, frame} = await open({visit: adding(), ...size});
		await press('\u001B[200~I lie awake\r\nI go quiet\u001B[201~');
		expect(frame()).toMatch(/ ▸ I lie awake\n {4}I go quiet/);
		expect(read(frame())).toContain('What do you notice first?');
		expect(frame()).toMatch(/Tab help/);
		const lines = frame().split('\n');
		expect(lines.length).toBeLessThanOrEqual(size.rows);
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(size.columns);
	});
});

describe('the plan changes while it is looked at', () => {
	const kim = knownFor({plan: examplePlan.replace('Sam (sister): 555 0100, evenings', 'Kim 555 0123')}).plan;

	test('it is looked for after each key, and is there at the next frame', async () => {
		let times = 0;
		let next: typeof kim | null = null;
		const {press, frame} = await open({
			visit: arrived(plan),
			planIfChanged: () => {
				times++;
				const now = next;
				next = null;
				return now;
			},
		});
		const first = times;
		expect(first).toBeGreaterThan(0);
		for (const [index, key] of ['Down', 'Up', 'Down'].entries()) {
			await press(key);
			expect(times).toBe(first + index + 1);
		}
		expect(read(frame())).toContain('1 Sam (sister)');
		next = kim;
		await press('Up');
		expect(read(frame())).toContain('1 Kim 555 0123');
		expect(frame()).not.toContain('Sam');
	});

	test('which lines are open is looked at after each key, for the country that is known by then', async () => {
		const here = {weekday: 0, minute: 18 * 60};
		const asked: (string | null)[] = [];
		const {press, frame} = await open({
			visit: arrived(plan),
			rows: 60,
			timesIfChanged: ({code}) => {
				asked.push(code);
				return {here, zones: {'Europe/Berlin': here}};
			},
		});
		expect(asked).toEqual(['GB']);
		await press('h', 'c', ...'germany', 'Enter');
		expect(asked.at(-1)).toBe('DE');
		expect(read(frame())).toContain('Open now. Open Mon-Sat 14:00-20:00.');
	});

	test.each([
		['help', ['h']],
		['step 6', ['g', '6']],
	] as const)('a screen of lines that is left open says when one has opened: %s', async (_, keys) => {
		let minute = 16 * 60 + 59;
		const {press, frame, advance} = await open({
			visit: arrived(knownFor({country: 'IT'})),
			rows: 60,
			timesIfChanged: () => {
				const here = {weekday: 0, minute: minute - 7 * 60};
				return {here, zones: {'Europe/Rome': here}};
			},
		});
		await press(...keys);
		expect(read(frame())).toContain('Closed now. Opens at 10:00.');
		minute++;
		await advance(60_000);
		expect(read(frame())).toContain('Open now. Open daily 10:00-24:00.');
	});

	test.each(['2', '3'])('a card with a line that is left open is looked at again each minute (%s)', async answer => {
		let asked = 0;
		const {press, advance} = await open({
			visit: begin(knownFor({country: 'IT'})),
			timesIfChanged: () => {
				asked++;
				return null;
			},
		});
		await press(answer);
		const before = asked;
		await advance(60_000);
		await advance(60_000);
		expect(asked).toBe(before + 2);
	});

	test('a number is what was on the screen when it was pressed', async () => {
		let next: typeof kim | null = null;
		const {press, frame} = await open({
			visit: arrived(plan),
			planIfChanged: () => {
				const now = next;
				next = null;
				return now;
			},
		});
		next = kim;
		await press('1');
		expect(frame()).toContain('Sam (sister)');
		expect(frame()).not.toContain('Kim');
	});
});
