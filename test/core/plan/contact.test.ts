import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Contact, contactOf} from '../../../src/core/plan/contact.ts';

/** Entries as people write them: the entry, then name, relation, numbers, hours and note. */
const table: readonly (readonly [string, string, string, string, string, string])[] = [
	['Sam (sister): 555 0100, evenings', 'Sam', 'sister', '555 0100', 'evenings', ''],
	['Alex next door: 555 0111', 'Alex', 'next door', '555 0111', '', ''],
	['Dr Lee: 555 0199', 'Dr Lee', '', '555 0199', '', ''],
	['Tom 07700 900111 (Jo 07700 900112 if no answer)', 'Tom', '', '07700 900111 + Jo: 07700 900112', '', 'if no answer'],
	['Amy (555 0102), my friend Raj (555 0111)', '', '', 'Amy: 555 0102 + my friend Raj: 555 0111', '', ''],
	['GP ph: 01632 960001 fax: 01632 960002', 'GP', '', 'ph: 01632 960001', '', 'fax: 01632 960002'],
	[
		'Kate 01632 960321, mobile 07700 900321 (evenings)',
		'Kate',
		'',
		'01632 960321 + mobile evenings: 07700 900321',
		'',
		'',
	],
	['Kate 07700 900321, work 020 7946 0321 (9-5)', 'Kate', '', '07700 900321 + work 9-5: 020 7946 0321', '', ''],
	[
		'Kate 07700 900321 mobile, 020 7946 0321 work (9-5)',
		'Kate',
		'',
		'mobile: 07700 900321 + work: 020 7946 0321',
		'9-5',
		'',
	],
	['Mum (if away, Auntie Jean 01632 960400)', 'Mum', 'if away', 'Auntie Jean: 01632 960400', '', ''],
	['Text Mum, call Dad 07700 900124', '', '', '07700 900124', '', 'Text Mum, call Dad 07700 900124'],
	['Sarah H 07700 900123', 'Sarah H', '', '07700 900123', '', ''],
	['Kim m 07700 900123 h 01632 960123', 'Kim', '', 'm: 07700 900123 + h: 01632 960123', '', ''],
	['Prof. Braun 030 1234567', 'Prof. Braun', '', '030 1234567', '', ''],
	['07700 900148 (Pam) 07700 900149 (Lee)', '', '', 'Pam: 07700 900148 + Lee: 07700 900149', '', ''],
	['Surgery, open 8-8 every day, 01632 960123', 'Surgery', '', '01632 960123', 'open 8-8 every day', ''],
	['Talk Suicide Canada 9-8-8', 'Talk Suicide Canada', '', '9-8-8', '', ''],
	['31 14', '', '', '31 14', '', ''],
	['Pam 312 555 0148 M-F 0830 to 1630', 'Pam', '', '312 555 0148', 'M-F 0830 to 1630', ''],
	["Pam (don't text) 01632 960148", 'Pam', "don't text", '01632 960148', '', ''],
	['my sister Sam', 'Sam', 'my sister', '', '', ''],
	['my sister Sam 555 0100', 'Sam', 'my sister', '555 0100', '', ''],
	[
		'Sam (sister) mob 07700 900123 home 01632 960001 evenings',
		'Sam',
		'sister',
		'mob: 07700 900123 + home: 01632 960001',
		'evenings',
		'',
	],
	['Dr Lee 555 0199 Mon–Fri 9–5 ext 12', 'Dr Lee', '', '555 0199 ext 12', 'Mon–Fri 9–5', ''],
	['Samaritans: 116 123 (free, 24/7)', 'Samaritans', '', '116 123', '24/7', 'free'],
	['Sam – sister – 555 0100', 'Sam', 'sister', '555 0100', '', ''],
	['Sam, my sister, 555 0100, not Tuesdays', 'Sam', 'my sister', '555 0100', 'not Tuesdays', ''],
	['Sam my sister 555 0100', 'Sam', 'my sister', '555 0100', '', ''],
	['Call Sam on 555 0100', 'Sam', '', 'Call on: 555 0100', '', ''],
	['Text HOME to 741741', '', '', 'Text HOME to: 741741', '', ''],
	['Crisis Text Line: text HOME to 741741', 'Crisis Text Line', '', 'text HOME to: 741741', '', ''],
	['[Sam](tel:5550100)', 'Sam', '', '5550100', '', ''],
	['[Sam](tel:+447700900123), sister', 'Sam', 'sister', '+447700900123', '', ''],
	['**Sam** (sister): 555 0100', 'Sam', 'sister', '555 0100', '', ''],
	['Sam [555 0100](tel:5550100)', 'Sam', '', '555 0100', '', ''],
	['555 0100 Sam (sister)', 'Sam', 'sister', '555 0100', '', ''],
	['555 0100 (Sam)', 'Sam', '', '555 0100', '', ''],
	['Sam', 'Sam', '', '', '', ''],
	['Mum', 'Mum', '', '', '', ''],
	['Mum 555 0100', 'Mum', '', '555 0100', '', ''],
	['Mum (Jane): 555 0100', 'Mum', 'Jane', '555 0100', '', ''],
	['My mum, 555 0100 (home), 555 0111 (work)', 'My mum', '', 'home: 555 0100 + work: 555 0111', '', ''],
	['Mum: work 555 0100, home 555 0111', 'Mum', '', 'work: 555 0100 + home: 555 0111', '', ''],
	['Sam 555 0100 mobile, 555 0111 home', 'Sam', '', 'mobile: 555 0100 + home: 555 0111', '', ''],
	['Sam 555 0100 or 555 0111', 'Sam', '', '555 0100 + or: 555 0111', '', ''],
	['Kim: kim@example.org', 'Kim', '', '', '', 'kim@example.org'],
	['Kim, email kim@example.org', 'Kim', '', '', '', 'email kim@example.org'],
	['Sam sam@example.org 555 0100', 'Sam', '', '555 0100', '', 'sam@example.org'],
	['1-800-273-TALK', '', '', '1-800-273-TALK', '', ''],
	['National line 1-800-273-TALK (8255)', 'National line', '', '1-800-273-TALK', '', '8255'],
	['13 YARN', '', '', '13 YARN', '', ''],
	['1800 RESPECT, 24/7', '', '', '1800 RESPECT', '24/7', ''],
	['山田さん 03 5555 0199', '山田さん', '', '03 5555 0199', '', ''],
	['山田さん（姉）：03-5555-0199、夜', '山田さん', '姉', '03-5555-0199', '', '夜'],
	['שרה (אחות) 050-555-0100', 'שרה', 'אחות', '050-555-0100', '', ''],
	['سارة: ٠٥٥٥ ٠١٠٠', 'سارة', '', '٠٥٥٥ ٠١٠٠', '', ''],
	['Сестра Аня: +7 495 555-01-00, вечером', 'Сестра Аня', '', '+7 495 555-01-00', '', 'вечером'],
	[
		'Dr. Anna Novak, psychiatrist, Mill Road Surgery, 01632 960001, Mon - Fri 9 - 5',
		'Dr. Anna Novak',
		'psychiatrist',
		'01632 960001',
		'Mon - Fri 9 - 5',
		'Mill Road Surgery',
	],
	['GP: Dr Lee 01632 960001', 'Dr Lee', 'GP', '01632 960001', '', ''],
	['GP Dr Lee, 01632 960001 option 2', 'Dr Lee', 'GP', '01632 960001 option 2', '', ''],
	['Therapist – Anna Novak – 555 0123', 'Anna Novak', 'Therapist', '555 0123', '', ''],
	[
		'Crisis team: 9-5 555 0100, out of hours 555 0111',
		'Crisis team',
		'',
		'9-5: 555 0100 + out of hours: 555 0111',
		'',
		'',
	],
	['Crisis team days 555 0100 / nights 555 0111', 'Crisis team', '', 'days: 555 0100 + nights: 555 0111', '', ''],
	['Uncle Bob +1 (555) 010-0123 after 6pm', 'Uncle Bob', '', '+1 (555) 010-0123', 'after 6pm', ''],
	['Sam from work 555 0100', 'Sam', 'from work', '555 0100', '', ''],
	['Best friend Kim: 555 0100 any time', 'Kim', 'Best friend', '555 0100', 'any time', ''],
	[
		'my best friend Kim 555 0100 any time, day or night',
		'Kim',
		'my best friend',
		'555 0100',
		'any time, day or night',
		'',
	],
	['Kim, 12 Mill Road', 'Kim', '', '', '', '12 Mill Road'],
	['Kim, 221 Baker Street', 'Kim', '', '', '', '221 Baker Street'],
	['Sunny Nursing Home: 01632 960001', 'Sunny Nursing Home', '', '01632 960001', '', ''],
	["Sam's mobile: 07700 900123", 'Sam', '', 'mobile: 07700 900123', '', ''],
	[
		'If it gets bad I can ring Sam on 555 0100 and she will come over',
		'If it gets bad I can ring Sam',
		'',
		'on: 555 0100',
		'',
		'and she will come over',
	],
	[
		'Sam - leave a message, 555 0100, she works nights so text first',
		'Sam',
		'',
		'555 0100',
		'',
		'leave a message, she works nights so text first',
	],
	['Sam 📞 555 0100', 'Sam 📞', '', '555 0100', '', ''],
	[
		'988 Suicide & Crisis Lifeline, call or text 988',
		'Suicide & Crisis Lifeline',
		'',
		'988 + call or text: 988',
		'',
		'',
	],
	['Dr Lee 0900-1700 555 0199', 'Dr Lee', '', '555 0199', '0900-1700', ''],
	['Dr Lee 555 0199 9-5', 'Dr Lee', '', '555 0199', '9-5', ''],
	['Dr Lee 020 7946 0958 x12', 'Dr Lee', '', '020 7946 0958 x12', '', ''],
	['Dr Lee 555-0199x12', 'Dr Lee', '', '555-0199 x12', '', ''],
	['Sam (from the choir) 555 0100', 'Sam', 'from the choir', '555 0100', '', ''],
	['Sam (she/her), friend, 555 0100', 'Sam', 'friend', '555 0100', '', 'she/her'],
	['Kim & Lou (parents) 555 0100', 'Kim & Lou', 'parents', '555 0100', '', ''],
	['Alex, friend from work, WhatsApp +44 7700 900123', 'Alex', 'friend from work', 'WhatsApp: +44 7700 900123', '', ''],
	['Signal: alex.01, 555 0100', 'Signal', '', '555 0100', '', 'alex.01'],
	['Alex https://example.org/chat/12345', 'Alex', '', '', '', 'https://example.org/chat/12345'],
	['Wednesday group, Mill Road library', 'Wednesday group', '', '', '', 'Mill Road library'],
	['Night Owls line 555 0100', 'Night Owls line', '', '555 0100', '', ''],
	['24 hour mental health line 0800 111 222', '24 hour mental health line', '', '0800 111 222', '', ''],
	['Ask for the duty worker on 01632 960001', 'Ask for the duty worker', '', 'on: 01632 960001', '', ''],
	['Sam (555 0100)', 'Sam', '', '555 0100', '', ''],
	['Call 555 0100', '', '', 'Call: 555 0100', '', ''],
	['(020) 7946 0958 Kim', 'Kim', '', '(020) 7946 0958', '', ''],
	['Doris Day 555 0100', 'Doris Day', '', '555 0100', '', ''],
	['Mum, mobile 07700 900123, only after 6pm', 'Mum', '', 'mobile: 07700 900123', 'only after 6pm', ''],
	['Dad (07700 900123)', 'Dad', '', '07700 900123', '', ''],
	['Auntie Jo +61 491 570 006 (different time zone)', 'Auntie Jo', '', '+61 491 570 006', '', 'different time zone'],
	['Priya, flatmate, room 204', 'Priya', 'flatmate', '', '', 'room 204'],
	['Priya flat 112 07700 900123', 'Priya flat 112', '', '07700 900123', '', ''],
	['Coach Dan 555 0133 ring twice', 'Coach Dan', '', '555 0133', '', 'ring twice'],
	[
		"Lee's Pharmacy, 5 High Street, 01632 960002, Mon-Sat 9am-6pm",
		"Lee's Pharmacy",
		'',
		'01632 960002',
		'Mon-Sat 9am-6pm',
		'5 High Street',
	],
	['Childline 0800 1111, free, 24 hours', 'Childline', '', '0800 1111', '24 hours', 'free'],
	['Shout: text SHOUT to 85258', 'Shout', '', 'text SHOUT to: 85258', '', ''],
	[
		'Nurse Kim (diabetes clinic) 01632 960003 ext. 44, weekdays',
		'Nurse Kim',
		'diabetes clinic',
		'01632 960003 ext. 44',
		'weekdays',
		'',
	],
	['Father Tom 555 0144 after Mass', 'Father Tom', '', '555 0144', '', 'after Mass'],
	['Sam 07700900123', 'Sam', '', '07700900123', '', ''],
	['sam 07700 900123', 'sam', '', '07700 900123', '', ''],
	['JAY 07700 900123', 'JAY', '', '07700 900123', '', ''],
	['Jo/Ali 555 0155', 'Jo/Ali', '', '555 0155', '', ''],
	['Kai → 555 0166', 'Kai', '', '555 0166', '', ''],
	['Kai = 555 0166', 'Kai', '', '555 0166', '', ''],
	['Kai........555 0166', 'Kai', '', '555 0166', '', ''],
	['Kai\t555 0166', 'Kai', '', '555 0166', '', ''],
	['Grandma & Grandpa 555 0177 before 9 pm', 'Grandma & Grandpa', '', '555 0177', 'before 9 pm', ''],
	["The kids' school 01632 960004", "The kids' school", '', '01632 960004', '', ''],
	['My therapist', 'My therapist', '', '', '', ''],
	['my therapist: 555 0123, Thursdays', 'my therapist', '', '555 0123', 'Thursdays', ''],
	['Dr Patel or whoever is on duty, 01632 960001', 'Dr Patel or whoever is on duty', '', '01632 960001', '', ''],
	['Emergency: 112', 'Emergency', '', '112', '', ''],
	['112', '', '', '112', '', ''],
	['Zoë’s mum Ana – +34 612 34 56 78 (speaks Spanish)', 'Zoë’s mum Ana', '', '+34 612 34 56 78', '', 'speaks Spanish'],
	['Jean-Luc Picard 06.12.34.56.78', 'Jean-Luc Picard', '', '06.12.34.56.78', '', ''],
	['Tante Käthe: 030/1234567 abends', 'Tante Käthe', '', '030/1234567', '', 'abends'],
	['https://www.samaritans.org', '', '', '', '', 'https://www.samaritans.org'],
	['sam@example.org', '', '', '', '', 'sam@example.org'],
	['07700 900123', '', '', '07700 900123', '', ''],
	['Sam - 07700 900123 - sister - evenings', 'Sam', 'sister', '07700 900123', 'evenings', ''],
	['Sam, 07700 900123 (not at night), knows everything', 'Sam', '', '07700 900123', 'not at night', 'knows everything'],
	['Work: Dr Lee 555 0199', 'Dr Lee', 'Work', '555 0199', '', ''],
	['Kim (neighbour), top floor, knock any time', 'Kim', 'neighbour', '', 'knock any time', 'top floor'],
	['Text Alex first: 07700 900123', 'Alex first', '', 'Text: 07700 900123', '', ''],
	['Out of hours GP 111', 'Out of hours GP', '', '111', '', ''],
	['NHS 111 option 2', 'NHS', '', '111 option 2', '', ''],
	['Kim 07700 900123 / kim@example.org', 'Kim', '', '07700 900123', '', 'kim@example.org'],
	['Family group chat', 'Family group chat', '', '', '', ''],
	['Ben (upstairs, flat 4) 555 0104', 'Ben', 'upstairs', '555 0104', '', 'flat 4'],
	['Youth line: 01632 960279 24 hours', 'Youth line', '', '01632 960279', '24 hours', ''],
	['Mum (m) 07700 900123 (h) 020 7946 0999', 'Mum', '', 'm: 07700 900123 + h: 020 7946 0999', '', ''],
	['Sam 555 0100, if no answer 555 0101', 'Sam', '', '555 0100 + if no answer: 555 0101', '', ''],
	['Sam, 555 0100, Signal 07700 900123', 'Sam', '', '555 0100 + Signal: 07700 900123', '', ''],
	// Of two people each number says whose it is.
	['Ana 555 0100 or Ben 555 0101', '', '', 'Ana: 555 0100 + or Ben: 555 0101', '', ''],
	['Sam (sister) 555 0100, Kim (aunt) 555 0101', '', '', 'Sam sister: 555 0100 + Kim aunt: 555 0101', '', ''],
	['Sam 555 0100, her mum 555 0101', '', '', 'Sam: 555 0100 + her mum: 555 0101', '', ''],
	['Crisis team: Kim 555 0100, Lou 555 0101', 'Crisis team', '', 'Kim: 555 0100 + Lou: 555 0101', '', ''],
	['NHS 111, Samaritans 116 123', '', '', 'NHS: 111 + Samaritans: 116 123', '', ''],
	['555 0100 Sam, 555 0101 Kim', '', '', 'Sam: 555 0100 + Kim: 555 0101', '', ''],
	['555 0100 Sam / 555 0101 Kim', '', '', 'Sam: 555 0100 + Kim: 555 0101', '', ''],
	['Trans Lifeline 555 0100 US / 555 0101 Canada', 'Trans Lifeline', '', 'US: 555 0100 + Canada: 555 0101', '', ''],
	['Sam 555 0100 evenings, Kim 555 0101 mornings', '', '', 'Sam evenings: 555 0100 + Kim mornings: 555 0101', '', ''],
	['Ana 555 0100 home, Ben 555 0101 work', '', '', 'Ana home: 555 0100 + Ben work: 555 0101', '', ''],
	['Mum 555 0100 (work 555 0101), Dad 555 0102', '', '', 'Mum: 555 0100 + work: 555 0101 + Dad: 555 0102', '', ''],
	['Papyrus 0800 068 4141 text 88247 9am–midnight', 'Papyrus', '', '0800 068 4141 + text: 88247', '9am–midnight', ''],
	['Call 988 text 741741', '', '', 'Call: 988 + text: 741741', '', ''],
	['Lifeline 988; Español press 2; veterans press 1', 'Lifeline', '', '988', '', 'Español press 2; veterans press 1'],
	["Sam 555 0100 (was 555 0101, don't use)", 'Sam', '', '555 0100', '', "was 555 0101, don't use"],
	['Sam 01632 960272 9 to 5', 'Sam', '', '01632 960272', '9 to 5', ''],
	['Sam 01632 960272 18.00 to 23.00', 'Sam', '', '01632 960272', '18.00 to 23.00', ''],
	['Clinic 01632 960272 8.30am to 6pm', 'Clinic', '', '01632 960272', '8.30am to 6pm', ''],
	['Line 0800 555 0100 text HELLO to 85258 24/7', 'Line', '', '0800 555 0100 + text HELLO to: 85258', '24/7', ''],
	['Crisis 01632 960101 (9-5) 01632 960102 (5-9)', 'Crisis', '', '9-5: 01632 960101 + 5-9: 01632 960102', '', ''],
	['SAMHSA 1-800-662-HELP (4357)', 'SAMHSA', '', '1-800-662-HELP', '', '4357'],
	['Phone: 555 0100, Name: Ruth', 'Ruth', '', '555 0100', '', ''],
	['Local Urgent Care Services: Mercy, Phone: 555 0150', 'Mercy', 'Local Urgent Care Services', '555 0150', '', ''],
	['Line 0800 555 0276 365/24/7', 'Line', '', '0800 555 0276', '365/24/7', ''],
];

