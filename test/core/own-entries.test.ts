import {describe, expect, test} from 'vitest';
import {helpPage} from '../../src/cli/pages.ts';
import {reachPage} from '../../src/cli/reach-pages.ts';
import words from '../../src/content/en/words.ts';
import {firstOf, ownPeople, ownProfessionals} from '../../src/core/own-entries.ts';
import {planHtml} from '../../src/core/plan/html.ts';
import {moreIn} from '../../src/core/plan/plan.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import {knownFor, screenOf} from '../support/visits.ts';
import {at} from './walks.ts';

const people = (...entries: readonly string[]) =>
	knownFor({plan: `## People I can ask for help\n- ${entries.join('\n- ')}\n`});

describe('where there is no room for everybody', () => {
	const known = people('Jo', 'Kim', 'Lee', 'Sam 555 0100', 'Max 555 0101');

	test('those with a number are shown, in the order of the plan, and it is said that there are more', () => {
		expect(firstOf(ownPeople(known), 3)).toEqual(['Sam 555 0100', 'Max 555 0101', 'Jo']);
		for (const shown of [
			helpPage(known, words),
			screenOf(at('help', {known}))
				.blocks.map(({text}) => text)
				.join('\n'),
		]) {
			expect(shown).toMatch(/555 0100\n[\s\S]*555 0101\n[\s\S]*Jo\n\s*More people are in your plan\./);
		}
		const card = screenOf(at('card-c', {known}));
		expect(card.pinned.map(({text}) => text)).toContain('555 0100');
	});

	test('where there is room they stand as they are written, and nothing is said', () => {
		expect(firstOf(['Jo', 'Sam 555 0100'], 2)).toEqual(['Jo', 'Sam 555 0100']);
		expect(helpPage(people('Jo', 'Sam 555 0100'), words)).not.toContain(words.people.more);
		expect(ownPeople(known)).toEqual(['Jo', 'Kim', 'Lee', 'Sam 555 0100', 'Max 555 0101']);
	});

	test('people come before how the numbers of lines came about', () => {
		const texts = screenOf(at('help', {known})).blocks.map(({text}) => text);
		expect(texts.indexOf('555 0100')).toBeLessThan(texts.findIndex(text => text.startsWith('Compared')));
	});
});

describe('people who stand under no heading we know', () => {
	const plan = '## Meine Leute\n- Sam 555 0100\n- Kim\n\n## Was hilft\n- 20 Minuten gehen\n';

	test('are found by their numbers', () => {
		const known = knownFor({plan});
		expect(ownPeople(known)).toEqual(['Sam 555 0100']);
		expect(reachPage(known, words)).toContain('555 0100');
		expect(reachPage(known, words)).not.toContain(words.cli.reach.noPeople);
		expect(ownPeople(knownFor({plan: 'Ring Sam 07700 900231\n'}))).toEqual(['Ring Sam 07700 900231']);
	});

	test.each([
		['Mum\n07700 900123\n\nBeth (sister)\n07700 900741\n', ['Mum: 07700 900123', 'Beth (sister): 07700 900741']],
		['## Mum 07700 900123\nRing any time.\n', ['Mum 07700 900123']],
		['## Mum\n- 07700 900123\n', ['Mum: 07700 900123']],
		['## Warning signs\n- bus 192\n- ring mum 07700 900123\n', ['ring mum 07700 900123']],
		['Name: Lisa\nRelationship: Sister\nPhone: 555 0155\n', ['Lisa: Phone: 555 0155']],
		['Mum\nDad\n988\n', ['988']],
		['Samaritans\n116 123\n', ['Samaritans: 116 123']],
		['walk 300 steps\nget bus 192\n', []],
	])('%j: %j', (text, found) => {
		expect(ownPeople(knownFor({plan: text}))).toEqual(found);
	});

	test('are not looked for where a section has people', () => {
		expect(ownPeople(knownFor({plan: `${plan}\n## People I can ask for help\n- Lou\n`}))).toEqual(['Lou']);
	});
});

test('whoever helps stands in step 6 where no section names professionals', () => {
	const own = '## People I can ask for help\n- Sam\n\n## My therapist\n- Jo Lee 555 0199\n\n## Pets\n- Vet 555 0198\n';
	const texts = screenOf(at('helpline', {known: knownFor({plan: own})})).blocks.map(({text}) => text);
	expect(texts).toContain('555 0199');
	expect(texts).not.toContain('555 0198');
});

