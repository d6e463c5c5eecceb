import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {checkBlocks, checkPlan} from '../../../src/core/plan/check.ts';
import {readPlan} from '../../../src/core/plan/read.ts';
import {blankPlan} from '../../../src/core/plan/three-lines.ts';
import {examplePlan} from '../../support/visits.ts';

const now = {today: '2026-11-24', minute: 0};
const check = (source: string, dates = new Map()) => checkPlan(readPlan(source), dates, now);
const said = (source: string) => checkBlocks(check(source), readPlan(source), words).map(({text}) => text);

test('of a plan with something in every part nothing is open', () => {
	expect(check(examplePlan)).toEqual({empty: [], withoutNumber: [], past: []});
	expect(said(examplePlan)).toEqual([words.plan.check.nothingOpen, words.plan.check.grow]);
});

describe('what is open', () => {
	test('sections, by the name the person gave them', () => {
		expect(said('## Warning signs\n- a\n## My people to ask for help\n- \n')).toEqual([
			'Nothing here yet:',
			'What I can do on my own',
			'People and places that take my mind off it',
			'My people to ask for help',
			'Professionals and lines',
			'Making my space safer',
			'What matters to me',
			'Next appointment',
			'A plan can grow. It does not have to be full.',
		]);
	});

	test.each([
		['Sam', true],
		['Kim, kim@example.org', true],
		['Kim: https://example.org/12345', true],
		['Kim, 221 Baker Street', true],
		['Dr Lee, room 204', true],
		['Sam 555 0100', false],
		['[Sam](tel:5550100)', false],
		['text HOME to 741741', false],
		['1-800-273-TALK', false],
		['山田さん 03 5555 0199', false],
	])('people and lines without a number: %s', (entry, isOpen) => {
		for (const heading of ['People I can ask for help', 'Professionals and lines'])
			expect(check(`## ${heading}\n- ${entry}`).withoutNumber).toEqual(isOpen ? [entry] : []);
		expect(check(`## What matters to me\n- ${entry}`).withoutNumber).toEqual([]);
	});

	test('a number below the name belongs to it', () => {
		expect(check('## People I can ask for help\n### Sam\n555 0100\n- Kim\n  - 555 0111').withoutNumber).toEqual([]);
	});

	test('appointments of a day that is over, however it is written', () => {
		const dates = new Map([
			['1 Nov, Dr Lee', {date: '2026-11-01', time: null}],
			['some day', null],
		]);
		const source =
			'## Next appointment\n- 2026-11-23 15:00 Dr Lee\n- 2026-11-24 09:00 Kim\n- 1 Nov, Dr Lee\n- some day\n';
		expect(check(source, dates).past).toEqual(['2026-11-23 15:00 Dr Lee', '1 Nov, Dr Lee']);
		expect(check(source).past).toEqual(['2026-11-23 15:00 Dr Lee']);
	});
});

test('nothing is counted or graded, and nothing has to be done (N5, N9, S5)', () => {
	const texts = [examplePlan, blankPlan(words), '', '## People I can ask for help\n- Sam\n'].flatMap(said);
	expect(
		texts.filter(text => /\d|%|!|\b(of|complete|missing|must|should|only|still)\b/i.test(text.replace('100', ''))),
	).toEqual([]);
});
