import {describe, expect, test} from 'vitest';
import type {Hint} from '../../src/core/screen.ts';
import {footer, footerRows} from '../../src/frame/footer.ts';
import {linesOf} from './dots.ts';

const hint = (id: Hint['id'], key: string, means: string): Hint => ({id, key, typed: key, means});
const enter = hint('enter', 'Enter', 'stop');
const pause = hint('pause', 'Space', 'pause');
const country = hint('country', 'c', 'country');
const rest = [hint('help', 'h', 'help'), hint('leave', 'x', 'leave now'), hint('keys', '?', 'keys')];

const shown = (hints: readonly Hint[], width: number): string => (linesOf([footer(hints, width)])[0] ?? '').trim();

describe('the keys in the last row', () => {
	test('stand apart where there is room', () => {
		expect(shown([enter, ...rest], 60)).toBe('Enter stop   h help   x leave now   ? keys');
	});

	test('the list of keys loses its name before another key is lost, and has it again where there is room after all', () => {
		expect(shown([country, ...rest], 33)).toBe('c country  h help  x leave now  ?');
		expect(shown([country, ...rest], 32)).toBe('h help   x leave now   ? keys');
		expect(shown([enter, ...rest], 37)).toBe('Enter stop   h help   x leave now   ?');
	});

	test('of Enter and the pause the one that stands first stays longer', () => {
		expect(shown([pause, enter, ...rest], 37)).toBe('Space pause  h help  x leave now  ?');
		expect(shown([enter, pause, ...rest], 37)).toBe('Enter stop   h help   x leave now   ?');
	});

	test('help and the way out are the last to go', () => {
		expect(shown([pause, enter, ...rest], 20)).toBe('h help   x leave now');
		expect(shown([pause, enter, ...rest], 19)).toBe('h help  x leave now');
	});

	test('beside a code they go over several rows, where all of them have no room in one', () => {
		const rows = (width: number, most: number): readonly string[] =>
			linesOf(footerRows([enter, hint('back', 'b', 'back'), ...rest], width, most)).map(row => row.trim());
		expect(rows(60, 3)).toEqual(['Enter stop   b back   h help   x leave now   ? keys']);
		expect(rows(30, 3)).toEqual(['Enter stop   b back', 'h help   x leave now   ? keys']);
		expect(rows(21, 3)).toEqual(['Enter stop   b back', 'h help   x leave now']);
		expect(rows(30, 1)).toEqual(['h help   x leave now   ? keys']);
	});
});
