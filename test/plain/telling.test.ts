import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {patterns} from '../../src/core/exercise/pattern.ts';
import type {Visit} from '../../src/core/visit.ts';
import {at, pickAll} from '../core/walks.ts';
import {sitPlain} from '../support/script.ts';
import {heard, silence} from '../support/sound.ts';
import {begin, choose, knownFor, walk} from '../support/visits.ts';

/** What is printed from here on, each time it is asked for. */
const following = (sitting: ReturnType<typeof sitPlain>) => {
	let read = sitting.said().length;
	return () => {
		const text = sitting.said().slice(read);
		read = sitting.said().length;
		return text;
	};
};

/** The muscles from their first timed part on. */
const muscles = async (given?: Parameters<typeof sitPlain>[1]) => {
	const sitting = sitPlain(at('muscles-short'), given);
	await sitting.type('');
	return sitting;
};

const breath = (): Visit => begin(knownFor(), {at: 'breath'});
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const times = (text: string, part: string): number => flat(text).split(part).length - 1;

describe('a guide', () => {
	test('is said part by part, in time', async () => {
		const sitting = await muscles();
		const next = following(sitting);
		expect(sitting.said()).toContain('First: your hands and arms.');
		for (const [ms, text] of [
			[7999, ''],
			[1, 'Now close your hands. Keep breathing.\n'],
			[4999, ''],
			[1, 'Let go. Let it rest. Breathe as you like.\n'],
			[6999, ''],
			[1, 'Next: your face and shoulders. Close your eyes tighter, and\nlift your shoulders.\n'],
			[8000, 'Now tense your face and shoulders. Keep breathing.\n'],
		] as const) {
			await sitting.advance(ms);
			expect(next()).toBe(text);
		}
	});

	test.each(['muscles-short', 'muscles-whole', 'place', 'notice', 'riding'] as const)(
		'%s is said whole, and each part once',
		async place => {
			const sitting = sitPlain(at(place));
			if (place !== 'riding') await sitting.type('');
			await sitting.advance(place === 'riding' ? 299_000 : 600_000);
			const {parts} = words.places[place] as {parts: Record<string, {title: string; body: readonly string[]}>};
			const script = at(place).exercise?.script ?? [];
			for (const [id, {title, body}] of Object.entries(parts)) {
				const often = script.filter(each => each.id === id).length;
				expect([id, times(sitting.said(), [title, ...body].join(' '))]).toEqual([id, often]);
			}
		},
	);

	test('a part gone on to is on the screen, and is not said again', async () => {
		const sitting = sitPlain(at('ground'));
		const next = following(sitting);
		await sitting.type('');
		expect(times(next(), 'Find 5 things you can see.')).toBe(1);
		await sitting.advance(120_000);
		expect(next()).toBe('');
		await sitting.type('b');
		expect(times(next(), 'Keep your eyes open and look around.')).toBe(1);
	});

	test('paused, nothing is said; then its part goes on', async () => {
		const sitting = await muscles();
		await sitting.advance(15_000);
		await sitting.type('pause');
		const next = following(sitting);
		await sitting.advance(60_000);
		expect(next()).toBe('');
		await sitting.type('pause');
		expect(times(next(), 'Let go.')).toBe(1);
		await sitting.advance(4999);
		expect(next()).toBe('');
		await sitting.advance(1);
		expect(times(next(), 'Next: your face and shoulders.')).toBe(1);
	});

	test.each([
		['slower', 8000 + 5250 + 7350],
		['faster', 8000 + 4750 + 6650],
	])('%s holds from the next part on, and is told', async (typed, ms) => {
		const sitting = await muscles();
		const next = following(sitting);
		await sitting.type(typed);
		expect(next()).toContain(words.breath.news[typed as 'slower']);
		await sitting.advance(ms - 1);
		expect(times(next(), 'Next: your face')).toBe(0);
		await sitting.advance(1);
		expect(times(next(), 'Next: your face')).toBe(1);
	});
});

describe('a ride', () => {
	test('its check is said each minute but the first, once', async () => {
		const sitting = sitPlain(pickAll(at('breathe'), ['ride', 'short']));
		for (const minute of [0, 1, 2, 3, 4]) {
			await sitting.advance(minute === 0 ? 59_000 : 60_000);
			expect(times(sitting.said(), words.ride.check)).toBe(minute);
		}
		await sitting.advance(2000);
		expect(sitting.said()).toContain(words.places['ride-over'].title);
		expect(times(sitting.said(), words.ride.check)).toBe(4);
	});

	test('an answer is heard, and a second rise leads to a person', async () => {
		const sitting = sitPlain(pickAll(at('breathe'), ['ride', 'short']));
		await sitting.advance(62_000);
		await sitting.type('1');
		expect(sitting.said()).toContain(words.notices.rising);
		await sitting.advance(60_000);
		await sitting.type('1');
		expect(sitting.said().replaceAll(/\s+/g, ' ')).toContain(words.notices['still-rising']);
	});

	test('beside something else nothing is said, and with w it is back', async () => {
		const sitting = sitPlain(walk(pickAll(at('breathe'), ['ride', 'short']), [{type: 'steps'}, choose(4)]));
		const next = following(sitting);
		await sitting.advance(130_000);
		expect(next()).toBe('');
		await sitting.type('2');
		expect(next()).toContain('The urge: 2 of 5 minutes');
		await sitting.type('w');
		expect(flat(next())).toContain('Is it rising, steady or falling?');
	});
});

