import {describe, expect, test} from 'vitest';
import {accent, glow, grey, paint} from '../../src/frame/theme.ts';
import {helplines} from '../../src/node/data.ts';

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

describe('a link', () => {
	const address = 'https://988lifeline.org/chat/';
	const row = (link: string) =>
		[
			{text: '  ', style: 'text'},
			{text: 'Chat', style: 'number', link},
		] as const;
	const look = {colours: 'basic', isAscii: false, isStill: false} as const;
	const plain = '  \u001B[1mChat\u001B[22m';

	test('goes around its text where the terminal has links', () => {
		expect(paint(row(address), {...look, hasLinks: true})).toBe(
			`  \u001B[1m\u001B]8;;${address}\u0007Chat\u001B]8;;\u0007\u001B[22m`,
		);
	});

	test('is nothing elsewhere', () => expect(paint(row(address), look)).toBe(plain));

	test.each([
		'https://a.b/\u0007',
		'https://a.b/ c',
		'https://a.b/\u001B[2J',
		'http://a.b',
		'javascript:x',
		'file:///x',
	])('to %j is none', link => expect(paint(row(link), {...look, hasLinks: true})).toBe(plain));
});

test('every address of the data can be a link', () => {
	const addresses = [
		...helplines.directories.map(({url}) => url),
		...Object.values(helplines.countries).flatMap(({lines}) => lines.flatMap(({chat}) => chat ?? [])),
	];
	const look = {colours: 'none', isAscii: false, isStill: false, hasLinks: true} as const;
	for (const link of addresses) expect(paint([{text: 'x', style: 'text', link}], look)).toContain(link);
	expect(addresses.length).toBeGreaterThan(8);
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
