import {EventEmitter} from 'node:events';
import xterm from '@xterm/headless';
import fc from 'fast-check';
import {Box, render, Text, useCursor} from 'ink';
import {afterEach, describe, expect, test, vi} from 'vitest';
import words from '../../src/content/en/words.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {layout} from '../../src/frame/layout.ts';
import type {Size} from '../../src/frame/size.ts';
import {type Look, paint} from '../../src/frame/theme.ts';
import {frameWriter} from '../../src/ui/output.ts';
import {at} from '../core/walks.ts';
import {handClock} from '../support/clock.ts';
import {screenOf} from '../support/visits.ts';

const begins = '\u001B[?2026h';
const ends = '\u001B[?2026l';

/** A writer on a clock by hand, with what it wrote and told; `ms`: how long each write stands still. */
const writing = (ms = 0) => {
	const {clock} = handClock();
	let now = 0;
	const written: string[] = [];
	const told: [number, number][] = [];
	const write = (text: string) => {
		written.push(text);
		now += ms;
		return true;
	};
	const writer = frameWriter(write, {...clock, now: () => now}, (from, to) => told.push([from, to]));
	return {writer, written, told};
};

describe('a frame', () => {
	test('is one write, however many pieces it comes in', () => {
		const {writer, written} = writing();
		for (const piece of [begins, 'one', ' two', ends]) expect(writer(piece)).toBe(true);
		expect(written).toEqual([`${begins}one two${ends}`]);
	});

	test('and the next, and what comes between, are writes of their own', () => {
		const {writer, written} = writing();
		for (const piece of [begins, 'one', ends, '\u0007', begins, 'two', ends]) writer(piece);
		expect(written).toEqual([`${begins}one${ends}`, '\u0007', `${begins}two${ends}`]);
	});

	test('that somebody waits for is written with what was held, and never lost', () => {
		const {writer, written} = writing();
		const done = vi.fn();
		writer(begins);
		writer('one', done);
		expect(written).toEqual([`${begins}one`]);
	});
});

describe('a write that stands still', () => {
	test.each([
		[0, []],
		[500, []],
		[501, [[0, 501]]],
		[5000, [[0, 5000]]],
	])('for %i ms is told of: %j', (ms, expected) => {
		const {writer, told} = writing(ms);
		for (const piece of [begins, 'one', ends]) writer(piece);
		expect(told).toEqual(expected);
	});

	test('again is told of again', () => {
		const {writer, told} = writing(2000);
		writer('one');
		writer('two');
		expect(told).toEqual([
			[0, 2000],
			[2000, 4000],
		]);
	});
});

const open = new Set<() => void>();
afterEach(() => {
	for (const close of open) close();
	open.clear();
});

/** All that can be seen in a terminal: each cell with its colour and weight, and where the cursor is. */
const seen = (terminal: xterm.Terminal): readonly string[] => {
	const {active} = terminal.buffer;
	const rows = Array.from({length: terminal.rows}, (_, y) => {
		const line = active.getLine(active.viewportY + y);
		return Array.from({length: terminal.cols}, (__, x) => {
			const cell = line?.getCell(x);
			const text = cell?.getChars() || ' ';
			// A blank has no ink that could be seen, be it coloured or bold.
			const ink = text === ' ' ? '' : `${cell?.getFgColorMode()}:${cell?.getFgColor()}${cell?.isBold()}`;
			return `${text}${ink}${cell?.getBgColorMode()}:${cell?.getBgColor()}`;
		}).join('|');
	});
	return [...rows, `${active.cursorX},${active.cursorY}`];
};

type Caret = {readonly x: number; readonly y: number};

const Rows = ({rows, caret}: {readonly rows: readonly string[]; readonly caret?: Caret | undefined}) => {
	useCursor().setCursorPosition(caret);
	return (
		<Box flexDirection="column">
			{rows.map((row, index) => (
				<Text key={index}>{row}</Text>
			))}
		</Box>
	);
};

