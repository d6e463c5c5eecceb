import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import type {BesideShown, GuideShown, Screen} from '../../src/core/screen.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {fill} from '../../src/core/words.ts';
import {besideRow, guideRows} from '../../src/frame/guide-rows.ts';
import {layout} from '../../src/frame/layout.ts';
import {type Look, paint} from '../../src/frame/theme.ts';
import {widthOf} from '../../src/text/width.ts';
import {at, pickAll} from '../core/walks.ts';
import {choose, examplePlan, knownFor, screenOf, walk} from '../support/visits.ts';
import {ascii, linesOf, many} from './dots.ts';

const still: Look = {...many, isStill: true};

const guide: GuideShown = {
	isTimed: true,
	isPaused: false,
	secondsLeft: null,
	wave: null,
	done: 0.5,
	time: 'About 3 minutes to go',
	check: null,
};

const bar = (length: number) => new RegExp(`^ {2}━{${length / 2}}─{${length / 2}} {2}About 3 minutes to go$`);
const braille = /[\u2800-\u28FF]/;

const lines = (shown: Partial<GuideShown>, columns = 60, rows = 12, look = many) =>
	linesOf(guideRows({...guide, ...shown}, {columns, rows}, look));

describe('the rows of a guide', () => {
	test('are how far along the whole is', () => {
		expect(lines({})).toEqual([expect.stringMatching(bar(32))]);
		expect(lines({}, 37)).toEqual([expect.stringMatching(bar(14))]);
	});

	test('have the seconds of a short part above', () => {
		expect(lines({secondsLeft: 15}).slice(0, 2)).toEqual(['  15', '']);
		expect(lines({secondsLeft: 15}, 37, 2)).toEqual(['  15', expect.stringMatching(bar(14))]);
	});

	test('have the check in place of how far along it is, and no row more', () => {
		const check = words.ride.check;
		expect(lines({wave: 61_000, check})).toHaveLength(lines({wave: 61_000}).length);
		expect(lines({wave: 61_000, check}).at(-1)).toBe(`  ${check}`);
	});

	test.each([
		[12, 7],
		[9, 7],
		[8, 6],
		[4, 2],
		[3, 0],
		[0, 0],
	])('in %i rows the sea is %i high', (rows, height) => {
		const all = lines({wave: 5000}, 60, rows);
		expect(all.filter(line => braille.test(line)).length).toBe(height);
		expect(all.length).toBeLessThanOrEqual(Math.max(1, rows));
	});

	test('have no picture and no motion where it is still', () => {
		expect(lines({wave: 5000}, 60, 12, still)).toEqual(lines({}, 60, 12, still));
		expect(lines({wave: 5000}, 60, 12, still)).toEqual(lines({wave: 90_000}, 60, 12, still));
	});
});

