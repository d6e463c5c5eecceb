import {expect, test} from 'vitest';
import {accent, glow, grey, paint} from '../../src/frame/theme.ts';

const levels = [0, 95, 135, 175, 215, 255];

/** Red, green and blue of an entry of the 256-colour palette. */
const rgb = (index: number): readonly number[] => {
	if (index >= 232) return Array.from({length: 3}, () => 8 + (index - 232) * 10);
	return [36, 6, 1].map(step => levels[Math.floor((index - 16) / step) % 6] ?? 0);
};

/** WCAG 2.2: relative luminance. */
const luminance = (index: number): number => {
	const linear = rgb(index).map(value =>
		value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
	);
	return [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => sum + weight * (linear[at] ?? 0), 0);
};

test.each([
	['accent', accent],
	['glow', glow],
	['grey', grey],
])('%s has a contrast of 4.5 : 1 on black and on white', (_, colour) => {
	const own = luminance(colour) + 0.05;
	expect(own / 0.05).toBeGreaterThanOrEqual(4.5);
	expect(1.05 / own).toBeGreaterThanOrEqual(4.5);
});

test('a painted row is the same text, with every style closed', () => {
	const row = [
		{text: '  ', style: 'text'},
		{text: '1', style: 'quiet'},
		{text: ' Sam', style: 'own'},
	] as const;
	expect(paint(row, {colours: 'none', isAscii: false, isStill: false})).toBe('  1 Sam');
	expect(paint(row, {colours: 'basic', isAscii: false, isStill: false})).toBe('  1\u001B[1m Sam\u001B[22m');
	expect(paint(row, {colours: 'many', isAscii: false, isStill: false})).toBe(
		'  \u001B[38;5;243m1\u001B[39m\u001B[1m Sam\u001B[22m',
	);
});
