import {describe, expect, test} from 'vitest';
import {changesOf, type Lines} from '../../src/ui/frame-changes.ts';

const green = '\u001B[38;5;29m';
const lavender = '\u001B[38;5;98m';
const usual = '\u001B[39m';
const none = '\u001B[m';
const down = '\u001B[E';
const up = (rows: number) => `\u001B[${rows}A`;
const from = (column: number) => `\u001B[${column}G\u001B[K`;
const to = (column: number) => `\u001B[${column}G`;

/** What stands in the terminal after these frames. */
const after = (...frames: readonly string[]): Lines =>
	frames.reduce<Lines>((lines, frame) => changesOf(frame, lines).after, []);

const dots = `one two three\n${green}⣿⣿⣿⣿⣿⣿${usual}\n${lavender}⡀${usual}   end`;

describe('a frame is written as the cells that change', () => {
	test.each([
		['one digit', `${up(2)}${from(5)}TWO three${down}${down}`, `${up(2)}${to(5)}TWO\u001B[2B\r`],
		[
			'both ends of a row, not what is between',
			`${up(2)}${down}${from(1)}${green}⡀⣿⣿⣿⣿⡀${usual}\n`,
			`${green}\u001B[A\u001B[G⡀\u001B[6G⡀${none}\u001B[B\r`,
		],
		['a row that is shorter now', `${up(2)}${from(5)}two\n${down}`, `${up(2)}${to(8)}\u001B[K\u001B[2B\r`],
		[
			'one colour after the other, over all rows',
			`${up(2)}${down}${from(1)}${lavender}⣿${green}⣿⣿⣿⣿⣿${usual}\n${from(1)}${green}⡀${usual}   ${lavender}⣿${usual}nd`,
			`${lavender}\u001B[A\u001B[G⣿\u001B[B\u001B[5G⣿${none}${green}\u001B[G⡀${none}\r`,
		],
		['nothing', `${up(2)}${from(1)}one two three\n${down}`, '\r'],
	])('%s', (_, frame, text) => {
		expect(changesOf(frame, after(dots)).text).toBe(text);
	});

	test.each([
		['on a ground', '\u001B[107m', '\u001B[49m'],
		['reversed', '\u001B[7m', '\u001B[27m'],
	])('blanks %s are seen', (_, on, off) => {
		const lines = after(dots, `${up(2)}${from(1)}${on}  ${off}${down}${down}`);
		expect(changesOf(`${up(2)}${from(1)}${down}${down}`, lines).text).toBe(`${up(2)}\u001B[G\u001B[K\u001B[2B\r`);
		expect(changesOf(`${up(2)}${from(1)}${on}   ${off}${down}${down}`, lines).text).toBe(
			`${on}${up(2)}${to(3)} ${none}\u001B[2B\r`,
		);
	});

	test.each(['\u001B[?25l\u001B[2B\u001B[1G', '\u001B[2A\u001B[5G\u001B[?25h', ''])(
		'one that only moves the cursor changes no cell: %j',
		frame => {
			const lines = after(dots);
			expect(changesOf(frame, lines)).toEqual({text: frame, after: lines});
			expect(changesOf(`${up(2)}${from(1)}${down}${down}`, changesOf(frame, lines).after).text).toContain('\u001B[K');
		},
	);

	test('and the next one from what was left by it', () => {
		const lines = after(dots, `${up(2)}${from(5)}TWO three${down}${down}`);
		expect(changesOf(`${up(2)}${from(5)}TwO three${down}${down}`, lines).text).toBe(`${up(2)}${to(6)}w\u001B[2B\r`);
	});
});

describe('a frame is left as it is', () => {
	const digit = `${up(2)}${from(5)}TWO three${down}${down}`;
	test.each([
		['into an empty window', dots, []],
		['over what cannot be told', digit, []],
		['with a caret', `${digit}${up(2)}${to(3)}\u001B[?25h`, after(dots)],
		['after a caret', `\u001B[?25l\u001B[2B${to(1)}${digit}`, after(dots)],
		['with a letter of two columns', `${up(2)}${from(5)}散 three${down}${down}`, after(dots)],
		['with a letter of two signs', `${up(2)}${from(5)}e\u0301 three${down}${down}`, after(dots)],
		['with a link', `${up(2)}${from(1)}\u001B]8;;https://example.org\u0007x\u001B]8;;\u0007\n${down}`, after(dots)],
		['with a look that is not known', `${up(2)}${from(5)}\u001B[3mTWO\u001B[23m three${down}${down}`, after(dots)],
		['that erases rows', `\u001B[2K\u001B[1A\u001B[2K${to(1)}${up(1)}${from(5)}TWO`, after(dots)],
	])('%s', (_, frame, before) => {
		expect(changesOf(frame, before).text).toBe(frame);
	});

	test('and its rows are known again when they are written from their first column', () => {
		const lines = after(dots, `${up(2)}${from(5)}散 three${down}${down}`);
		const partly = `${up(2)}${from(9)}more${down}${down}`;
		expect(changesOf(partly, lines).text).toBe(partly);
		const whole = after(
			dots,
			`${up(2)}${from(5)}散 three${down}${down}`,
			`${up(2)}${from(1)}one two three${down}${down}`,
		);
		expect(changesOf(digit, whole).text).toBe(`${up(2)}${to(5)}TWO\u001B[2B\r`);
	});
});
