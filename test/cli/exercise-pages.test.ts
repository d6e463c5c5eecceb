import {describe, expect, test} from 'vitest';
import {guidePage} from '../../src/cli/exercise-pages.ts';
import words from '../../src/content/en/words.ts';

/** As it is read: words joined, whatever the line breaks. */
const read = (page: string): string => page.replaceAll(/\s+/g, ' ');

describe('the muscles on a page', () => {
	test.each([
		['muscles-short', 4],
		['muscles-whole', 10],
	] as const)('%s: each part is one line of 5 seconds, and is let go for 15', (place, parts) => {
		const page = read(guidePage(place, words));
		expect(page.match(/Keep breathing\. 5 seconds\./g)).toHaveLength(parts);
		expect(page.match(/Let go\. Let it rest\. Breathe as you like\. 15 seconds\./g)).toHaveLength(parts);
		expect(page.match(/\d+ seconds\./g)).toHaveLength(2 * parts);
	});

	test('say what to do, what to look out for, and that one can stop', () => {
		const page = read(guidePage('muscles-whole', words));
		expect(page).toContain(
			'Next: your shoulders. Lift them a little, up towards your ears. Keep breathing. 5 seconds.',
		);
		const {muscles} = words.places;
		expect(page).toContain(muscles.body[0]);
		for (const line of words.places['muscles-whole'].parts.start.body) expect(page).toContain(line);
		expect(page).not.toMatch(/\bq ends\b|“Now”/);
	});
});

describe('a ride on a page', () => {
	const {parts} = words.places.riding;
	const titles = (page: string): number => Object.values(parts).filter(({title}) => page.includes(title)).length;

	test.each([
		[1, 1],
		[4, 4],
		[5, 5],
		[15, 5],
	])('of %i minutes has %i parts of a minute', (minutes, count) => {
		const page = read(guidePage('riding', words, minutes));
		expect([titles(page), page.match(/60 seconds\./g)?.length]).toEqual([count, count]);
		expect(page.includes('minutes in all')).toBe(minutes > 5);
	});

	test('that is longer says how it goes on, and is five minutes where none are given', () => {
		expect(read(guidePage('riding', words, 15))).toContain('15 minutes in all');
		expect(guidePage('riding', words)).toBe(guidePage('riding', words, 5));
	});
});