test.each([0.1, 0.3, 0.7])('each phase is said at its moment where every look takes %d ms', async slowness => {
	const sitting = sitPlain(breath(), {slowness});
	const next = following(sitting);
	const late: number[] = [];
	while (sitting.now() < 240_000) {
		await sitting.advance(50);
		const into = sitting.now() % 12_000;
		if (next() !== '') late.push(into - (into < 4000 ? 0 : into < 6000 ? 4000 : 6000));
	}
	expect(late.length).toBeGreaterThanOrEqual(59);
	expect(Math.max(...late)).toBeLessThan(200);
});

describe('the seconds of a breath, where they are asked for', () => {
	const counted = {sound: {...silence, counts: true}};

	test('are counted along the line of their phase', async () => {
		const sitting = sitPlain(breath(), counted);
		const next = following(sitting);
		expect(sitting.said()).toMatch(/\nbreathe in$/);
		for (const [ms, text] of [
			[999, ''],
			[1, '… 2'],
			[2000, '… 3… 4'],
			[999, ''],
			[1, '\nrest'],
			[1000, '… 2'],
			[1000, '\nbreathe out'],
			[5999, '… 2… 3… 4… 5… 6'],
			[1, '\nbreathe in'],
		] as const) {
			await sitting.advance(ms);
			expect(next()).toBe(text);
		}
	});

	test('of a breath of 5.5 seconds are 5', async () => {
		const sitting = sitPlain(begin(knownFor(), {at: 'breath', breath: patterns.coherent}), counted);
		const next = following(sitting);
		await sitting.advance(11_000);
		expect(next()).toBe('… 2… 3… 4… 5\nbreathe out… 2… 3… 4… 5\nbreathe in');
	});

	test('give way to the answer to a key, and begin again with the next part', async () => {
		const sitting = sitPlain(breath(), counted);
		await sitting.advance(1500);
		const next = following(sitting);
		await sitting.type('n');
		expect(next()).toBe(`n\n\n${words.breath.news.without}\n`);
		await sitting.advance(2500);
		expect(next()).toBe('rest');
	});

	test('a question stands on a line of its own', async () => {
		const sitting = sitPlain(breath(), counted);
		await sitting.advance(59_000);
		const next = following(sitting);
		await sitting.advance(1000);
		expect(next()).toBe(`\nbreathe in\n${words.breath.checks}\n`);
		await sitting.advance(4000);
		expect(next()).toBe('rest');
	});

	test('paused or left, the line is ended', async () => {
		const sitting = sitPlain(breath(), counted);
		await sitting.advance(1000);
		const next = following(sitting);
		await sitting.type('pause');
		expect(next()).toBe('pause\n\npaused\n');
		await sitting.advance(5000);
		expect(next()).toBe('');
		await sitting.type('pause', 'x');
		await sitting.done;
		expect(next()).toMatch(/\nbreathe inx\n\n\n$/);
	});

	test('are not counted in a guide', async () => {
		const sitting = await muscles(counted);
		const next = following(sitting);
		await sitting.advance(8000);
		expect(next()).toBe('Now close your hands. Keep breathing.\n');
	});
});

describe('the pace of a breath', () => {
	test.each([
		['slower', 4200, '4.2'],
		['faster', 3800, '3.8'],
	])('%s holds from the next breath on', async (typed, ms, seconds) => {
		const sitting = sitPlain(breath());
		await sitting.type(typed);
		await sitting.advance(12_000 - 1);
		const next = following(sitting);
		await sitting.advance(1);
		expect(next()).toBe(`breathe in, ${seconds} seconds\n`);
		await sitting.advance(ms - 1);
		expect(next()).toBe('');
		await sitting.advance(1);
		expect(next()).toMatch(/^rest, /);
	});

	test.each([
		['slower', ['slower']],
		['faster', ['faster']],
		['longer', ['m']],
		['pattern', ['t', '3']],
	] as const)('a change is told of: %s', async (what, typed) => {
		const sitting = sitPlain(breath());
		await sitting.advance(5000);
		await sitting.type(...typed);
		expect(sitting.said()).toContain(words.breath.news[what]);
	});
});

describe('beside the lines', () => {
	test('a voice and a bell begin with each part', async () => {
		const {said, sound} = heard();
		const sitting = sitPlain(breath(), {sound});
		await sitting.advance(6500);
		expect(said.map(each => each.replace(/( through|,).*/, ''))).toEqual([
			'breathe in',
			'(bell)',
			'rest',
			'(bell)',
			'breathe out',
			'(bell)',
		]);
		await sitting.type('pause');
		expect(said.at(-1)).toBe('(silence)');
		await sitting.type('x');
		await sitting.done;
		expect(said.at(-1)).toBe('(silence)');
	});
});
