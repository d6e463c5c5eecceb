import {describe, expect, test} from 'vitest';
import {contactOf} from '../../../src/core/plan/contact.ts';
import {readPlan} from '../../../src/core/plan/read.ts';

/** Name, relation and numbers, with `|` between, and the note behind `;`. */
const said = (entry: string): string => {
	const {name, relation, numbers, note} = contactOf(entry);
	const all = [name, relation, ...numbers.map(({number, label}) => (label === null ? number : `${label}: ${number}`))];
	return all.filter(each => each !== '').join(' | ') + (note === '' ? '' : `; ${note}`);
};

const people = (...lines: readonly string[]): readonly string[] =>
	readPlan(['## People I can ask for help', ...lines, ''].join('\n')).sections.people;

describe('somebody as a form or another program writes them', () => {
	test.each([
		['Name: Lisa Meyer    Contact: 07700 900456', 'Lisa Meyer | 07700 900456'],
		[
			'Clinician/Agency Name: Dr. Ruth Okafor Phone: 01632 960111 Clinician Pager or Emergency Contact #: 07700 900777',
			'Dr. Ruth Okafor | Clinician/Agency | 01632 960111 | Clinician Pager or Emergency Contact: 07700 900777',
		],
		['Name: Esi Mobile: 07700 900307 Work: 020 7946 0307', 'Esi | Mobile: 07700 900307 | Work: 020 7946 0307'],
		[String.raw`Ana \(prima\) \- \+34 612 345 678`, 'Ana | prima | +34 612 345 678'],
		[String.raw`Paco \- 612\-555\-010`, 'Paco | 612-555-010'],
		[String.raw`\*Kofi\* 555 0448`, '*Kofi* | 555 0448'],
		['E\u200Bsi 555\u200B 0412', 'Esi | 555 0412'],
		['Dan <555 0112>', 'Dan | 555 0112'],
		['~~555 0452~~ 555 0453 Bea', 'Bea | 555 0453; ~~555 0452~~'],
	])('%s', (entry, expected) => expect(said(entry)).toBe(expected));

	test.each([
		['skype live:kim.123', []],
		['@kim_205 on insta', []],
		['Urgent Care: 3350 La Jolla Village Dr, 858-555-0100', ['858-555-0100']],
		['555 0146, 365 days a year', ['555 0146']],
		['988 ask for Dr Wu', ['988']],
		['~~Old Ann 555 0451~~', []],
	])('and nothing in it is dialled that is no number: %s', (entry, numbers) => {
		expect(contactOf(entry).numbers.map(({number}) => number)).toEqual(numbers);
	});

	test('a form that asks for several things of one is about one', () => {
		const lines = ['Name: Kofi', 'Phone: 07700 900306', 'Alt phone: 01632 960306', 'Best time: evenings', 'Notes: Twi'];
		expect(people(...lines)).toHaveLength(1);
		expect(people('1. Clinician/Agency Name: ______ Phone: ______')).toEqual([]);
	});

	test('where links lead, and comments written like that, are not entries; a footnote is', () => {
		expect(
			people('- Kofi 555 0100', '[//]: # (hidden)', '[comment]: <> (hidden)', '[image1]: <data:image/png;base64,AA>'),
		).toEqual(['Kofi 555 0100']);
		expect(people('- Kofi[^1] 555 0100', '[^1]: he moves in May')).toHaveLength(2);
	});

	test('a line with a letter before it is no end of the line above', () => {
		expect(people('1) Cat 555 0438', 'a) Dee 555 0439')).toHaveLength(2);
	});
});

test.each([
	['People who can help', 'people'],
	['Who can I call?', 'people'],
	['What are my warning signs?', 'signs'],
	['When is my next appointment?', 'appointment'],
	['What is most important to me and worth living for', 'matters'],
])('"%s" above lines is a heading, without any mark', (heading, section) => {
	expect(readPlan(`${heading}\nsomething\n`).sections[section as 'people']).toEqual(['something']);
});

test.each([
	['My appts', 'appointment'],
	['What keeps me going', 'matters'],
	['Self-care', 'alone'],
	['GP & mental health team', 'professionals'],
	['Profesionals', 'professionals'],
])('and "%s" is known by its words', (heading, section) => {
	expect(readPlan(`## ${heading}\n- something\n`).sections[section as 'people']).toEqual(['something']);
});