/** The same frames drawn by Ink in two terminals: as it writes them, and as they are shortened. */
const drawn = (size: Size) => {
	const [plain, short] = [0, 1].map(
		() => new xterm.Terminal({cols: size.columns, rows: size.rows, allowProposedApi: true, convertEol: true}),
	) as [xterm.Terminal, xterm.Terminal];
	const bytes = {plain: 0, short: 0};
	const {clock} = handClock();
	const writer = frameWriter(
		text => {
			bytes.short += Buffer.byteLength(text);
			short.write(text);
			return true;
		},
		clock,
		() => {},
	);
	const stdout = Object.assign(new EventEmitter(), {
		...size,
		isTTY: true,
		write: (text: string, ...others: readonly unknown[]) => {
			bytes.plain += Buffer.byteLength(text);
			plain.write(text);
			for (const each of others) if (typeof each === 'function') each();
			return writer(text);
		},
	});
	const app = render(<Rows rows={[]} />, {
		stdout: stdout as unknown as NodeJS.WriteStream,
		interactive: true,
		exitOnCtrlC: false,
		patchConsole: false,
		incrementalRendering: true,
	});
	open.add(app.unmount);
	const settled = (terminal: xterm.Terminal) => new Promise<void>(resolve => terminal.write('', resolve));
	return {
		bytes,
		draw: async (rows: readonly string[], caret?: Caret) => {
			app.rerender(<Rows rows={rows} caret={caret} />);
			await app.waitUntilRenderFlush();
			await Promise.all([plain, short].map(settled));
			return [seen(plain), seen(short)] as const;
		},
		text: () =>
			seen(short)
				.join('\n')
				.replaceAll(/[\d:|-]/g, ''),
	};
};

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
const numbers = (seed: number) => {
	let state = seed;
	return (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

const many: Look = {colours: 'many', isAscii: false, isStill: false};

describe.each([
	{columns: 40, rows: 12},
	{columns: 80, rows: 24},
	{columns: 120, rows: 50},
])('in a window of $columns × $rows', size => {
	const rowsOf = (visit: Visit, now: number, look: Look) =>
		layout(screenOf(visit, now), size, words, look).rows.map(row => paint(row, look) || ' ');

	/** A breath, looked at as a face does, up to a moment. */
	const breathAt = (now: number): Visit =>
		Array.from({length: Math.ceil(now / 1000)}, (_, second) => Math.min(now, (second + 1) * 1000)).reduce(
			(visit, each) => update(visit, {type: 'look'}, each),
			at('breath'),
		);

	test('what is shortened looks the same, cell by cell, frame after frame', {timeout: 120_000}, async () => {
		const next = numbers(size.columns);
		const {draw, bytes} = drawn(size);
		let now = 0;
		let pictures = 0;
		for (let frame = 0; frame < 100; frame++) {
			// A step of a frame most often, now and then a jump, another screen or another look.
			const chance = next();
			now = (now + (chance < 0.7 ? 66 : next() * 12_000)) % 90_000;
			const visit =
				chance > 0.95 ? update(breathAt(now), {type: 'help'}, now) : chance > 0.9 ? at('riding') : breathAt(now);
			const look = chance > 0.88 && chance < 0.9 ? {...many, isStill: true} : many;
			const [plain, short] = await draw(rowsOf(visit, now, look));
			expect(short).toEqual(plain);
			if (short.some(row => /[\u2801-\u28FF]/.test(row))) pictures++;
		}
		expect(pictures).toBeGreaterThan(50);
		// In the smallest window there is little but the picture, and most of that is new in each frame.
		expect(bytes.short).toBeLessThan(bytes.plain * (size.columns === 40 ? 0.95 : 0.9));
	});
});

test('rows of any looks, lengths and letters look the same when they are shortened', {timeout: 120_000}, async () => {
	const styles = ['accent', 'glow', 'title', 'quiet', 'text', 'light', 'dark'] as const;
	const text = fc.constantFrom(
		'⣿',
		'⡀⣀',
		' ',
		'   ',
		'      ',
		'in',
		'散',
		'4',
		'é',
		'e\u0301',
		'👩‍👧',
		'שלום',
		'a',
		'━━',
	);
	const link = fc.constantFrom(undefined, undefined, undefined, 'https://example.org');
	const span = fc
		.record({text, style: fc.constantFrom(...styles), link})
		.map(({link: to, ...rest}) => (to === undefined ? rest : {...rest, link: to}));
	const rowOf = fc.array(span, {maxLength: 5});
	const caret = fc.option(fc.record({x: fc.nat({max: 29}), y: fc.nat({max: 7})}), {nil: undefined, freq: 2});
	// Most rows come again as they were, some a little changed: that is what frames are.
	const change = fc.record({row: fc.nat({max: 7}), spans: rowOf});
	const frames = fc.array(fc.record({changes: fc.array(change, {maxLength: 4}), caret}), {minLength: 2, maxLength: 6});
	await fc.assert(
		fc.asyncProperty(fc.array(rowOf, {minLength: 8, maxLength: 8}), frames, async (first, later) => {
			const {draw} = drawn({columns: 30, rows: 10});
			const rows = first.map(row => paint(row, {...many, hasLinks: true}) || ' ');
			for (const frame of [{changes: [], caret: undefined}, ...later]) {
				for (const {row, spans} of frame.changes) rows[row] = paint(spans, {...many, hasLinks: true}) || ' ';
				const [plain, short] = await draw(rows, frame.caret);
				expect(short).toEqual(plain);
			}
		}),
		{numRuns: 150},
	);
});
