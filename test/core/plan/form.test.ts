import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {checkPlan} from '../../../src/core/plan/check.ts';
import {type Contact, contactOf} from '../../../src/core/plan/contact.ts';
import {editPlan} from '../../../src/core/plan/edit.ts';
import {readPlan} from '../../../src/core/plan/read.ts';

const numbersOf = ({numbers}: Contact): string =>
	numbers.map(({number, label}) => (label === null ? number : `${label}: ${number}`)).join(' + ');

describe('somebody in the words of a form', () => {
	test.each([
		['Name: Ruth   Phone: 555 0153', 'Ruth', '', '555 0153', '', ''],
		['Name: Bea Relationship: aunt Phone: 555 0121', 'Bea', 'aunt', '555 0121', '', ''],
		['Name: Bea, Relation to me: aunt, Tel: 555 0121, Notes: loud dog', 'Bea', 'aunt', '555 0121', '', 'loud dog'],
		['Name: Bea (aunt), evenings Mobile: 07700 900123', 'Bea', 'aunt', 'Mobile: 07700 900123', 'evenings', ''],
		['Name: Ruth 555 0153', 'Ruth', '', '555 0153', '', ''],
		['Name ___Ruth___ Phone ___555 0153___', 'Ruth', '', '555 0153', '', ''],
		['Clinician Name: Dr Moreno Phone: 555 0155', 'Dr Moreno', 'Clinician', '555 0155', '', ''],
		['Contact: Sam Tel: 555 0100', 'Sam', '', '555 0100', '', ''],
		['Contact: 555 0100', 'Contact', '', '555 0100', '', ''],
		['Emergency contact: Sam 555 0100', 'Sam', 'Emergency contact', '555 0100', '', ''],
		[
			'Clinician Name: Dr Moreno Phone: 555 0155 Pager or Emergency Contact #: 555 0156',
			'Dr Moreno',
			'Clinician',
			'555 0155 + Pager or Emergency Contact: 555 0156',
			'',
			'',
		],
		['Name: ____ Phone: 555 0100', '', '', '555 0100', '', ''],
		// Two of them in one line are nobody's number in particular.
		[
			'Name: Ruth Phone: 555 0153 Name: Dan Phone: 555 0154',
			'',
			'',
			'555 0153 + 555 0154',
			'',
			'Name: Ruth Phone: 555 0153 Name: Dan Phone: 555 0154',
		],
	])('%s', (entry, name, relation, numbers, hours, note) => {
		const contact = contactOf(entry);
		expect({...contact, numbers: numbersOf(contact)}).toEqual({name, relation, numbers, hours, note});
	});
});

const peopleIn = (text: string): readonly string[] => readPlan(`## People I can call\n${text}\n`).sections.people;

describe('the lines of a form', () => {
	test.each([
		['Name: Bea\nRelationship: aunt\nPhone: 555 0121', ['Name: Bea Relationship: aunt Phone: 555 0121']],
		['- Name: Bea\n- Phone: 555 0121\n- Name: Al', ['Name: Bea, Phone: 555 0121', 'Name: Al']],
		['Contact: Sam\nTel: 555 0100\nMobile: 07700 900123', ['Contact: Sam Tel: 555 0100 Mobile: 07700 900123']],
		['Sam\nAddress: 12 Mill Road', ['Sam', 'Address: 12 Mill Road']],
	])('that say more of the one who is named go on: %j', (text, people) => {
		expect(peopleIn(text)).toEqual(people);
	});

	test.each([
		'Name ________ Phone ________',
		'1. Name: ______ Phone: ______',
		'- Name: Phone:',
		'Name:',
		'Clinician Pager or Emergency Contact # ________',
		'Local Urgent Care Services ............',
		'Urgent Care Services Address: ________',
		'4. Place: ________',
		'Relationship: …',
	])('with nothing filled in are no entry: %j', text => {
		const plan = readPlan(`## People I can call\n- Sam 555 0100\n${text}\n`);
		expect(plan.sections.people).toEqual(['Sam 555 0100']);
		expect(checkPlan(plan, new Map(), {today: '2026-11-25', minute: 0}).withoutNumber).toEqual([]);
	});

	test.each(['Phone: ringing all day', 'Notes: ...and the tea', 'My name in a song', 'Place: the bowling place'])(
		'with anything filled in stay: %j',
		text => {
			expect(peopleIn(text)).toEqual([text]);
		},
	);

	test('are changed together, and what is not filled in stays in its place', () => {
		const source = '## People I can call\nName: Bea\nPhone: 555 0121\nName ____ Phone ____\n';
		const edit = {type: 'change', section: 'people', text: 'Name: Bea Phone: 555 0121', to: 'Al 555 0122'} as const;
		expect(editPlan(source, edit, words.plan)).toEqual({
			source: '## People I can call\nAl 555 0122\nName ____ Phone ____\n',
		});
	});
});

describe('whose a line of a form is', () => {
	const people = (lines: readonly string[]): readonly string[] =>
		readPlan(`## People I can ask for help\n${lines.join('\n')}\n`).sections.people.map(entry => {
			const {name, relation, numbers} = contactOf(entry);
			return [name, relation, ...numbers.map(({number}) => number)].filter(part => part !== '').join(' | ');
		});

	test.each([
		[
			['Phone: 555 0101', 'Name: Sam', 'Phone: 555 0102', 'Name: Kim'],
			['Sam | 555 0101', 'Kim | 555 0102'],
		],
		[
			['- Phone: 555 0101', '- Name: Sam', '- Phone: 555 0102', '- Name: Kim'],
			['Sam | 555 0101', 'Kim | 555 0102'],
		],
		[
			['Tel: 555 0101', 'Contact: Sam', 'Relationship: cousin', 'Tel: 555 0102', 'Contact: Kim'],
			['Sam | cousin | 555 0101', 'Kim | 555 0102'],
		],
		[
			[
				'Clinician Name: M. Ortiz Phone: 555 0149',
				'Local Urgent Care Services: Mercy',
				'Urgent Care Services Phone: 555 0150',
			],
			['M. Ortiz | Clinician | 555 0149', 'Mercy | Local Urgent Care Services | 555 0150'],
		],
		[
			['Sam', 'cousin', '555 0101', '', 'Kim', '555 0102'],
			['Sam | cousin | 555 0101', 'Kim | 555 0102'],
		],
		[
			['Sam', 'cousin Lou 555 0101'],
			['Sam', 'Lou | cousin | 555 0101'],
		],
	])('%j: %j', (lines, expected) => expect(people(lines)).toEqual(expected));
});
