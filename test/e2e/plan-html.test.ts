import {afterAll, describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {planHtml} from '../../src/core/plan/html.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import {browser, canReadPrint, domOf, print} from '../support/browser.ts';
import {fullPlan, hostilePlan} from '../support/plans.ts';
import {removeFolders} from '../support/program.ts';
import {examplePlan, knownFor} from '../support/visits.ts';

afterAll(removeFolders);

const page = (source: string): string => planHtml(readPlan(source), knownFor(), words, 'spi');

const people = Array.from(
	{length: 13},
	(_, at) => `- Person${at} (friend): 555 01${at + 10}, only in the evenings\n`,
).join('');
const plans = {
	example: examplePlan,
	full: fullPlan,
	// As much as is set in one column of larger type.
	people: `## People I can ask for help\n${people}`,
	things: `## What I can do on my own\n${'- Walk to the park and back, by the long way round\n'.repeat(26)}`,
};

const papers = (['A4', 'Letter'] as const).flatMap(paper =>
	Object.entries(plans).map(([name, source]) => [paper, name, source] as const),
);

describe.skipIf(browser === undefined)('the page of a plan, printed (needs chromium)', () => {
	test.each(papers)('on %s the plan "%s" is one page', {timeout: 60_000}, async (paper, _, source) => {
		const {pages, text} = await print(page(source), paper);
		expect(pages).toBe(1);
		if (!canReadPrint) return;
		expect(text).toContain('My safety plan');
		expect(text).toMatch(/call\s+999\s+or go to emergency care/);
	});

	test.skipIf(!canReadPrint)('names stand beside their numbers (needs pdftotext)', {timeout: 60_000}, async () => {
		const {text} = await print(page(examplePlan), 'A4');
		expect(text).toMatch(/Sam, sister\s+555 0100\n\s*evenings/);
		expect(text).toMatch(/Alex, next door\s+555 0111/);
		expect(text).toMatch(/Dr Lee\s+555 0199/);
	});

	test.each([
		['as it is', page(hostilePlan)],
		['without the rule that nothing may run', page(hostilePlan).replace(/<meta http-equiv[^>]*>/, '')],
	])('a plan that tries to be more than text is text: %s', {timeout: 60_000}, async (_, html) => {
		const dom = await domOf(html);
		expect(dom).toContain('<title>My plan</title>');
		expect(dom).not.toMatch(/<(script|img|svg|noscript|h1 class)\b|<[a-z]+[^>]*href="javascript/i);
		expect(dom.match(/<(h1|style|main)\b/g)).toHaveLength(3);
		for (const shown of [
			"&lt;script&gt;document.title = 'ran'&lt;/script&gt;",
			'&lt;/style&gt;&lt;h1 class="mine"&gt;big&lt;/h1&gt;',
			'&amp;amp; &amp;#60;b&amp;#62;',
			'555 0100',
			'555 0111',
		])
			expect(dom).toContain(shown);
		// Marks that reorder text are symbols; the words between them stay in their order.
		expect(dom).toMatch(/evil txet here/);
		expect(dom).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
	});
});
