import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {type ExportFormat, exportFormats, exportPlan} from '../../../src/core/plan/export.ts';
import {sectionIds} from '../../../src/core/plan/headings.ts';
import {type Order, orders} from '../../../src/core/plan/order.ts';
import {moreIn} from '../../../src/core/plan/plan.ts';
import {readPlan} from '../../../src/core/plan/read.ts';
import {blocksAsText} from '../../../src/plain/transcript.ts';
import {fullPlan, hostilePlan} from '../../support/plans.ts';
import {examplePlan, knownFor} from '../../support/visits.ts';
import {anyPlan} from './texts.ts';

const exported = (format: ExportFormat, source: string, order: Order | null = null, dates = new Map()): string =>
	exportPlan(format, readPlan(source), {known: knownFor(), words, order, dates, asText: blocksAsText});

const json = (source: string, order: Order | null = null, dates = new Map()) =>
	JSON.parse(exported('json', source, order, dates));

const everyOrder = Object.keys(orders) as readonly Order[];

describe('md', () => {
	test('without an order it is the text itself', () => {
		fc.assert(
			fc.property(anyPlan, source => exported('md', source) === source),
			{numRuns: 300},
		);
	});

	test('with one it is a fresh file, with the headings the person has', () => {
		const source = [
			'Title: x\n',
			'Dear me\n\n## Warning signs\n* late\n  nights\n\n',
			'## People I can call\n1. Sam 555 0100\n### Nearby\n- Mum 555 0111\n\n## Playlist\n- a song\n',
		].join('');
		expect(exported('md', source, 'cope')).toBe(
			[
				'# My safety plan\n',
				'## People I can call\n- Sam 555 0100\n',
				'### Nearby\n- Mum 555 0111\n',
				'## Warning signs\n- late nights\n',
				'## More in my plan\n- Title: x\n- Dear me\n',
				'## Playlist\n- a song\n',
			].join('\n'),
		);
	});

	test('what looks like a comment does not hide what follows', () => {
		const source = '## Signs\n- a <\\!-- b\n- c --\\> d\n- e\n'.replace('<\\', '\\<');
		expect(readPlan(exported('md', source, 'spi')).sections.signs).toEqual(['a <!-- b', 'c --> d', 'e']);
	});

	test.each(everyOrder)('in the order %s the sections are read again as they were', order => {
		for (const source of [examplePlan, fullPlan]) {
			const again = readPlan(exported('md', source, order));
			expect(again.sections).toEqual(readPlan(source).sections);
			const asked: readonly string[] = orders[order];
			const found = again.parts.flatMap(part => (part.section === null ? [] : [part.section]));
			expect(found).toEqual(asked);
		}
	});
});

test('txt is the page with its title and its last line', () => {
	const text = exported('txt', examplePlan);
	expect(text).toMatch(/^My safety plan\n\nMy early signs\n {2}I stop answering texts\n/);
	expect(text).toContain('call 999');
	expect(exported('txt', examplePlan, 'cope')).toMatch(/^My safety plan\n\nPeople I can ask for help\n/);
});

describe('json', () => {
	test('has this shape, and keeps it', () => {
		const source = `## People I can call\n- Sam (sister): 555 0100, evenings\n### Nearby\n- Mum\n## Playlist\n- a song\n
## Appointment\n- 2026-12-01 15:00 Dr Lee\n- tomorrow, Kim\n- 2026-12-05\n`;
		const dates = new Map([['tomorrow, Kim', {date: '2026-11-25', time: null}]]);
		const empty = (id: keyof typeof words.plan.sections) => ({id, heading: words.plan.sections[id], entries: []});
		expect(json(source, 'cope', dates)).toEqual({
			title: 'My safety plan',
			sections: [
				{
					id: 'people',
					heading: 'People I can call',
					entries: [
						{
							text: 'Sam (sister): 555 0100, evenings',
							contact: {
								name: 'Sam',
								relation: 'sister',
								numbers: [{number: '555 0100', label: null}],
								hours: 'evenings',
								note: '',
							},
						},
						{
							text: 'Mum',
							under: 'Nearby',
							contact: {name: 'Mum', relation: '', numbers: [], hours: '', note: ''},
						},
					],
				},
				empty('safer'),
				empty('alone'),
				empty('places'),
				empty('professionals'),
				empty('signs'),
				empty('matters'),
				{
					id: 'appointment',
					heading: 'Appointment',
					entries: [
						{text: '2026-12-01 15:00 Dr Lee', when: '2026-12-01T15:00'},
						{text: 'tomorrow, Kim', when: '2026-11-25'},
						{text: '2026-12-05', when: '2026-12-05'},
					],
				},
			],
			more: [{heading: 'Playlist', lines: ['a song']}],
		});
	});

	test.each([null, ...everyOrder])('in the order %s every section is there', order => {
		const ids = json('', order).sections.map(({id}: {id: string}) => id);
		expect(ids).toEqual(orders[order ?? 'spi']);
		expect(ids.toSorted()).toEqual(sectionIds.toSorted());
	});
});

