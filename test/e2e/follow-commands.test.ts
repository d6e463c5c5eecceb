import {cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import {afterAll, describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {dayAfter} from '../../src/core/plan/days.ts';
import {fill} from '../../src/core/words.ts';
import {dayAndMinute} from '../../src/node/signs.ts';
import {listing, modeOf} from '../node/folders.ts';
import {
	type Environment,
	newFolder,
	newHome,
	nodePath,
	projectFolder,
	type Ran,
	removeFolders,
	runPiped,
} from '../support/program.ts';
import {examplePlan} from '../support/visits.ts';

afterAll(removeFolders);

const {cli, plan: planWords, sheet} = words;
const plan = examplePlan.replace('2026-12-01', '2999-12-01');
const home = newHome({'plan.md': plan});

const cope = (args: readonly string[], env: Environment = {}): Promise<Ran> =>
	runPiped({args, env: {HOME: home, ...env}});

/** Without spaces, so that it does not matter where a line was broken. */
const dense = (text: string): string => text.replaceAll(/\s+/g, '');
const rows = (text: string): readonly string[] => text.split('\n').map(row => row.trim());
const planWith = (appointment: string): string => {
	const file = path.join(newFolder(), 'plan.md');
	writeFileSync(file, `## Next appointment\n${appointment}\n`);
	return file;
};

const tomorrow = dayAfter(dayAndMinute(new Date()).today);

const eventIn = (text: string) =>
	new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined);

describe('cope reach and cope follow-up', () => {
	const wanted = {reach: '555 0100', 'follow-up': 'Sunday 1 December 2999, 3 pm, Dr Lee'} as const;
	const commands = Object.keys(wanted) as readonly (keyof typeof wanted)[];

	test.each(commands)('cope %s into a pipe is a page with the numbers', async command => {
		for (const args of [[command], [command, '--plain']]) {
			const {code, out, error} = await cope(args);
			expect([code, error]).toEqual([0, '']);
			expect(rows(out)).toEqual(expect.arrayContaining([wanted[command], '999', '116 123']));
			expect(out).not.toContain('\u001B');
		}
	});

	test.each(commands)('cope %s needs no home, no settings that can be read and no plan', async command => {
		const broken = newHome({'settings.json': '{"country": "IE", oops', 'plan.md': plan});
		const folder = newHome();
		mkdirSync(path.join(folder, '.config/cope/plan.md'), {recursive: true});
		const worlds: readonly (readonly [Environment, string])[] = [
			[{HOME: broken}, wanted[command]],
			[{HOME: undefined}, command === 'reach' ? cli.reach.addPeople : cli.reach.addAppointment],
			[{HOME: '/nonexistent'}, command === 'reach' ? cli.reach.addPeople : cli.reach.addAppointment],
			[{HOME: folder}, '116 123'],
		];
		for (const [env, row] of worlds) {
			const {code, out, error} = await cope([command], env);
			expect([code, error]).toEqual([0, '']);
			expect(rows(out)).toEqual(expect.arrayContaining([row, '116 123']));
		}
		const {out} = await cope([command], {HOME: folder});
		expect(out.replaceAll(/\s+/g, ' ')).toContain(planWords.problems.folder);
	});

	test('both work without the full-screen face, the plan program and the reading of options', async () => {
		const copy = newFolder();
		for (const each of ['bin', 'package.json'])
			cpSync(path.join(projectFolder, each), path.join(copy, each), {recursive: true});
		mkdirSync(path.join(copy, 'dist'));
		for (const each of ['main.js', 'page.js', 'words.txt', 'helplines.txt', 'world.txt']) {
			cpSync(path.join(projectFolder, 'dist', each), path.join(copy, 'dist', each));
		}
		for (const command of commands) {
			const ran = await runPiped({command: [nodePath, path.join(copy, 'bin/cope.js'), command], env: {HOME: home}});
			expect([ran.code, ran.error, rows(ran.out).includes(wanted[command])]).toEqual([0, '', true]);
		}
	});

	test('--help says what there is, with examples', async () => {
		expect((await cope(['reach', '--help'])).out).toContain(cli.examples.reach);
		const {out} = await cope(['follow-up', '--help']);
		for (const option of ['--sheet', '--ics', '--title', '--alarm']) expect(out).toContain(option);
		expect(out).toContain(cli.examples.followUpIcs);
		expect((await cope(['--help'])).out).toMatch(/^ {2}reach [\s\S]*^ {2}follow-up /m);
	});

	test('the sheet is the five lines with room to write, whatever the plan', async () => {
		const {out} = await cope(['follow-up', '--sheet'], {HOME: undefined});
		expect(rows(out)).toEqual(expect.arrayContaining([...sheet.lines]));
		expect(out).not.toMatch(/cope|999/);
	});
});

describe('a calendar file', () => {
	const make = (...args: readonly string[]) => cope(['follow-up', '--ics', ...args]);

	test('is one of its own, for its owner only, with one word in it', async () => {
		const file = path.join(newFolder(), 'appointment.ics');
		expect(await make(file)).toEqual({
			code: 0,
			out: `${fill(cli.reach.made, {path: file, when: 'Sunday 1 December 2999, 3 pm', title: 'Appointment'})}\n`,
			error: '',
		});
		expect(modeOf(file)).toBe('600');
		const text = readFileSync(file, 'utf8');
		expect([eventIn(text).summary, eventIn(text).startDate.toString()]).toEqual(['Appointment', '2999-12-01T15:00:00']);
		expect(text.replace(/^UID:.*$/m, '')).not.toMatch(/Lee|cope/);
	});

	test('into a pipe it is printed, with - too', async () => {
		for (const args of [[], ['-']]) {
			const {code, out, error} = await make(...args, '--alarm', '1d');
			expect([code, error, eventIn(out).startDate.toString()]).toEqual([0, '', '2999-12-01T15:00:00']);
			expect(out).toContain('TRIGGER:-PT24H\r\n');
		}
	});

	test('is another event each time, whatever else is in the calendar', async () => {
		const names = (await Promise.all([make('-'), make('-')])).map(({out}) => eventIn(out).uid);
		expect(new Set(names).size).toBe(2);
		expect(names.every(name => /^[\w-]{21}$/.test(name))).toBe(true);
	});

	test('makes no folder', async () => {
		const folder = path.join(newFolder(), 'missing');
		const file = path.join(folder, 'appointment.ics');
		expect(await make(file)).toEqual({code: 73, out: '', error: `${fill(cli.noFolder, {folder})}\n`});
		expect(existsSync(folder)).toBe(false);
	});

	test.each([['--alarm', '1h'], ['--title'], ['--ics', '']])(
		'without a name for it there is none: %j',
		async (...args) => {
			expect(await cope(['follow-up', ...args])).toEqual({code: 64, out: '', error: `${cli.reach.nameFile}\n`});
		},
	);

	test('says what the person wants it to say', async () => {
		expect(eventIn((await make('-', '--title')).out).summary).toBe('Dr Lee');
		expect(eventIn((await make('-', '--title', 'Zahnarzt, 2. Stock')).out).summary).toBe('Zahnarzt, 2. Stock');
		const bare = planWith('- 2999-12-01');
		expect(eventIn((await make('-', '--title', '--plan', bare)).out).summary).toBe('Appointment');
	});

	test('is of the next one, however its date is written', async () => {
		const typed = planWith('- 2020-01-01 Kim\n- 2999-12-09 Lou\n- Anna, 1 December 2999 at 3pm');
		expect(eventIn((await make('-', '--title', '--plan', typed)).out).summary).toBe('Anna');
		const day = planWith('- 2999-12-01 Dr Lee');
		expect(eventIn((await make('-', '--plan', day)).out).startDate.isDate).toBe(true);
	});

	test('never takes the place of a file or a link', async () => {
		const folder = newFolder();
		const [file, link] = [path.join(folder, 'there.ics'), path.join(folder, 'link.ics')];
		writeFileSync(file, 'mine');
		symlinkSync(path.join(folder, 'gone.ics'), link);
		const before = listing(folder);
		for (const taken of [file, link, folder]) {
			expect(await make(taken)).toEqual({code: 73, out: '', error: `${fill(cli.fileIsThere, {path: taken})}\n`});
		}
		const beside = path.join(file, 'inside.ics');
		expect(await make(beside)).toEqual({code: 73, out: '', error: `${fill(cli.fileNotMade, {path: beside})}\n`});
		expect(listing(folder)).toEqual(before);
	});

	test.each([
		['- 2020-01-01 Dr Lee', [], 66, cli.reach.noneAhead],
		['- when Anna calls', [], 66, cli.reach.noneAhead],
		['- 2999-02-30 Anna', [], 66, cli.reach.noneAhead],
		['', [], 66, cli.reach.noneAhead],
		['- 2999-12-01 Anna', ['--alarm', '1h'], 64, cli.reach.noTime],
		['- 2999-12-01 Anna', ['--alarm', '5m'], 64, cli.reach.badAlarm],
		[`- ${tomorrow} 00:01 Anna`, ['--alarm', '1d'], 64, cli.reach.tooNear],
	] as const)('of %j with %j there is none, kindly', async (appointment, args, code, why) => {
		const folder = newFolder();
		const file = path.join(folder, 'appointment.ics');
		const ran = await make(file, ...args, '--plan', planWith(appointment));
		expect(ran).toEqual({code, out: '', error: `${why}\n`});
		expect(listing(folder)).toEqual(listing(newFolder()));
	});

	test('a sheet is printed beside a file that is named, and not into a calendar', async () => {
		const file = path.join(newFolder(), 'appointment.ics');
		const both = await cope(['follow-up', '--sheet', '--ics', file]);
		expect([both.code, dense(both.out).includes(dense(sheet.title)), existsSync(file)]).toEqual([0, true, true]);
		expect(await cope(['follow-up', '--sheet', '--ics', '-'])).toEqual({
			code: 64,
			out: '',
			error: `${cli.reach.nameFile}\n`,
		});
	});

	test('from a sitting it goes beside the plan, is never written over, and goes when all is wiped', async () => {
		const own = newHome({'plan.md': plan});
		const file = path.join(own, '.config/cope/appointment-2999-12-01.ics');
		// Past the question and the rating, to step 8: the appointment, a day before, with one word in it.
		const input = ['4', 's', 'g', '8', '5', '2', '3', '1', 'x', ''].join('\n');
		const sit = () => runPiped({args: ['--plain'], env: {HOME: own}, input});
		const first = dense((await sit()).out);
		expect(first).toContain(dense(words.places['calendar-save'].title));
		expect(first).toContain(dense(fill(words.notices['calendar-made'], {calendar: file})));
		const text = readFileSync(file, 'utf8');
		expect([modeOf(file), eventIn(text).summary, text.includes('TRIGGER:-PT24H')]).toEqual([
			'600',
			'Appointment',
			true,
		]);

		writeFileSync(file, 'mine');
		expect(dense((await sit()).out)).toContain(dense(fill(words.notices['calendar-there'], {calendar: file})));
		expect(readFileSync(file, 'utf8')).toBe('mine');

		expect((await runPiped({args: ['wipe', '--yes'], env: {HOME: own}})).out).toContain(file);
		expect(existsSync(path.dirname(file))).toBe(false);
	});

	test('a plan that is not there, or cannot be read', async () => {
		expect(await make('-', '--plan', '/nonexistent/plan.md')).toMatchObject({
			code: 66,
			error: `${cli.reach.noneAhead}\n`,
		});
		expect(await make('-', '--plan', newFolder())).toMatchObject({code: 73, error: `${planWords.problems.folder}\n`});
	});
});