describe('whom the plan says not to call', () => {
	const jo = '## People I can ask for help\n- Jo 07700 900302\n';
	const offered = (text: string) => {
		const plan = {kind: 'read', plan: readPlan(text)} as const;
		return [...ownPeople({plan}), ...ownProfessionals({plan})];
	};

	test.each([
		'People NOT to call',
		'People not to contact',
		'Who not to call',
		'People to avoid',
		'Unsafe people',
		'People who make it worse',
		'Blocked contacts',
		'Old contacts',
		"People I don't trust",
		"Who can't help",
		"Professionals I don't want to see",
		'Do not call',
		'Contacts (not to use)',
		'People who are not safe',
		"Who shouldn't I call",
		"People I've blocked",
		'Contacts I no longer trust',
		'Dangerous people',
		'Ex-friends',
		'Personnes à éviter',
		'Nicht anrufen',
	])('nobody under %j is offered, wherever it stands, and the plan keeps them', heading => {
		const under = '- Rick 07700 900301\n- my dad 07700 900399\n';
		for (const text of [
			`## ${heading}\n${under}\n${jo}`,
			`${jo}\n## ${heading}\n${under}`,
			`${jo}\n### ${heading}\n${under}`,
			`${jo}\n**${heading}**\n${under}`,
			`${jo}\n${heading}:\n${under}`,
		]) {
			expect(offered(text)).toEqual(['Jo 07700 900302']);
			expect(planHtml(readPlan(text), knownFor(), words, 'spi').match(/href="[^"]+"/g)).toEqual([
				'href="tel:07700900302"',
			]);
			expect(moreIn(readPlan(text)).flatMap(part => part.entries.map(entry => entry.text))).toContain(
				'Rick 07700 900301',
			);
		}
		expect(offered(`## ${heading}\n${under}`)).toEqual([]);
	});

	test.each([
		"Who to call when I can't reach Sam",
		"People I can call if I can't cope",
		"People who won't judge me",
		"People I can talk to when I don't want to be alone",
		"Friends who don't mind being called",
		'Old friends',
		"Who I can call when I'm not safe",
		'People to call if I am not safe',
	])('%j names people to call', heading => {
		expect(offered(`## ${heading}\n- Jo 07700 900302\n`)).toEqual(['Jo 07700 900302']);
	});

	test.each([
		"Don't ring Gary 07700 900123",
		'Block Rick 07700 900399',
		'Rick 07700 900399, do not call',
		'Rick 07700 900399 (blocked)',
		'Rick (blocked) 07700 900399',
		'Rick 07700 900399 is not safe',
		'Rick, toxic, 07700 900399',
		'Rick (no contact order) 07700 900399',
		'Rick: BLOCKED',
		'NOT Rick 07700 900399',
		'Never Rick: 07700 900399',
		'Not Rick',
		'not my dad 07700 900399',
		"Don't call Rick",
		"I mustn't text Rick 07700 900399",
		"Don't text or call Rick 07700 900399",
		'DO NOT CALL: Rick 07700 900399',
		'No calls to Rick 07700 900399',
		'Stay away from Rick: 07700 900399',
		'Ignore Rick 07700 900399',
		"Delete Rick's number 07700 900399",
		"Don't reply to Rick 07700 900399",
		'Rick (ex, ne pas appeler) 07700 900399',
		'Rick nicht anrufen 07700 900399',
		'No llamar a Rick 07700 900399',
		'~~Rick 07700 900399~~',
		'❌ Rick 07700 900399',
		'Rick 🚫 07700 900399',
		'⛔ do not call Rick 07700 900399',
		'Rick dont ring him 07700 900399',
		'Rick – do not use 07700 900399',
		'Rick 07700 900399 (NEVER)',
		'my abuser - never 07700 900399',
		'My ex - no! 07700 900399',
		'Call Rick (NO) 07700 900399',
		"Rick (don't) 07700 900399",
		'I must not call Rick on 07700 900399',
		'I will not ring Rick 07700 900399',
		'not allowed to contact Rick 07700 900399',
		'cannot contact Rick (court order) 07700 900399',
		'Under no circumstances call Rick 07700 900399',
		"Please don't let anyone call Rick 07700 900399",
		'Rick: off-limits 07700 900399',
		"Rick - I've blocked him 07700 900399",
		'Rick: stay away 07700 900399',
		'Rick 07700 900399 no longer safe',
		'Rick 07700 900399 stay away from him',
		'Rick 07700 900399 unsafe to call',
		"Rick 07700 900399 isn't safe",
		"Rick: 07700 900399 (please don't phone after what happened)",
		'Rick 07700 900399, passed away',
		"Rick 07700 900399, we don't speak",
		"Who I can't call: Rick 07700 900399",
		'Who not to call: Rick 07700 900399',
		'6. Who to avoid: Rick 07700 900399',
		"Rick 07700 900399 — he'd tell my mum, so no",
		'Rick 07700 900399: no',
		"Rick 07700 900399 - he's asked me not to ring him about this",
		'Rick 07700 900399 asked me to stop calling',
		"Rick (doesn't want me to ring) 07700 900399",
		'A line 0800 555 0199 (not for me, too old now)',
		'Never again: Rick 07700 900399',
		"I've blocked Rick 07700 900399",
		'Blocked Rick 07700 900399',
		'Anyone but Rick 07700 900399',
		'People to avoid: Rick 07700 900399',
		'Stay away from: Rick 07700 900399',
		'Exes: Rick 07700 900399',
		'Niet bellen: Rick 07700 900399',
		'Não ligar para Rick 07700 900399',
		'Me: Al 07700 900399',
		'My number: 07700 900399',
		"Don't ring:\n  - Rick 07700 900399\n  - Dad 07700 900398",
		"Don't ring:\n- Rick 07700 900399\n- Dad 07700 900398",
		'\n\nPeople not to call:\nRick 07700 900399',
	])('not by %j', entry => {
		expect(offered(`${jo}- ${entry}\n`)).toEqual(['Jo 07700 900302']);
		const page = planHtml(readPlan(`${jo}- ${entry}\n`), knownFor(), words, 'spi');
		expect(page.match(/href="[^"]+"/g)).toEqual(['href="tel:07700900302"']);
	});

	test.each([
		"Sam 07700 900123 don't call after 9",
		"Sam 07700 900123, don't call, text",
		'Sam 07700 900123 (no answer? try Jo)',
		'Do not call Rick 555-0206, call Steph 555-0207',
		'Never mind what time, Kim 07700 900100',
		'Never too late to call Gran 07700 900100',
		'Not Mondays: Kim 07700 900100',
		'Not family: Kim 07700 900100',
		'Kim (no calls) 07700 900100',
		'Mum (don’t text) 07700 900100',
		"Ring Lee (don't call Rick) 07700 900100",
		"Lee 07700 900100 (don't call Rick)",
		'Lee (not mum) 07700 900100',
		"When I can't call Sam: Kim 07700 900100",
		"Can't sleep? Ring Kim 07700 900100",
		"Don't be afraid to call Kim 07700 900100",
		"Dr Lee, don't call at work, 01632 960100",
		"Sane line: don't call 999, call 0300 304 7000",
		'Tel no: 01632 960100',
		'Kim, phone no. 07700 900100',
		'TEL. NO. 01632 960100',
		'MUM - NO. 01632 960100',
		'Sam 07700 900101, Rick 07700 900399 - no',
		'Rick 07700 900399 (no), Sam 07700 900101',
		'Sam 07700 900101 or Rick 07700 900399 ❌',
		'Blocked Road Cafe 01632 960100',
		'Kim, 07700 900100, friend, no',
		'Block 4 office 01632 960100',
		'Block 4, Flat 2: Kim 07700 900100',
		'Avoid weekends: Kim 07700 900100',
		'Not Rick – Kim 07700 900100',
		'Kim ✅ 07700 900100',
		'Kim ❌ texts 07700 900100',
		'Feeling unsafe - Kim 07700 900100',
		'Any nurse except Rick: Ward 4, 01632 960100',
		"I won't be a burden - Kim 07700 900100",
		'Solicitor (no contact order) 01632 960100',
		'Rick 0161 496 0000 (do not call), Kim 07700 900100',
		'My sister 07700 900100',
		'My mum: 07700 900100',
		'No Panic 0300 772 9844',
	])('but by %j', entry => {
		expect(offered(`${jo}- ${entry}\n`)).toEqual(['Jo 07700 900302', entry]);
	});

	const headings = ['Do not call', "Don't call", 'Never call', 'People not to call', 'Avoid', 'Blocked', 'No contact'];
	test.each(headings)(
		'nobody below the line %j is, with or without blank lines, marks and headings around it',
		heading => {
			const rick = ['Rick 07700 900399', 'Dad 07700 900398'];
			for (const mark of ['', '- ']) {
				for (const start of ['', '## People I can ask for help\n', 'People to call\n']) {
					for (const [before, behind] of [
						['\n', ''],
						['\n', '\n'],
						['', ''],
					]) {
						const listed = [`${mark}Kim 07700 900301`, `${mark}Jo 07700 900302`].join('\n');
						const text = `${start}${listed}\n${before}${heading}\n${behind}${rick.map(each => mark + each).join('\n')}\n`;
						expect([text, offered(text)]).toEqual([text, ['Kim 07700 900301', 'Jo 07700 900302']]);
						const doctors = `${text}\nDoctors\nDr X 01632 960101\n`;
						expect([doctors, offered(doctors)]).toEqual([doctors, expect.arrayContaining(['Dr X 01632 960101'])]);
					}
				}
			}
		},
	);

	test.each([
		`${'## People\n'}Rick\n07700 900399\nDO NOT CALL\n\nJo 07700 900302\n`,
		'Rick\n07700 900399\nDO NOT CALL\n\nJo 07700 900302\n',
		`${'## People\n'}- Rick 07700 900399\n- Jo 07700 900302\n- (never call Rick)\n`,
		`${'## People\n'}- Rick 07700 900399\n- Jo 07700 900302\n\nDo not call Rick.\n`,
		`${'## People\n'}- Rick 07700 900399\n- Jo 07700 900302\n\n## Do not call\n- Rick\n`,
		`${'## People\n'}| Name | Number | Call? |\n|---|---|---|\n| Rick | 07700 900399 | no |\n| Jo | 07700 900302 | yes |\n`,
		'# Safe\n- Jo 07700 900302\n\n# Unsafe\n- Rick 07700 900399\n',
		'## People who hurt me\n- Rick 07700 900399\n\n## Mine\n- Jo 07700 900302\n',
	])('nor who is refused beside or elsewhere: %j', text => {
		expect(offered(text).join()).toMatch(/^[^,]*Jo[^R]*$/);
		expect(offered(text).join()).not.toContain('900399');
	});

	const sam = 'Sam 07700 900303';
	test.each([
		"Don't call after 10pm",
		"Doesn't answer at work",
		"Won't answer after 5",
		'Do not use in an emergency',
		"Don't call before 9",
		"Don't call the police, call Sam",
		"Don't call Mum, call Sam",
		"I don't like asking for help",
		"It's ok not to talk",
		"Can't talk? Text Shout",
		"They don't ask questions",
		"Don't text, call!",
		"Don't rely on one person",
		"Don't see them as a burden",
	])('a line such as %j hides nobody above or below it', line => {
		for (const text of [
			`## People\n- ${line}\n- ${sam}\n${jo.split('\n')[1]}\n`,
			`## People\n- ${sam}\n- Jo 07700 900302\n- ${line}\n`,
			`## People\n${line}\n\n- ${sam}\n- Jo 07700 900302\n`,
			`## People\n${line}\n${sam}\nJo 07700 900302\n`,
			`## People\n${sam}\n${line}\n\nJo 07700 900302\n`,
			`## People\n**${line}**\n- ${sam}\n- Jo 07700 900302\n`,
			`## People\n### ${line}\n- ${sam}\n- Jo 07700 900302\n`,
		]) {
			expect([text, offered(text)]).toEqual([text, expect.arrayContaining([sam, 'Jo 07700 900302'])]);
		}
	});

	test.each([
		"People I can ask for help (don't call after 10pm)",
		"Family - don't call at work",
		"People who don't ask questions",
		'People I can text but not call',
		'People I can talk to (not text)',
		"Friends I can't see often but can ring",
		"Text don't call",
		'Avoid being alone',
		"If I can't reach anyone",
		'If no one answers',
		"If I can't keep myself safe",
		'Out of hours',
	])('nor does a heading such as %j', heading => {
		for (const text of [
			`## ${heading}\n- ${sam}\n\n${jo}`,
			`${jo}\n## ${heading}\n- ${sam}\n`,
			`## ${heading}\n- ${sam}\n`,
		])
			expect([text, offered(text)]).toEqual([text, expect.arrayContaining([sam])]);
	});

	test.each([
		['When I am unwell I', 'I avoid Jo'],
		['What others notice', "I can't call Jo"],
		['Things I do when low', 'Ignore Jo'],
		['Early signs', 'Not talking to Jo'],
	])('what somebody does under %j hides nobody: %j', (heading, line) => {
		expect(offered(`## ${heading}\n- ${line}\n\n${jo}`)).toEqual(['Jo 07700 900302']);
	});

	test.each([
		'Rick: do not call',
		'Do not call: Rick, Tom',
		'People not to call: Rick',
		"Don't call Tom or Rick",
		'Do NOT contact Rick under any circumstances',
		'Rick must not be called',
		"Don't call my ex Rick",
		'Call Jo, not Rick',
		'❌ Rick',
		'I must not call Rick',
	])('who is refused by name in a line of its own is not offered by another: %j', line => {
		for (const text of [
			`${jo}- Rick 07700 900399\n- ${line}\n`,
			`${jo}- Rick (gym) 07700 900399\n\n## Notes\n${line}\n`,
		]) {
			expect([text, offered(text).join()]).toEqual([text, expect.not.stringContaining('900399')]);
			expect(offered(text)).toContain('Jo 07700 900302');
		}
	});

	test('a list of them ends at a blank line, and what says when to call is nobody', () => {
		const text =
			'People I can call\nJo 07700 900302\n\nDo not call\nRick 07700 900399\n\nCrisis team: 0800 555 0199\n\nIf I can’t reach anyone\nOut of hours GP 01632 960222\n';
		expect(offered(text)).toEqual(['Jo 07700 900302', 'Crisis team: 0800 555 0199', 'Out of hours GP 01632 960222']);
	});

	test('a heading with a blank line above and below is one where numbers stand behind it', () => {
		for (const heading of ['People to ring', 'Who can help me', 'Family']) {
			expect(offered(`Warning signs\n\nI go quiet\n\n${heading}\n\nBen 07700 900911\n`)).toEqual(['Ben 07700 900911']);
		}
		expect(readPlan('Coping\n\nMusic\n\nFriends\n\nWalk\n').sections.alone).toEqual(['Music', 'Friends', 'Walk']);
	});

	test('of two people of one name the one that is meant', () => {
		const text = '## People to avoid\n- Sam (ex)\n\n## People I can ask for help\n- Sam (sister): 07700 900303\n';
		expect(offered(text)).toEqual(['Sam (sister): 07700 900303']);
	});

	test.each([
		`${'## Warning signs\n'}- I don't reply to Jo\n\n${jo}`,
		`${'## Old numbers\n'}- Jo 01632 960100\n\n${jo}`,
		`${'## What makes it worse\n'}- Jo\n\n${jo}`,
	])('but who is named in another way is: %j', text => {
		expect(offered(text)).toEqual(['Jo 07700 900302']);
	});

	test('who stands beside them is offered as before', () => {
		const nested = "- Don't ring:\n  - Rick 07700 900399\n- Amy 07700 900303\n";
		expect(offered(jo + nested)).toEqual(['Jo 07700 900302', 'Amy 07700 900303']);
		const beside = "- Don't ring:\n- Rick 07700 900399\n- Ring:\n- Amy 07700 900303\n";
		expect(offered(`${jo}- Work:\n  - Amy 07700 900303\n`)).toContain('Amy 07700 900303');
		expect(offered(`## People I can ask for help\n${beside}`)).toEqual(expect.arrayContaining(['Amy 07700 900303']));
		expect(offered(`## People I can ask for help\n${beside}`)).not.toContain('Rick 07700 900399');
	});

	test('nor who sets them off, or whom they block, where no section names people', () => {
		expect(offered('## Warning signs\n- when Rick texts me (07700 900399)\n')).toEqual([]);
		expect(offered('## Making my space safer\n- block Rick 07700 900398\n')).toEqual([]);
		const both = 'Things that make it worse: calling Rick 07700 900301\nWhat helps: Jo 07700 900302\n';
		expect(offered(both)).toEqual(['Jo 07700 900302']);
	});

	test('a number above every name is given to none of them', () => {
		expect(offered('07700 900304\nSam\n07700 900305\nRaj\n')).toEqual(['07700 900304', '07700 900305']);
	});

	test('groups of people side by side are all people', () => {
		const text =
			'## People\n### Family\n- Mum 07700 900301\n### Work\n- Karen 07700 900307\n**Church**\n- Pastor 07700 900308\n';
		expect(offered(text)).toHaveLength(3);
		expect(offered(`${text}## Something else\n- Lee 07700 900309\n`)).toHaveLength(3);
	});
});