/** A page of HTML as it is read; any other text as it is. */
const asRead = (text: string): string => {
	if (!text.startsWith('<!doctype html>')) return text;
	return text
		.replace(/<head>[\s\S]*<\/head>/, '')
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
};

const squeezed = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
// A number may stand right behind a name, and be shown apart from it.
const lettersIn = (text: string): readonly string[] => text.match(/\p{L}+|\p{Nd}+|[\p{No}\p{Nl}]+/gu) ?? [];

describe('in every format', () => {
	test.each(exportFormats)('%s: names come with their numbers', format => {
		const text = squeezed(asRead(exported(format, fullPlan, 'spi')));
		for (const number of ['07700 900123', '01632 960001', '07700 900456', '116 123', '85258'])
			expect(text).toContain(number);
		expect(text).toMatch(/Sam sister (mob |evenings )?(mob )?07700 900123/);
	});

	test.each(exportFormats)('%s: not one word of any plan is lost', format => {
		fc.assert(
			fc.property(anyPlan, fc.constantFrom(...everyOrder), (source, order) => {
				const plan = readPlan(source);
				const out = exported(format, source, order);
				const text = squeezed(asRead(format === 'json' ? JSON.stringify(JSON.parse(out)) : out));
				const there = new Set(lettersIn(text));
				const parts = [...plan.parts.filter(({section}) => section !== null), ...moreIn(plan)];
				const all = parts.flatMap(({entries, heading}) => [
					...entries.map(each => each.text),
					...(entries.length > 0 && heading ? [heading] : []),
				]);
				const lost = all.flatMap(lettersIn).filter(word => !there.has(word) && !text.includes(word));
				expect(lost).toEqual([]);
			}),
			{numRuns: 600},
		);
	});
});

describe('html', () => {
	const html = exported('html', hostilePlan);

	test('fetches nothing, runs nothing and says in its title nothing', () => {
		expect(html).toContain(
			`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		);
		expect(html).toContain('<title>My plan</title>');
		expect(html.match(/<(script|link|img|svg|iframe|object|base|form|input)\b/gi)).toBeNull();
		expect(html.match(/<style/g)).toHaveLength(1);
		expect(html.match(/<\/style/g)).toHaveLength(1);
		expect(html.match(/url\(|@import|https?:/g)).toBeNull();
		expect(html.match(/\son\w+=/g)?.every(each => !/<[^>]*\son\w+=/.test(each)) ?? true).toBe(true);
	});

	test('has only the marks it makes itself', () => {
		const tags = [...html.matchAll(/<\/?([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/g)];
		const names = new Set(tags.map(([, name]) => name));
		expect([...names].toSorted()).toEqual(
			[
				'a',
				'b',
				'bdi',
				'body',
				'h1',
				'h2',
				'head',
				'html',
				'li',
				'main',
				'meta',
				'p',
				'section',
				'span',
				'style',
				'title',
				'ul',
			].filter(name => names.has(name)),
		);
		expect(html.replace(/<style>[\s\S]*<\/style>/, '').split('<').length - 2).toBe(tags.length - 2);
	});

	test('a number is dialled by a tap, where it is certain', () => {
		const page = (entry: string) => exported('html', `## People I can ask for help\n- ${entry}`);
		expect(page('Sam +44 (0)7700 900123')).toContain('href="tel:+447700900123"');
		expect(page('Sam 555 0100 ext 12')).not.toContain('href');
		expect(page('text HOME to 741741')).toContain('href="sms:741741"');
		expect(page('1-800-273-TALK')).toContain('href="tel:18002738255"');
		expect(page('room 204 555 0133')).not.toContain('href');
		expect(page('Ring *4141')).not.toContain('href');
		expect(page('Sam 555 0100 555 0101')).toMatch(/href="tel:5550100"[\s\S]*href="tel:5550101"/);
		expect(page('Dr Lee 555 0199 2026-12-01')).toContain('href="tel:5550199"');
	});

	test('a number of things is none', () => {
		const page = exported('html', '## Warning signs\n- I count back from 100\n- Mike, 555-0171');
		expect(page.match(/href="[^"]*"/g)).toEqual(['href="tel:5550171"']);
	});

	test('a sentence stays one', () => {
		const page = exported(
			'html',
			'## People I can ask for help\n- If it gets bad I can always ring Sam and Kim on 555 0100 and they come over',
		);
		expect(squeezed(asRead(page))).toContain(
			'If it gets bad I can always ring Sam and Kim on 555 0100 and they come over',
		);
	});
});

test('above a table and above what has a heading of its own stands what the section is called', () => {
	const table = '## My people\n\n| Who | Number |\n|---|---|\n| Mum | 555 0134 |\n';
	const parts = '## My people\n### Sam\n- 555 0100\n';
	for (const plan of [table, parts]) {
		expect(exported('txt', plan)).toMatch(/^My safety plan\n\nMy people\n/);
		expect(exported('html', plan)).toContain('<h2 dir="auto">My people</h2>');
	}
});
