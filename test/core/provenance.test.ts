import {expect, test} from 'vitest';
import {allPage, countryPage, helpPage} from '../../src/cli/pages.ts';
import {followUpPage, reachPage} from '../../src/cli/reach-pages.ts';
import words from '../../src/content/en/words.ts';
import {linesHere} from '../../src/core/line-order.ts';
import {comparedText} from '../../src/core/provenance.ts';
import {begin, knownFor, screenOf} from '../support/visits.ts';

const said = (today: string, ...checked: readonly string[]) => {
	const lines = linesHere(knownFor()).flatMap((line, index) => {
		const day = checked[index];
		return day === undefined ? [] : [{...line, checked: day}];
	});
	return comparedText(lines, knownFor({today}), words);
};

test.each([
	['2026-11-23', ['2026-11-22'], 'Compared with published sources in November 2026. It may have changed.'],
	[
		'2027-01-01',
		['2026-11-22', '2026-02-01'],
		'Compared with published sources in February 2026. It may have changed.',
	],
] as const)('on %s, of lines checked %j', (today, checked, expected) => {
	expect(said(today, ...checked)).toBe(expected);
});

test('after a year it is said more strongly, also when one line alone is so old', () => {
	expect(said('2027-11-23', '2026-11-22')).toContain('in November 2026, over a year ago.');
	expect(said('2027-11-22', '2026-11-22')).not.toContain('over a year');
	expect(said('2027-11-22', '2027-10-01', '2026-11-01')).toContain('over a year');
	expect(said('2027-11-22')).toBeNull();
});

test.each(['2026-11-23', '2029-01-01'])('on %s it is said once on each page and screen of lines', today => {
	const known = knownFor({today});
	const screens = (['help', 'helpline'] as const).map(place =>
		screenOf({...begin(known), place})
			.blocks.map(({text}) => text)
			.join('\n'),
	);
	const commands = [helpPage, reachPage, followUpPage].map(page => page(known, words));
	for (const page of [...commands, countryPage(known, words, 'GB', null), allPage(known, words), ...screens])
		expect(page.match(/Compared with published/g)).toHaveLength(1);
});

test.each(['card-b', 'card-c'] as const)(
	'%s says of a number that it was compared over a year ago, below it',
	place => {
		const texts = (today: string) =>
			screenOf({...begin(knownFor({today, isGuess: true})), place}).pinned.map(({text}) => text);
		const old = 'Compared in November 2026. It may have changed.';
		expect(texts('2027-11-22')).not.toContain(old);
		const said = texts('2027-11-23');
		expect(said.indexOf(old)).toBeGreaterThan(said.indexOf('116 123'));
	},
);

test('all countries stand under the letter they begin with, each letter once', () => {
	const letters = [...allPage(knownFor(), words).matchAll(/^Countries that begin with (.)$/gm)].map(
		([, letter]) => letter,
	);
	expect(letters.length).toBeGreaterThan(15);
	expect(letters).toEqual([...new Set(letters)].toSorted());
});