describe('a ride beside something else', () => {
	const beside: BesideShown = {text: 'The urge: 2 of 5 minutes (w: back)', wave: 130_000};
	const row = (columns: number, look = many) => linesOf([besideRow(beside, columns, look)])[0] ?? '';

	test('is a small wave and a line', () => {
		expect(row(60)).toMatch(/^ {2}[\u2800-\u28FF]{1,12} {2,}The urge: 2 of 5 minutes \(w: back\)$/u);
		expect(row(60, ascii)).toMatch(/^ {2}['\-._: ]{1,12} {2}The urge: 2 of 5 minutes \(w: back\)$/);
	});

	test('has its words whole in a window of 40 columns, also when it is over', () => {
		const {ride, breath} = words;
		const running = fill(ride.beside, {time: fill(breath.minutes, {done: 59, all: 60})});
		for (const text of [running, ride.besideOver])
			expect(widthOf(linesOf([besideRow({text, wave: 0}, 37, many)])[0] ?? '')).toBeLessThan(40);
	});

	test('is the line alone where it is still, or where there is no room', () => {
		for (const each of [row(60, still), row(37), row(20)]) expect(each).toBe(`  ${beside.text}`);
		expect(row(50)).toMatch(braille);
		expect(row(49)).not.toMatch(braille);
	});
});

test('in any room: never wider or higher than it, and plain where it has to be', () => {
	const room = fc.record({columns: fc.integer({min: 37, max: 60}), rows: fc.integer({min: 0, max: 40})});
	const ms = fc.nat(900_000);
	const seconds = fc.option(fc.integer({min: 1, max: 20}));
	fc.assert(
		fc.property(
			room,
			ms,
			seconds,
			fc.double({min: 0, max: 1, noNaN: true}),
			fc.boolean(),
			(size, wave, secondsLeft, done, isRide) => {
				const shown = {...guide, done, secondsLeft, wave: isRide ? wave : null};
				for (const look of [many, ascii, still]) {
					const rows = linesOf(guideRows(shown, size, look));
					expect(rows.length).toBeLessThanOrEqual(Math.max(secondsLeft === null ? 1 : 2, size.rows));
					const beside = linesOf([besideRow({text: 'The urge: 12 of 15 minutes (w: back)', wave}, size.columns, look)]);
					for (const line of [...rows, ...beside]) {
						expect(widthOf(line)).toBeLessThanOrEqual(size.columns + 2);
						if (look.isAscii) expect(line).toMatch(/^[ -~]*$/);
					}
				}
			},
		),
	);
});

/** What a ride does beside: looked at each second for so long. */
const looked = (visit: Visit, seconds: number): Visit =>
	Array.from({length: seconds}, (_, index) => (index + 1) * 1000).reduce(
		(current, now) => update(current, {type: 'look'}, now),
		visit,
	);

const known = knownFor({plan: examplePlan});
const riding = (): Visit => pickAll(at('breathe', {known}), ['ride', 'short']);
const goesOn = (...events: Parameters<typeof walk>[1]): Screen => screenOf(looked(walk(riding(), events), 70), 70_000);

const sizes = [
	{columns: 40, rows: 12},
	{columns: 80, rows: 24},
	{columns: 120, rows: 50},
];
const looks = [
	['many', many],
	['ascii', ascii],
	['still', still],
	['bare', {...many, colours: 'none'}],
] as const;

describe.each(sizes)('in a window of $columns × $rows', size => {
	const guides = ['ground', 'muscles-short', 'muscles-whole', 'place', 'notice', 'riding'] as const;

	const shown = (screen: Screen, look: Look): readonly string[] =>
		layout(screen, size, words, look).rows.map(row => paint(row, {...look, colours: 'none'}));

	const partsOf = (place: (typeof guides)[number]): readonly Screen[] => {
		let visit = at(place);
		return [...(visit.exercise?.script ?? [])].map(() => {
			const screen = screenOf(visit);
			visit = update(visit, {type: 'enter'}, 0);
			return screen;
		});
	};

	test.each(guides)('each part of %s is there whole, with help and leaving below it', place => {
		for (const screen of partsOf(place)) {
			for (const [, look] of looks) {
				const rows = shown(screen, look);
				const text = rows.join(' ').replaceAll(/\s+/g, ' ');
				const plain = (said: string) => (look.isAscii ? said.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'") : said);
				for (const said of [screen.title, ...screen.blocks.map(block => block.text)])
					expect(text).toContain(plain(said));
				expect(rows).toHaveLength(size.rows - 1);
				expect(rows.at(-1)).toMatch(/h help .*x leave now/);
				for (const row of rows) expect(widthOf(row)).toBeLessThan(size.columns);
				if (look.isAscii) expect(rows.join('')).toMatch(/^[ -~é]*$/);
				if (look.isStill || look.isAscii) expect(rows.join('')).not.toMatch(braille);
			}
		}
	});

	test('a ride has its sea, and none where it is still', () => {
		const screen = screenOf(at('riding'));
		expect(shown(screen, many).join('')).toMatch(braille);
		expect(shown(screen, still).join('')).not.toMatch(braille);
	});

	test.each([
		['step 4', [{type: 'steps'}, choose(4)]],
		['step 5', [{type: 'steps'}, choose(5)]],
		['a wait', [{type: 'steps'}, choose(4), choose(6)]],
		['help', [{type: 'help'}]],
		['the plan', [{type: 'plan'}]],
		['the keys', [{type: 'keys'}]],
		['the steps', [{type: 'steps'}]],
	] as const)('beside %s a ride is the row above the keys; help and leaving stay in the last', (_, events) => {
		const screen = goesOn(...events);
		expect(screen.beside?.text).toBe('The urge: 1 of 5 minutes (w: back)');
		for (const [, look] of looks) {
			const rows = shown(screen, look);
			expect(rows).toHaveLength(size.rows - 1);
			expect(rows.at(-2)).toContain('The urge: 1 of 5 minutes (w: back)');
			expect(rows.filter(row => row.includes('The urge: 1 of 5'))).toHaveLength(1);
			expect(rows.at(-1)).toMatch(/x leave now/);
			if (screen.place !== 'help') expect(rows.at(-1)).toMatch(/h help/);
			for (const row of rows) expect(widthOf(row)).toBeLessThan(size.columns);
		}
	});
});

test('what is said while one waits is whole in the smallest window', () => {
	const said = update(at('delay'), {type: 'unknown'}, 0);
	const rows = layout(screenOf(said), {columns: 40, rows: 12}, words, still).rows.map(row => paint(row, still));
	expect(rows.join(' ').replaceAll(/\s+/g, ' ')).toContain(words.notices['not-a-choice']);
});
