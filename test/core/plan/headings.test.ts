import {describe, expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {sectionIds, sectionOf} from '../../../src/core/plan/headings.ts';
import {moreIn} from '../../../src/core/plan/plan.ts';
import {readPlan} from '../../../src/core/plan/read.ts';

describe('a heading is known', () => {
	test.each(sectionIds)('by our own title: %s', id => {
		expect(sectionOf(words.plan.sections[id])).toBe(id);
	});

	test.each([
		// Stanley–Brown
		['Step 1: Warning signs', 'signs'],
		['Step 3: People and social settings that provide distraction', 'places'],
		['Step 4: People whom I can ask for help', 'people'],
		['Step 5: Professionals or agencies I can contact during a crisis', 'professionals'],
		['Step 6: Making the environment safe', 'safer'],
		['The one thing that is most important to me and worth living for is', 'matters'],
		// Beyond Now
		['My warning signs', 'signs'],
		['Make my surroundings safe', 'safer'],
		['My reasons to live', 'matters'],
		['Things I can do by myself', 'alone'],
		['Connect with people and places', 'places'],
		['Family and friends I can talk or yarn to', 'people'],
		['Professional support', 'professionals'],
		['Lines', 'professionals'],
		// VA
		['Triggers, Risk Factors, and Warning Signs', 'signs'],
		['Internal Coping Strategies', 'alone'],
		['Social Contacts Who May Distract from the Crisis', 'places'],
		['Family Members or Friends Who May Offer Help', 'people'],
		['Professionals and Agencies to Contact for Help', 'professionals'],
		['Making the Environment Safe', 'safer'],
		// As people write them
		['Who to ring', 'people'],
		['My network', 'people'],
		['Support System :', 'people'],
		['Loved ones', 'people'],
		['Who can help me?', 'people'],
		['What can I do to help myself?', 'alone'],
		['Things that help', 'alone'],
		['Distract myself', 'alone'],
		['Services I can contact', 'professionals'],
		['My support team', 'professionals'],
		['24/7 lines', 'professionals'],
		['Making things safe', 'safer'],
		['Reasons to keep going', 'matters'],
		['Reasons', 'matters'],
		['When I see my therapist', 'appointment'],
		['WARNING SIGNS!!', 'signs'],
		['3) people i can call', 'people'],
		['section 2 - what helps', 'alone'],
		['what’s important: reasons for living', 'matters'],
		['Follow-up', 'appointment'],
		['Help lines', 'professionals'],
		['Emergency contacts', 'people'],
		['Safer space', 'safer'],
		['My safety plan', 'title'],
		['Patient Safety Plan Template', 'title'],
		['Stanley-Brown Safety Plan', 'title'],
		['Alex’s safety plan', 'title'],
		["Sam Lee's crisis plan", 'title'],
		['My staying safe plan', 'title'],
		['Staying safe', 'safer'],
		['People in my safety plan', 'people'],
		['Plan B', null],
		['Plan', 'title'],
		['Zebras', null],
		['Signals', null],
		['', null],
	])('%j: %j', (heading, section) => {
		expect(sectionOf(heading)).toBe(section);
	});

	test('the second of Stanley–Brown', () => {
		const heading = 'Step 2: Internal coping strategies – Things I can do to take my mind off my problems without';
		expect(sectionOf(`${heading} contacting another person`)).toBe('alone');
	});
});

describe('a heading is one however it is marked', () => {
	test.each([
		'# Warning signs',
		'###### Warning signs ######',
		'   ##  Warning signs  ##  ',
		'#\tWarning signs',
		'**Warning signs**',
		'__Warning signs__',
		'**Warning signs**:',
		'**Warning signs:**',
		'Warning signs:',
		'  Warning signs: ',
		'Warning signs\n=============',
		'Warning signs\n--',
		'## 1. warning SIGNS',
		'## Step 1 – Warning signs 🌧',
		'## *Warning signs*',
		'#### Warning\tsigns:',
		'#Warning signs',
		'####### Warning signs',
		'Warning signs',
		'WARNING SIGNS',
		'Step 1: Warning signs I know',
		'> # Warning signs',
	])('%j', heading => {
		const plan = readPlan(`before\n\n${heading}\n- late\n`);
		const more = moreIn(plan).map(({heading: name, entries}) => [name, entries.map(({text}) => text)]);
		expect([plan.sections.signs, more]).toEqual([['late'], [[null, ['before']]]]);
	});

	test.each([
		'- Warning signs:',
		'- Warning signs\n---',
		'Ten things about me:',
		'I know my warning signs',
		'> I know my warning signs',
		'Signs',
	])('%j is none', line => {
		expect(readPlan(`${line}\n- late\n`).sections.signs).toEqual([]);
	});

	test('a title without a mark is no entry, and no mark of a heading stays in its words', () => {
		const plan = readPlan('Patient Safety Plan Template\n\n#Warning signs\n- late\n');
		expect(moreIn(plan)).toEqual([]);
		expect(plan.parts.map(({heading}) => heading)).toEqual([null, 'Warning signs']);
	});

	test('short names in a text without marks', () => {
		const text =
			'Warning signs\nlate\n\nCoping\nwalk\n\nDistractions\nthe library\n\nFamily & friends\nMum 555 0100\n\nHotlines\n988\n';
		expect(readPlan(text).sections).toMatchObject({
			signs: ['late'],
			alone: ['walk'],
			places: ['the library'],
			people: ['Mum 555 0100'],
			professionals: ['988'],
		});
	});

	test.each([
		'What matters to me\n\nFamily & friends\nmusic\n',
		'What matters to me\nmusic\nFamily & friends\nmy dog\n',
	])('what could be an entry stays one where it stands like one: %j', text => {
		expect(readPlan(text).sections.matters).toContain('Family & friends');
		expect(readPlan(text).sections.people).toEqual([]);
	});

	test('behind which the entry stands', () => {
		const {sections} = readPlan('Warning signs: late\nCoping: walk\n');
		expect([sections.signs, sections.alone]).toEqual([['late'], ['walk']]);
	});

	test.each([
		'- Warning signs\n  - late\n- Hotlines\n  - 988\n',
		'* **Warning signs**\n    * late\n* **My helplines**\n    * 988\n',
		'- ## Warning signs\n\n  - late\n- ## Hotlines\n  - 988\n',
		'+ Warning signs:\n\t- late\n+ Hotlines:\n\t- 988\n',
	])('in an outline: %j', text => {
		const plan = readPlan(text);
		expect([plan.sections.signs, plan.sections.professionals, moreIn(plan)]).toEqual([['late'], ['988'], []]);
	});

	test('"Step 1: Warning signs:"', () => {
		expect(readPlan('Step 1: Warning signs:\n1. late\n').sections.signs).toEqual(['late']);
	});
});

test('those of Beyond Now are known without any mark too, and what stands under them is there', () => {
	const {sections} = readPlan(
		'My warning signs\nlate nights\n\nWays to make my surroundings safe\nBaz has the keys\n\nPeople and places I can connect with\nThe shed\n\nMy people ☎️\nMum 555 0100\n',
	);
	expect([sections.signs, sections.safer, sections.places, sections.people]).toEqual([
		['late nights'],
		['Baz has the keys'],
		['The shed'],
		['Mum 555 0100'],
	]);
});

describe('headings without a mark', () => {
	const people = (text: string) => readPlan(text).sections.people;

	test('are questions that name a section, above a list or beside others', () => {
		expect(people('What are my warning signs?\n- a\nWho can I talk to?\n- Sam\n')).toEqual(['Sam']);
		expect(people('What are my warning signs?\na\nWhat can I do on my own?\nb\nWho can I call?\nSam\n')).toEqual([
			'Sam',
		]);
		expect(people('## People I can call\n- Sam\nCan I call him late?\n')).toEqual(['Sam', 'Can I call him late?']);
	});

	test('are capitals that name a section, in a plan that writes others so', () => {
		expect(people('MY WARNING SIGNS\n- a\nMY NETWORK\n- Sam\nMY REASONS FOR LIVING\n- b\n')).toEqual(['Sam']);
	});

	test('are the first lines of blocks that name a section, where others have no mark', () => {
		expect(people('Warning signs\n- a\n\nPeople\n- Sam\n')).toEqual(['Sam']);
		expect(people('Warning signs\na\n\nTalk with family or friends\nSam\nKim\n')).toEqual(['Sam', 'Kim']);
		expect(people('## Warning signs\n- a\n\nPeople\n- Sam\n')).toEqual([]);
	});

	test('such as MY TEAM and MY FAMILY are headings where all are in capitals', () => {
		expect(people('MY TEAM\n- Dr Lee\nMY FAMILY\n- Sam\nPROFESSIONAL HELP\n- Kim\n')).toEqual(['Sam']);
	});

	test('have their entry behind them, with a number before them or not', () => {
		expect(people('Warning signs: a\nPeople: Sam 555 0100\nReasons: b\n')).toEqual(['Sam 555 0100']);
		expect(people('1. Warning signs: a\n2. People I can call: Sam\n3. What matters: b\n')).toEqual(['Sam']);
	});
});
