import {chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {lineChoice, lineEntry} from '../../src/core/line-entry.ts';
import {linesHere} from '../../src/core/line-order.ts';
import {fill} from '../../src/core/words.ts';
import {isRoot, modeOf, mountOn} from '../node/folders.ts';
import {type Environment, newFolder, newHome, runPiped} from '../support/program.ts';
import {closeAll, flat, open, type TestTerminal} from '../support/terminal.ts';
import {examplePlan, knownFor} from '../support/visits.ts';

afterAll(closeAll);

const {places, notices, cli, plan: planWords} = words;
const {sections} = planWords;
const {asks, examples} = words.build;

const ownFile = (home: string): string => path.join(home, '.config/cope/plan.md');
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** A person at a face. */
type Person = {
	readonly terminal: TestTerminal;
	/** Waits until all of this can be read, in any order. */
	readonly see: (...what: readonly string[]) => Promise<void>;
	readonly press: (key: string) => Promise<void>;
	/** Types a line in place of what is in the field, and sends it. */
	readonly write: (text: string) => Promise<void>;
	/** Chooses what is called so, on this page of the choices or on the next. */
	readonly pick: (text: string) => Promise<void>;
};

type Given = {readonly args?: readonly string[]; readonly env: Environment};

/** The number before a choice, which may go on in the next line. */
const numberOf = (text: string, screen: string): string | undefined => {
	const start = flat(text)
		.slice(0, 40)
		.replaceAll(/[^\p{L}\p{N} ]/gu, '.');
	return new RegExp(`(?:^|\\s)(\\d)  ?${start}`, 'u').exec(screen)?.[1];
};

/** The number of a choice, else of what leads to the others. */
const choiceIn = (screen: string, text: string): string | undefined =>
	numberOf(text, screen) ?? numberOf(words.more, screen);

const withKeys = ({args = [], env}: Given): Person => {
	const terminal = open({args, env, rows: 50});
	return {
		terminal,
		see: async (...what) => {
			await terminal.waitUntil(() => what.every(each => flat(terminal.text()).includes(flat(each))), what.join(' | '));
		},
		press: async key => terminal.press(key),
		write: async text => terminal.press('\u0015', text, 'Enter'),
		pick: async text => {
			const shown = () => flat(terminal.text());
			await terminal.waitUntil(() => choiceIn(shown(), text) !== undefined, `the choice ${text}`);
			if (numberOf(text, shown()) === undefined) {
				terminal.press(numberOf(words.more, shown()) ?? '');
				await terminal.waitUntil(() => numberOf(text, shown()) !== undefined, `the choice ${text}`);
			}
			terminal.press(numberOf(text, shown()) ?? '');
		},
	};
};

const withLines = ({args = [], env}: Given): Person => {
	const terminal = open({args: [...args, '--plain'], env, rows: 50});
	let from = 0;
	const lately = () => flat(terminal.raw().slice(from));
	const send = async (text: string) => {
		await terminal.waitUntil(() => lately().endsWith(words.prompt.trim()), 'a question');
		from = terminal.raw().length;
		terminal.press(text, 'Enter');
	};
	return {
		terminal,
		see: async (...what) => {
			const isSeen = () => what.every(each => lately().includes(flat(each))) && lately().endsWith(words.prompt.trim());
			await terminal.waitUntil(isSeen, what.join(' | '));
		},
		press: key => send(key === 'Enter' ? '' : key),
		write: send,
		pick: async text => {
			await terminal.waitUntil(() => choiceIn(lately(), text) !== undefined, `the choice ${text}`);
			if (numberOf(text, lately()) === undefined) {
				await send(numberOf(words.more, lately()) ?? '');
				await terminal.waitUntil(() => numberOf(text, lately()) !== undefined, `the choice ${text}`);
			}
			await send(numberOf(text, lately()) ?? '');
		},
	};
};

const faces = [
	['keys', withKeys],
	['lines', withLines],
] as const;

/** From the first screen to a step. */
const goTo = async (person: Person, number: string, title: string) => {
	await person.see(places.safety.title);
	await person.press('4');
	await person.see(places.rating.title);
	await person.press('s');
	await person.see(places['reach-out'].title);
	if (number === '1') return;
	await person.press('g');
	await person.see(places.steps.title);
	await person.press(number);
	await person.see(title);
};

const leave = async (person: Person) => {
	await person.press('x');
	expect(await person.terminal.exit).toBe(0);
};

const line = linesHere(knownFor({country: 'GB'}))[0];
if (line === undefined) throw new Error('no line is known');

describe.concurrent.each(faces)('cope plan new, by %s', (_, openFor) => {
	test('from nothing through every part: what is given is in the file at once', {timeout: 40_000}, async () => {
		const home = newHome();
		const file = ownFile(home);
		const person = openFor({args: ['plan', 'new'], env: {HOME: home}});
		const {pick, see, press, write} = person;
		const more = places['build-more'];
		const next = async () => {
			await see(more.title);
			await pick(more.options.next);
		};

		await see(places['build-start'].title, ...places['build-start'].body);
		await press('Enter');
		await see(asks.signs.ask, ...examples.signs);
		await pick(places.build.options.own);
		await see('Use your own words');
		await write('I pace at night');
		const first = places['first-save'];
		await see(first.title, 'I pace at night', ...first.body.map(said => fill(said, {path: file})));
		expect(existsSync(file)).toBe(false);
		await pick(first.options.save);
		await see(notices['in-plan'], more.title, 'I pace at night');
		expect(textOf(file)).toBe(`# My safety plan\n\n## ${sections.signs}\n- I pace at night\n`);
		expect([modeOf(file), modeOf(path.dirname(file))]).toEqual(['600', '700']);

		// An example is the beginning of a line.
		await pick(more.options.another);
		await see(asks.signs.ask);
		await pick(examples.signs[2]);
		await see('Use your own words', examples.signs[2]);
		await write('My chest feels tight on the bus');
		await see(more.title, 'My chest feels tight on the bus');
		expect(textOf(file)).toContain('- I pace at night\n- My chest feels tight on the bus\n');
		await next();

		for (const section of ['alone', 'places'] as const) {
			await see(asks[section].ask, examples[section][0]);
			await press('s');
		}

		await see(asks.people.ask, 'Use your own words');
		await write('Sam: 555 0100');
		await see(places['build-clear'].title);
		await pick(places['build-clear'].options.clear);
		await see(places['build-likely'].title);
		await write('4');
		await see(places['build-smaller'].title, 'Sam: 555 0100');
		await pick(places['build-smaller'].options.smaller);
		await see(places['build-reword'].title, 'Sam: 555 0100');
		await write('Sam: 555 0100, evenings');
		await next();

		await see(asks.professionals.ask);
		await pick(lineChoice(line, planWords.line));
		await see('Use your own words', lineEntry(line, planWords.line));
		await press('Enter');
		await see(places['build-likely'].title, lineEntry(line, planWords.line));
		await write('10');
		await next();

		await see(asks.safer.ask, examples.safer[0]);
		await press('s');
		await see(asks.matters.ask, examples.matters[0]);
		await pick(examples.matters[0]);
		await see('Use your own words', examples.matters[0]);
		await press('Enter');
		await next();

		await see(places['build-done'].title, fill(planWords.file, {path: file}));
		expect(textOf(file)).toBe(`# My safety plan

## ${sections.signs}
- I pace at night
- My chest feels tight on the bus

## ${sections.people}
- Sam: 555 0100, evenings

## ${sections.professionals}
- ${lineEntry(line, planWords.line)}

## ${sections.matters}
- ${examples.matters[0]}
`);
		await press('Enter');
		expect(await person.terminal.exit).toBe(0);
		expect(readdirSync(path.dirname(file)).toSorted()).toEqual(['plan.md', 'plan.md.bak']);
	});

	test('what was saved stays when it is stopped, and nothing is made where it is not to be saved', async () => {
		const home = newHome();
		const file = ownFile(home);
		const person = openFor({args: ['plan', 'new'], env: {HOME: home}});
		const {pick, see, press, write} = person;
		const begin = async (text: string) => {
			await see(asks.signs.ask, examples.signs[0]);
			await pick(places.build.options.own);
			await see('Use your own words');
			await write(text);
		};
		await see(places['build-start'].title);
		await press('Enter');
		await begin('not this');
		await see(places['first-save'].title);
		await pick(places['first-save'].options['let-go']);
		await see(notices['not-kept'], places['build-start'].title);
		expect(readdirSync(home)).toEqual([]);
		await press('x');
		expect(await person.terminal.exit).toBe(0);

		const again = openFor({args: ['plan', 'new'], env: {HOME: home}});
		await again.see(places['build-start'].title);
		await again.press('Enter');
		await again.pick(places.build.options.own);
		await again.see('Use your own words');
		await again.write('this');
		await again.pick(places['first-save'].options.save);
		await again.see(places['build-more'].title);
		await again.pick(places['build-more'].options.another);
		await again.pick(places.build.options.own);
		await again.see('Use your own words');
		again.terminal.press('half a thou', 'Ctrl+C');
		expect(await again.terminal.exit).toBe(0);
		expect(textOf(file)).toBe(`# My safety plan\n\n## ${sections.signs}\n- this\n`);
		expect(readdirSync(path.dirname(file))).toEqual(['plan.md']);
		expect(again.terminal.scrollback()).not.toContain('"half a thou"');
	});

	test('it stops wherever the person stops', async () => {
		const home = newHome({'plan.md': examplePlan});
		const person = openFor({args: ['plan', 'new'], env: {HOME: home}});
		const {pick, see, press, write} = person;
		await see(places['build-start'].title);
		await press('Enter');
		// What is there already is in sight, and is not asked about.
		await see(asks.signs.ask, words.people.fromPlan, 'I stop answering texts');
		await pick(places.build.options.own);
		await see('Use your own words');
		await write('I stay in bed');
		await see(places['build-more'].title, 'I stay in bed');
		await pick(places['build-more'].options.stop);
		await see(places['build-done'].title);
		await press('Enter');
		expect(await person.terminal.exit).toBe(0);
		const old = '- I stop answering texts\n';
		expect(textOf(ownFile(home))).toBe(examplePlan.replace(old, `${old}- I stay in bed\n`));
		expect(textOf(`${ownFile(home)}.bak`)).toBe(examplePlan);
	});
});

const walk = '- Walk to the park and back\n';

describe.concurrent.each(faces)('in a sitting, by %s', (_, openFor) => {
	test('step 7 adds, changes, moves and takes out a line, and nothing else changes', {timeout: 40_000}, async () => {
		const home = newHome({'plan.md': examplePlan});
		const file = ownFile(home);
		const person = openFor({env: {HOME: home}});
		const {pick, see, press, write} = person;
		const {title, options} = places['safety-plan'];
		const expectOnly = (alone: string) => expect(textOf(file)).toBe(examplePlan.replace(walk, alone));
		const openEntry = async (text: string) => {
			await pick(options.change);
			await see(places['change-section'].title);
			await pick(sections.alone);
			await see(places['plan-entries'].title);
			await pick(text);
			await see(places['plan-entry'].title, text);
		};

		await goTo(person, '7', title);
		await pick(options.add);
		await see(places['plan-section'].title);
		await pick(sections.alone);
		await see(asks.alone.ask, 'Walk to the park and back');
		await write('Make tea');
		await see(notices['in-plan'], title, 'Make tea');
		expectOnly(`${walk}- Make tea\n`);

		await openEntry('Walk to the park and back');
		await pick(places['plan-entry'].options.reword);
		await see(places['plan-reword'].title, 'Walk to the park and back');
		await write('Walk to the sea');
		await see(notices['in-plan'], title, 'Walk to the sea');
		expectOnly('- Walk to the sea\n- Make tea\n');

		await openEntry('Make tea');
		await pick(places['plan-entry'].options.up);
		await see(fill(notices.moved, {number: 1, count: 2}), places['plan-entry'].title);
		expectOnly('- Make tea\n- Walk to the sea\n');
		await pick(places['plan-entry'].options.leave);
		await see(title);

		await openEntry('Walk to the sea');
		await pick(places['plan-entry'].options.remove);
		await see(places['plan-remove'].title, `${file}.bak`);
		expectOnly('- Make tea\n- Walk to the sea\n');
		await pick(places['plan-remove'].options.remove);
		await see(notices['taken-out'], title);
		expectOnly('- Make tea\n');
		expect(textOf(`${file}.bak`)).toBe(examplePlan.replace(walk, '- Make tea\n- Walk to the sea\n'));
		await press('p');
		await see(places.plan.title, 'Make tea');
		expect(flat(person.terminal.text())).not.toContain('Walk to the park and back');
		await leave(person);
	});

	test('what is written in the file meanwhile is there with the next key', async () => {
		const home = newHome({'plan.md': examplePlan});
		const person = openFor({env: {HOME: home}});
		await goTo(person, '1', places['reach-out'].title);
		await person.see('Alex next door: 555 0111');
		writeFileSync(ownFile(home), examplePlan.replace('Alex next door: 555 0111', 'Zoe, by letter: 555 0177'));
		await person.press('?');
		await person.see(places.keys.title);
		await person.press('b');
		await person.see(places['reach-out'].title, 'Sam (sister)', 'Zoe, by letter: 555 0177');
		rmSync(ownFile(home));
		await person.press('?');
		await person.see(places.keys.title);
		await person.press('b');
		await person.see(places['reach-out'].title, places['reach-out'].options.add);
		await leave(person);
	});

	test('a line that was changed in the file meanwhile is asked about, not written over', async () => {
		const home = newHome({'plan.md': examplePlan});
		const file = ownFile(home);
		const person = openFor({env: {HOME: home}});
		const {pick, see, write} = person;
		await goTo(person, '7', places['safety-plan'].title);
		await pick(places['safety-plan'].options.change);
		await see(places['change-section'].title);
		await pick(sections.alone);
		await see(places['plan-entries'].title);
		await pick('Walk to the park and back');
		await see(places['plan-entry'].title);
		await pick(places['plan-entry'].options.reword);
		await see(places['plan-reword'].title);
		const outside = examplePlan.replace(walk, '- Walk to the park with Kim\n');
		writeFileSync(file, outside);
		await write('Walk to the sea');
		const gone = places['entry-gone'];
		await see(gone.title, ...gone.body, 'Walk to the sea');
		expect(textOf(file)).toBe(outside);
		expect(existsSync(`${file}.bak`)).toBe(false);
		await pick(gone.options.add);
		await see(notices['in-plan'], places['safety-plan'].title, 'Walk to the park with Kim', 'Walk to the sea');
		expect(textOf(file)).toBe(examplePlan.replace(walk, '- Walk to the park with Kim\n- Walk to the sea\n'));
		await leave(person);
	});

	test('an appointment is shown with its date before it is kept', async () => {
		const plan = examplePlan.slice(0, examplePlan.indexOf('\n## Next appointment'));
		const home = newHome({'plan.md': plan});
		const person = openFor({env: {HOME: home}});
		const {pick, see, press, write} = person;
		const {title, options} = places['follow-up'];
		await goTo(person, '8', title);
		await pick(options.appointment);
		await see(places.appointment.title);
		await write('Tuesday 1 December 2026, 3 pm, Dr Lee');
		await see(places['appointment-save'].title, 'Tuesday 1 December 2026, 3 pm, Dr Lee');
		expect(textOf(ownFile(home))).toBe(plan);
		await pick(places['appointment-save'].options.change);
		await see(places.appointment.title, 'Tuesday 1 December 2026, 3 pm, Dr Lee');
		await press('Enter');
		await see(places['appointment-save'].title);
		await pick(places['appointment-save'].options.save);
		await see(notices['in-plan'], places['next-appointment'].title, 'Tuesday 1 December 2026, 3 pm, Dr Lee');
		await pick(places['next-appointment'].options['go-on']);
		await see(title, 'Tuesday 1 December 2026, 3 pm, Dr Lee');
		expect(textOf(ownFile(home))).toBe(`${plan}\n## ${sections.appointment}\n- 2026-12-01 15:00 Dr Lee\n`);
		await leave(person);
	});
});

/** Fills a small disk to its last byte, and makes room again. */
const fillUp = (folder: string): (() => void) => {
	const filler = path.join(folder, 'filler');
	const block = Buffer.alloc(4096, 'x');
	try {
		for (;;) writeFileSync(filler, block, {flag: 'a'});
	} catch {
		return () => rmSync(filler);
	}
};

describe.each(faces)('on a full disk, by %s', (_, openFor) => {
	test('it is said, the words are shown, and they are saved once there is room', async context => {
		const folder = newFolder();
		if (!isRoot || !mountOn(folder, 'size=64k')) context.skip('a disk can only be mounted by root, on Linux');
		const file = path.join(folder, 'plan.md');
		writeFileSync(file, examplePlan);
		const makeRoom = fillUp(folder);
		const person = openFor({args: ['--plan', file], env: {}});
		const {pick, see, press, write} = person;
		await goTo(person, '7', places['safety-plan'].title);
		await pick(places['safety-plan'].options.add);
		await see(places['plan-section'].title);
		await pick(sections.alone);
		await see(asks.alone.ask);
		await write('Make tea');
		const {title, body, options} = places['not-saved'];
		await see(title, ...body, planWords.problems['no-space'], 'Make tea');
		expect(textOf(file)).toBe(examplePlan);
		expect(readdirSync(folder).toSorted()).toEqual(['filler', 'plan.md']);
		// Help is where it always is, and the words are still there after it.
		await press('h');
		await see(places.help.title, '116 123');
		await press('b');
		await see(title, 'Make tea');
		makeRoom();
		await pick(options.again);
		await see(notices['in-plan'], places['safety-plan'].title, 'Make tea');
		expect(textOf(file)).toBe(examplePlan.replace(walk, `${walk}- Make tea\n`));
		await leave(person);
	});
});

test.concurrent('step 6 begins a plan with a line, and in step 1 a pasted list is as many people', async () => {
	const home = newHome();
	const person = withKeys({env: {HOME: home}});
	const {pick, see, press} = person;
	await goTo(person, '6', places.helpline.title);
	await pick(places.helpline.options.keep);
	await see(places['lines-to-keep'].title);
	await pick(line.name);
	await see(places['first-save'].title, lineEntry(line, planWords.line));
	await pick(places['first-save'].options.save);
	await see(notices['in-plan'], places.helpline.title);
	const end = `## ${sections.professionals}\n- ${lineEntry(line, planWords.line)}\n`;
	expect(textOf(ownFile(home))).toBe(`# My safety plan\n\n${end}`);

	await press('g');
	await see(places.steps.title);
	await press('1');
	await see(places['reach-out'].title);
	await pick(places['reach-out'].options.add);
	await see(asks.people.ask);
	person.terminal.press('\u001B[200~Kim: 555 0122\r\nNoor: 555 0133\r\n\r\nLou: 555 0144\u001B[201~');
	await see('Lou: 555 0144');
	person.terminal.press('Enter');
	await see(notices['in-plan'], places['reach-out'].title, 'Kim: 555 0122', 'Noor: 555 0133', 'Lou: 555 0144');
	expect(textOf(ownFile(home))).toBe(
		`# My safety plan\n\n## ${sections.people}\n- Kim: 555 0122\n- Noor: 555 0133\n- Lou: 555 0144\n\n${end}`,
	);
	await leave(person);
});

describe.concurrent('the commands, in a terminal', () => {
	test('cope plan is one page, and says how to see the rest', async () => {
		const entries = Array.from({length: 200}, (_, at) => `Thing ${at}`);
		const parts = Object.values(sections).map((title, at) => ({title, entries: entries.slice(at * 25, at * 25 + 25)}));
		const plan = parts
			.map(part => `## ${part.title}\n${part.entries.map(entry => `- ${entry}\n`).join('')}`)
			.join('\n');
		const env = {HOME: newHome({'plan.md': plan})};
		const end = fill(planWords.last, {number: '999 (in the United Kingdom)'});
		const rowsOf = async (...args: readonly string[]) => {
			const terminal = open({args: ['plan', ...args], rows: 60, env});
			expect(await terminal.exit).toBe(0);
			return terminal.scrollback().split('\n');
		};
		// Of every part there is something, then how much more.
		const short = await rowsOf();
		expect(short.length).toBeLessThanOrEqual(40);
		expect(short.filter(row => row === fill(planWords.left, {left: 24}))).toHaveLength(8);
		for (const part of parts) expect(short.slice(short.indexOf(part.title))[1]).toBe(`  ${part.entries[0]}`);
		expect(short.at(-1)).toBe(planWords.all);
		expect(flat(short.join('\n'))).toContain(end);

		const whole = await rowsOf('--all');
		expect(whole.filter(row => row.startsWith('  '))).toEqual(entries.map(entry => `  ${entry}`));
		expect(whole).not.toContain(planWords.all);
		expect(flat(whole.join('\n'))).toContain(end);
	});

	test('cope plan print hands all of it to the pager, which keeps no history', async () => {
		const env = {HOME: newHome({'plan.md': examplePlan})};
		const folder = newFolder();
		const PAGER = `sh -c 'env > ${folder}/env; tee ${folder}/page; echo shown'`;
		const paged = open({
			args: ['plan', 'print', '--order', 'cope'],
			rows: 60,
			env: {...env, PAGER, LESSHISTFILE: '/tmp/kept'},
		});
		expect(await paged.exit).toBe(0);
		expect(paged.scrollback().split('\n').at(-1)).toBe('shown');
		const {out} = await runPiped({args: ['plan', 'print', '--order', 'cope'], env});
		expect(out).toContain('  Sam (sister): 555 0100, evenings\n');
		expect(textOf(`${folder}/page`)).toBe(out);
		expect(textOf(`${folder}/env`).split('\n')).toContain('LESSHISTFILE=-');

		const without = open({args: ['plan', 'print', '--order', 'cope'], rows: 60, env: {...env, PAGER: 'no-such-pager'}});
		expect(await without.exit).toBe(0);
		expect(without.scrollback()).toContain(out.trimEnd());
	});

	/** An editor that writes what it was given beside itself, and a line into the plan. */
	const newEditor = (folder: string): string => {
		const file = path.join(folder, 'my editor');
		writeFileSync(file, '#!/bin/sh\nprintf "%s\\n" "$@" > "$0.args"\nfor last do :; done\necho "- by $1" >> "$last"\n');
		chmodSync(file, 0o700);
		return file;
	};

	test('cope plan edit runs VISUAL before EDITOR, with its arguments, and shows the plan after', async () => {
		const folder = newFolder();
		const editor = newEditor(folder);
		const file = path.join(folder, 'my plan.md');
		const plan = `## ${sections.signs}\n- I stop answering texts\n`;
		writeFileSync(file, plan);
		const env = {COPE_PLAN: file, EDITOR: `'${editor}' EDITOR "two words"`};
		const one = open({args: ['plan', 'edit'], env, rows: 40});
		expect(await one.exit).toBe(0);
		expect(textOf(`${editor}.args`)).toBe(`EDITOR\ntwo words\n${file}\n`);
		expect(one.scrollback()).toContain(`${sections.signs}\n  I stop answering texts\n  by EDITOR\n`);
		const two = open({args: ['plan', 'edit'], env: {...env, VISUAL: `"${editor}" VISUAL`}, rows: 40});
		expect(await two.exit).toBe(0);
		expect(textOf(file)).toBe(`${plan}- by EDITOR\n- by VISUAL\n`);
		const none = open({args: ['plan', 'edit'], env: {...env, EDITOR: 'no-such-editor'}, rows: 40, columns: 120});
		expect(await none.exit).toBe(64);
		expect(flat(none.scrollback())).toContain(flat(fill(cli.noEditor, {path: file})));
	});

	test('the first cope plan edit says where the file will be, and asks', async () => {
		const home = newHome();
		const file = ownFile(home);
		const editor = newEditor(newFolder());
		const {title, body} = places['first-edit'];
		const said = [title, ...body.map(sentence => fill(sentence, {path: file})), cli.yesOrNo['first-edit']];
		const openEditor = async (answer: string, EDITOR: string) => {
			const terminal = open({args: ['plan', 'edit'], env: {HOME: home, EDITOR}, rows: 40, columns: 120});
			await terminal.waitFor(said.join(' '));
			terminal.press(answer, 'Enter');
			expect(await terminal.exit).toBe(0);
			return terminal;
		};
		for (const answer of ['n', '']) await openEditor(answer, `'${editor}' EDITOR`);
		expect(readdirSync(home)).toEqual([]);
		expect(existsSync(`${editor}.args`)).toBe(false);
		// Left as it was made, it is not kept.
		await openEditor('y', 'true');
		expect(existsSync(file)).toBe(false);
		const shown = await openEditor('yes', `'${editor}' EDITOR`);
		expect(shown.scrollback()).toContain('by EDITOR');
		expect(textOf(file)).toMatch(/^# My safety plan\n[\s\S]*\n## Next appointment\n- \n- by EDITOR\n$/);
		expect(modeOf(file)).toBe('600');
	});

	test('cope plan add asks for the words, and before the first of all whether to save them', async () => {
		const home = newHome();
		const file = ownFile(home);
		const first = places['first-save'];
		const begin = async (text: string) => {
			const terminal = open({args: ['plan', 'add', 'signs'], env: {HOME: home}, rows: 40, columns: 120});
			await terminal.waitFor(`${asks.signs.ask} ${asks.signs.hint} ${words.prompt}`);
			terminal.press(text, 'Enter');
			return terminal;
		};
		const asked = [first.title, ...first.body.map(said => fill(said, {path: file})), cli.yesOrNo['first-save']].join(
			' ',
		);
		const no = await begin('I pace at night');
		await no.waitFor(asked);
		no.press('n', 'Enter');
		expect(await no.exit).toBe(0);
		expect(no.scrollback().split('\n').at(-1)).toBe(cli.notSaved);
		expect(readdirSync(home)).toEqual([]);

		// A second line that was pasted is no answer.
		const pasted = await begin('I pace at night\ryelling');
		expect(await pasted.exit).toBe(0);
		expect(pasted.scrollback().endsWith(cli.notSaved)).toBe(true);
		expect(readdirSync(home)).toEqual([]);

		const yes = await begin('I pace at night');
		await yes.waitFor(asked);
		yes.press('y', 'Enter');
		expect(await yes.exit).toBe(0);
		expect(textOf(file)).toBe(`# My safety plan\n\n## ${sections.signs}\n- I pace at night\n`);

		const more = await begin('I stay in bed');
		expect(await more.exit).toBe(0);
		expect(flat(more.scrollback())).toContain(flat(fill(cli.added, {section: sections.signs, path: file})));
		expect(flat(more.scrollback())).not.toContain(first.title);
		expect(textOf(file)).toBe(`# My safety plan\n\n## ${sections.signs}\n- I pace at night\n- I stay in bed\n`);
		// Nobody answers: nothing is added, and it is said what would be.
		const nobody = open({args: ['plan', 'add', 'signs'], env: {HOME: home}, columns: 120});
		await nobody.waitFor(words.prompt);
		nobody.press('Ctrl+D');
		expect(await nobody.exit).toBe(64);
		expect(nobody.scrollback()).toContain(cli.nothingToAdd);
	});
});
