import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {contactOf} from '../../../src/core/plan/contact.ts';
import {editPlan} from '../../../src/core/plan/edit.ts';
import {readPlan} from '../../../src/core/plan/read.ts';

const peopleIn = (text: string): readonly string[] => readPlan(`## People I can call\n${text}\n`).sections.people;

describe('what stands under somebody is of them', () => {
	test.each([
		['- Sam\n  - sister\n  - 555 0100\n  - evenings', ['Sam, sister, 555 0100, evenings']],
		['- Jo\n  - mobile: 555 0101\n  - work: 555 0102', ['Jo, mobile: 555 0101, work: 555 0102']],
		['- Sam 555 0100\n  - knows everything\n  - ring twice', ['Sam 555 0100, knows everything, ring twice']],
		['- Sam\n  - work 555 0100, ask for her', ['Sam, work 555 0100, ask for her']],
		['- Sam\n\n  - sister\n\n  - 555 0100\n\n- Kim', ['Sam, sister, 555 0100', 'Kim']],
		['1. Sam\n   * 555 0100\n     not at night\n2. Kim', ['Sam, 555 0100 not at night', 'Kim']],
		['- Sam\n  - sister', ['Sam, sister']],
		['Sam\n- sister\n- 555 0100\n\nKim', ['Sam, sister, 555 0100', 'Kim']],
		['•\tSam\no\tsister\no\t555 0100\n•\tKim', ['Sam, sister, 555 0100', 'Kim']],
		['### Sam\n- sister\n- 555 0100\n### Kim\n555 0101', ['Sam, sister, 555 0100', 'Kim, 555 0101']],
		['> - Sam\n>   - 555 0100\n> - Kim', ['Sam, 555 0100', 'Kim']],
		['Sam - sister\n mob: 555 0100\n home: 555 0101\nKim', ['Sam - sister mob: 555 0100 home: 555 0101', 'Kim']],
		['Sam mob: 555 0100\nhome: 555 0101', ['Sam mob: 555 0100 home: 555 0101']],
		['Sam\nSister\n555 0100\n\nMum\nSister\n555 0101', ['Sam, Sister 555 0100', 'Mum', 'Sister 555 0101']],
		['Julie Marsh\nCPN\n555 0100', ['Julie Marsh, CPN 555 0100']],
		[
			'Dr Lee\nMill Practice\n12 Mill Lane\nTel: 555 0100\n\nKim',
			['Dr Lee, Mill Practice, 12 Mill Lane Tel: 555 0100', 'Kim'],
		],
		['Dr Wong\nRoom 204\n555 0100\n\nMum\nDad\n555 0101', ['Dr Wong, Room 204 555 0100', 'Mum', 'Dad 555 0101']],
		['Pager 555 0100\n2. Crisis team 555 0101\n3. Kim', ['Pager 555 0100', 'Crisis team 555 0101', 'Kim']],
		['Gil\nBrother\nh: 555 0100\nm: 555 0101', ['Gil, Brother h: 555 0100 m: 555 0101']],
		['Crisis line:\n555 0100\nKim', ['Crisis line: 555 0100', 'Kim']],
		['1. 116 123\nSamaritans\n2. 555 0100\nSam\n3. 555 0101', ['116 123, Samaritans', '555 0100, Sam', '555 0101']],
		['- 555 0100\nMum\n- 555 0101\nDad', ['555 0100, Mum', '555 0101, Dad']],
		['Mum\n- 555 0100\nDad\n- 555 0101', ['Mum, 555 0100', 'Dad, 555 0101']],
		['Mum\nDad\n- 555 0100\n- 555 0101', ['Mum', 'Dad', '555 0100', '555 0101']],
	])('%j', (text, people) => {
		expect(peopleIn(text)).toEqual(people);
	});
});

describe('who stands under a group is somebody of their own', () => {
	test.each([
		[
			'- Family\n  - Dad 555 0201\n    - not during the match\n  - Mum',
			['Family', 'Dad 555 0201, not during the match', 'Mum'],
		],
		['- Family\n  - Mum\n  - Dad', ['Family', 'Mum', 'Dad']],
		['- family\n  - mum\n  - dad', ['family', 'mum', 'dad']],
		['- Friends\n  - Zed\n    - 555 0202\n  - Kim', ['Friends', 'Zed, 555 0202', 'Kim']],
		['- My lot\n  - mum 555 0100\n  - dad 555 0101', ['My lot', 'mum 555 0100', 'dad 555 0101']],
		['Nearby\n- Sam 555 0100\n- Kim', ['Nearby', 'Sam 555 0100', 'Kim']],
		['### Family\n- Sam\n- 555 0100\n- Kim\n- 555 0101', ['Sam, 555 0100', 'Kim, 555 0101']],
		['### Family\n- Mum\n- Dad', ['Mum', 'Dad']],
	])('%j', (text, people) => {
		expect(peopleIn(text)).toEqual(people);
	});

	test('and in a section of other things each line is one', () => {
		expect(readPlan('## Warning signs\n- Work\n  - the phone\n').sections.signs).toEqual(['Work', 'the phone']);
	});
});

test('both numbers of somebody say which they are', () => {
	const [entry = ''] = peopleIn('- Jo\n  - mobile: 555 0101\n  - work: 555 0102');
	expect(contactOf(entry)).toEqual({
		name: 'Jo',
		relation: '',
		numbers: [
			{number: '555 0101', label: 'mobile'},
			{number: '555 0102', label: 'work'},
		],
		hours: '',
		note: '',
	});
});

test('somebody is changed and taken out with what stands under them, and all else stays byte for byte', () => {
	const source = '## People\r\n- Sam\r\n  - sister\r\n\r\n  - 555 0100 <!-- old -->\r\n- Kim\r\n';
	const text = 'Sam, sister, 555 0100';
	expect(editPlan(source, {type: 'change', section: 'people', text, to: 'Al 555 0122'}, words.plan)).toEqual({
		source: '## People\r\n- Al 555 0122 <!-- old -->\r\n- Kim\r\n',
	});
	expect(editPlan(source, {type: 'remove', section: 'people', text}, words.plan)).toEqual({
		source: '## People\r\n- Kim\r\n',
	});
});
