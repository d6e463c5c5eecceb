import {describe, expect, test} from 'vitest';
import {countryPage, helpPage} from '../../src/cli/pages.ts';
import {planPage} from '../../src/cli/plan-pages.ts';
import {followUpPage, reachPage, sheetPage} from '../../src/cli/reach-pages.ts';
import words from '../../src/content/en/words.ts';
import {mainEmergency} from '../../src/core/helplines.ts';
import type {FileProblem, Known} from '../../src/core/known.ts';
import {linesHere} from '../../src/core/line-order.ts';
import {helplines} from '../../src/node/data.ts';
import {examplePlan, knownFor} from '../support/visits.ts';

const {cli, people, plan: planWords, places, sheet} = words;

const rows = (page: string): readonly string[] => page.split('\n').map(row => row.trim());
/** As it is read: words joined, whatever the line breaks. */
const read = (page: string): string => page.replaceAll(/\s+/g, ' ');

const many = `# My plan
## People I can ask for help
- Sam (sister): 555 0100, evenings
- Alex: home 555 0111, work 555 0112
- Noor
- Kim 555 0114
- Lou 555 0115
## Professionals and lines
- Dr Lee: 555 0199
`;

const unreadable = (problem: FileProblem): Known => ({...knownFor(), plan: {kind: 'unreadable', problem}});
const pages = {reach: reachPage, 'follow-up': followUpPage};
const each = Object.entries(pages);

describe('cope reach', () => {
	test('has everybody in the plan, each number alone on its line, then words to say, then lines', () => {
		const page = reachPage(knownFor({plan: many}), words);
		const numbers = ['555 0100', '555 0111', '555 0112', '555 0114', '555 0115', '555 0199', '999', '116 123'];
		expect(numbers.filter(number => !rows(page).includes(number))).toEqual([]);
		const order = ['Sam (sister)', '555 0100', 'Noor', people.messages[0], people.messages[2], '555 0199', '999'];
		const found = order.map(text => read(page).indexOf(text ?? '?'));
		expect(found).toEqual(found.toSorted((a, b) => a - b));
		expect(found[0]).toBeGreaterThanOrEqual(0);
	});

	test.each([undefined, '# My plan\n', '## My early signs\n- tea\n'])('with nobody in %j it says what to do', plan => {
		const page = reachPage(knownFor(plan === undefined ? {} : {plan}), words);
		expect(rows(page)).toContain(cli.reach.addPeople);
		for (const message of people.messages) expect(read(page)).toContain(message);
		expect(rows(page)).toEqual(expect.arrayContaining(['999', '116 123']));
	});
});

describe('cope follow-up', () => {
	test('has the appointments that are not over, with their dates in words', () => {
		const plan =
			'## Next appointment\n- 2026-11-22 Anna\n- 2026-11-23 9:00 Dr Lee\n- when Kim calls\n- Lou, 2 Jan 2027\n';
		const page = rows(followUpPage(knownFor({plan}), words));
		expect(page.slice(page.indexOf(planWords.appointment) + 1).slice(0, 4)).toEqual([
			'Monday 23 November 2026, 9 am, Dr Lee',
			'Saturday 2 January 2027, Lou',
			'when Kim calls',
			'',
		]);
		expect(page).toContain(cli.reach.calendar);
	});

	test.each([undefined, '## Next appointment\n- 2026-11-22 Anna\n'])(
		'with none ahead (%j) it says how to add one',
		plan => {
			const page = followUpPage(knownFor(plan === undefined ? {} : {plan}), words);
			expect(rows(page)).toContain(cli.reach.addAppointment);
			expect(page).not.toMatch(/2026-11-22|--ics/);
		},
	);

	test('has who to tell, the opening line, the five lines and a way on when it goes badly', () => {
		const page = read(followUpPage(knownFor({plan: examplePlan}), words));
		const said = [places['follow-up'].title, sheet.opening, ...sheet.lines, cli.reach.badly, '555 0199', '999'];
		expect(said.filter(text => !page.includes(text))).toEqual([]);
		expect(sheet.lines).toHaveLength(5);
	});

	test('the sheet has room to write and says nothing of where it came from', () => {
		const page = sheetPage(words);
		expect(page.split('\n').length).toBeLessThanOrEqual(50);
		expect(sheet.lines.filter(line => !rows(page).includes(line))).toEqual([]);
		expect(page.match(/^_+$/gm)).toHaveLength(10);
		expect(page).not.toMatch(/cope/i);
	});
});

describe.each(each)('%s', (_, page) => {
	test.each(Object.keys(helplines.countries))('in %s it has the emergency number and a line', country => {
		const here = helplines.countries[country];
		const seen = rows(page(knownFor({country}), words));
		expect(seen).toContain(here && mainEmergency(here));
		const [line] = linesHere(knownFor({country}));
		expect(seen).toContain(line?.name);
	});

	test.each([null, 'AQ'])('where no line is known (%j) it says so, and names a directory', country => {
		const seen = read(page(knownFor({country}), words));
		expect(seen).toContain(helplines.directories[0]?.name ?? '?');
		expect(seen).toContain(words.helplines.emergencyUnknown);
	});

	test.each(['folder', 'no-permission', 'too-large', 'failed'] as const)(
		'a plan that cannot be read (%s) is one sentence before the rest',
		problem => {
			const seen = read(page(unreadable(problem), words));
			expect(seen.startsWith(planWords.problems[problem])).toBe(true);
			expect(seen).toContain('116 123');
			// It cannot be told whether anybody is in it.
			expect(seen).not.toMatch(/There is no (one|appointment)/);
		},
	);

	test('no line is wider than 60', () => {
		const plan = `## People I can ask for help\n- ${'a long name '.repeat(12)}: 555 0100\n${many}`;
		const wide = page(knownFor({plan}), words)
			.split('\n')
			.filter(row => row.length > 60);
		expect(wide).toEqual([]);
	});
});

describe('in a narrow window', () => {
	const narrow = {columns: 40, rows: 24};

	test('no line is wider than it, and no word is cut', () => {
		const known = knownFor({plan: many});
		for (const [wide, slim] of [
			...each.map(([, page]) => [page(known, words), page(known, words, narrow)] as const),
			[helpPage(known, words), helpPage(known, words, narrow)] as const,
			[countryPage(known, words, 'GB', null), countryPage(known, words, 'GB', null, narrow)] as const,
			[planPage(known, words), planPage(known, words, 'spi', 40)] as const,
		]) {
			expect(slim.split('\n').filter(line => line.length > 40 && line.includes(' '))).toEqual([]);
			// At its end the number to call may be there again.
			expect(read(slim)).toContain(read(wide).trim());
		}
	});

	test('where a country has more lines than rows, its emergency number is at the end too', () => {
		const page = countryPage(knownFor(), words, 'GB', null, narrow);
		expect(page.trimEnd().split('\n').at(-1)?.trim()).toBe('999');
	});
});

test('a blank line stands between two people', () => {
	expect(reachPage(knownFor({plan: many}), words)).toMatch(/555 0100\n\n {2}Alex: home/);
});