const numbersOf = ({numbers}: Contact): string =>
	numbers.map(({number, label}) => (label === null ? number : `${label}: ${number}`)).join(' + ');

describe('an entry, however it is written', () => {
	test.each(table)('%s', (entry, name, relation, numbers, hours, note) => {
		const contact = contactOf(entry);
		expect({...contact, numbers: numbersOf(contact)}).toEqual({name, relation, numbers, hours, note});
	});
});

const textOf = ({name, relation, numbers, hours, note}: Contact): string =>
	[name, relation, hours, note, ...numbers.flatMap(({number, label}) => [label ?? '', number])].join(' ; ');

/** Every word and every group of digits, with how often it is there. */
const words = (text: string): readonly string[] => (text.match(/\p{L}+|\p{Nd}+/gu) ?? []).toSorted();

/** What a link repeats is said once, and its kind of address is no word. */
const withoutSchemes = (text: string): string => text.replaceAll(/(?:tel|sms|mailto):/g, ' ');

describe('nothing is lost', () => {
	const piece = fc.oneof(
		{
			weight: 5,
			arbitrary: fc.constantFrom(
				...table.flatMap(([entry]) => entry.split(/(?<=[\s,()])/)),
				...['my ', 'sister ', 'Sam ', ', ', ' - ', '(', ')', ': ', '555 0100 ', 'ext 12 ', 'evenings ', 'not ', 'or '],
				...['home ', 'call ', '24/7 ', '9-5 ', '**', '_', '[', '](', '. ', '夜、', '\u0301', '\n'],
			),
		},
		{weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 8})},
	);
	// What a form asks for is not what was written there: "Name: Sam" is Sam.
	const anyEntry = fc
		.array(piece, {maxLength: 14, size: 'max'})
		.map(pieces => pieces.join(''))
		.filter(entry => !/name/i.test(entry));

	test('of an entry without Markdown: each word is there as often as before, and no more', () => {
		fc.assert(
			fc.property(anyEntry, entry => {
				const text = entry.replaceAll(/[[\]<>*_`]/g, ' ');
				const contact = contactOf(text);
				// What is kept whole has its numbers beside it once more.
				const said = contact.name === '' && contact.note === text.trim() ? text : textOf(contact);
				expect(words(said)).toEqual(words(text));
			}),
			{numRuns: 4000},
		);
	});

	test('of any entry: each word is somewhere', () => {
		fc.assert(
			fc.property(anyEntry, entry => {
				const said = textOf(contactOf(entry));
				const digits = said.replaceAll(/\P{Nd}/gu, '');
				const isThere = (word: string) => (/\p{L}/u.test(word) ? said : digits).includes(word);
				expect(words(withoutSchemes(entry)).filter(word => !isThere(word))).toEqual([]);
			}),
			{numRuns: 4000},
		);
	});

	test.each([
		"Ring Kim 555 0101 but if she's at work ring her desk 555 0102 or her boss Mr Ali 555 0103",
		'555 0100 (Sam) 555 0101 (Kim) or Lou 555 0102, Max',
		'Sam, 555 0100, Kim, 555 0101',
		'Kim: 555-0101; Lou: 555-0102; Max - no phone, knock',
	])('where it is not clear whose a number is, it stays whole: %j', entry => {
		const {name, note, numbers} = contactOf(entry);
		expect([name, note]).toEqual(['', entry]);
		expect(numbers.every(({label}) => label === null)).toBe(true);
	});

	test('of a letter in place of an entry', () => {
		const letter = `Dear me, ${'ring Sam on 555 0100 or go for a walk. '.repeat(40)}`;
		expect(contactOf(letter).note).toBe(letter);
		expect(contactOf(letter).numbers).toHaveLength(40);
	});
});

describe('an entry of 100 kB is read at once', () => {
	const units = [
		...[
			'a',
			'a ',
			'1',
			'1 ',
			'12 ',
			'555 0100 ',
			'on ',
			'evenings ',
			'9 - ',
			'Mon - ',
			'(',
			')',
			'[',
			']',
			'[a](',
			'*',
			'**',
			'_',
		],
		...[
			'`',
			'<',
			'@',
			'a@',
			'https://',
			' ',
			'\t',
			'-',
			' - ',
			':',
			', ',
			'. ',
			'TALK ',
			'13 YARN ',
			'1-800-',
			'my ',
			'sister ',
		],
		...['text HOME to ', 'home ', 'call ', 'ext 1 ', '24/7 ', '夜、', '👨‍👩‍👧‍👦', '\u0301', '/ ', '+', '（', "'"],
	];

	// It takes some 20 ms; an expression that goes back and forth over such a text takes minutes.
	test.each(units)('%j', unit => {
		const entry = unit.repeat(Math.ceil(100_000 / unit.length));
		const begun = performance.now();
		contactOf(entry);
		expect(performance.now() - begun).toBeLessThan(1000);
	});
});
