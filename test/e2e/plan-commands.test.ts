import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {exportFormats} from '../../src/core/plan/export.ts';
import {type SectionId, sectionIds} from '../../src/core/plan/headings.ts';
import {type Order, orders} from '../../src/core/plan/order.ts';
import {fill} from '../../src/core/words.ts';
import {wrap} from '../../src/text/wrap.ts';
import {isRoot, listing, makePipe, makeReadOnly, modeOf, mountOn} from '../node/folders.ts';
import {
	type Environment,
	newFolder,
	newHome,
	nodePath,
	programPath,
	type Ran,
	removeFolders,
	runPiped,
} from '../support/program.ts';
import {examplePlan} from '../support/visits.ts';

afterAll(removeFolders);

const {cli, plan: planWords, places} = words;
const {sections, problems} = planWords;

const ownFile = (home: string): string => path.join(home, '.config/cope/plan.md');

type With = {readonly input?: string; readonly env?: Environment};

/** `cope` with pipes in place of a terminal, in this home folder. */
const cope = (home: string, args: readonly string[], {input, env}: With = {}): Promise<Ran> =>
	runPiped({args, env: {HOME: home, ...env}, ...(input === undefined ? {} : {input})});

/** A sentence as pages break it. */
const broken = (sentence: string): readonly string[] => wrap(sentence, 60);

const lines = (...said: readonly string[]): string => said.map(line => `${line}\n`).join('');
const said = (...out: readonly string[]): Ran => ({code: 0, out: lines(...out), error: ''});
const refused = (code: number, ...error: readonly string[]): Ran => ({code, out: '', error: lines(...error)});

/** Where it is, and who else could find it; where nobody is there to answer, nothing is asked. */
const firstSave = (file: string): readonly string[] => places['first-save'].body.map(line => fill(line, {path: file}));
const added = (section: SectionId, file: string): string => fill(cli.added, {section: sections[section], path: file});

describe.concurrent('cope plan add', () => {
	test('the first line makes the plan, for its owner only, and says where it is and who could find it', async () => {
		const home = newHome();
		const file = ownFile(home);
		expect(await cope(home, ['plan'])).toEqual(
			said(planWords.title, '', ...broken(planWords.none), '', fill(planWords.file, {path: file})),
		);
		expect(existsSync(path.join(home, '.config'))).toBe(false);

		const once = await cope(home, ['plan', 'add', 'people', 'Sam 555 0100']);
		expect(once).toEqual(said(...firstSave(file), cli.shellKeeps, added('people', file)));
		const source = `# ${planWords.title}\n\n## ${sections.people}\n- Sam 555 0100\n`;
		expect(readFileSync(file, 'utf8')).toBe(source);
		expect([modeOf(file), modeOf(path.dirname(file))]).toEqual(['600', '700']);

		const twice = await cope(home, ['plan', 'add', 'people', 'Sam', '555', '0100']);
		expect(twice).toEqual(said(words.notices['in-plan-already']));
		expect(readFileSync(file, 'utf8')).toBe(source);
		expect(readdirSync(path.dirname(file))).toEqual(['plan.md']);
	});

	test('several lines from a pipe are as many entries, whatever was chosen for the file', async () => {
		const home = newHome();
		const [named, chosen] = [path.join(home, 'named.md'), path.join(home, 'chosen.md')];
		const input = 'Kim, 555 0122\n\n  Noor: 555 0133  \n---\nLou 555 0144';
		const source = `# ${planWords.title}\n\n## ${sections.people}\n- Kim, 555 0122\n- Noor: 555 0133\n- Lou 555 0144\n`;
		const env = {COPE_PLAN: chosen};
		expect(await cope(home, ['plan', 'add', 'people', '--plan', named], {input, env})).toEqual(
			said(...firstSave(named), added('people', named)),
		);
		expect(await cope(home, ['plan', 'add', 'peop'], {input, env})).toEqual(
			said(...firstSave(chosen), added('people', chosen)),
		);
		expect([named, chosen].map(file => readFileSync(file, 'utf8'))).toEqual([source, source]);
		expect(readdirSync(home).toSorted()).toEqual(['chosen.md', 'named.md']);
		expect(await cope(home, ['plan', 'path'], {env})).toEqual(said(chosen));
		expect(await cope(home, ['plan', 'path', '--plan', named], {env})).toEqual(said(named));
		expect(await cope(home, ['plan', 'path'])).toEqual(said(ownFile(home)));
	});

	test('an appointment is kept with its date first', async () => {
		const home = newHome();
		const add = async (input: string) => (await cope(home, ['plan', 'add', 'appointment'], {input})).out;
		// Nobody is asked whether it is right: what was read is said, and whether it was.
		const {'no-date': noDate, 'past-date': isPast} = words.notices;
		expect(await add('2999-12-01 at 3pm with Dr Lee\n')).toContain(`  Sunday 1 December 2999, 3 pm, Dr Lee\n`);
		expect(await add('Anna, in spring\n')).toContain(`  Anna, in spring\n${noDate}\n`);
		expect(await add('2 Jan 2020 Lou\n')).toContain(`  Thursday 2 January 2020, Lou\n${isPast}\n`);
		expect(readFileSync(ownFile(home), 'utf8')).toBe(
			`# ${planWords.title}\n\n## ${sections.appointment}\n- 2999-12-01 15:00 Dr Lee\n- Anna, in spring\n- 2020-01-02 Lou\n`,
		);
	});

	test('what cannot be meant is told in a sentence, and nothing is made', async () => {
		const home = newHome();
		const noSuch = fill(cli.noSuchSection, {section: 'frends', sections: sectionIds.join(', ')});
		expect(await cope(home, ['plan', 'add', 'frends', 'Sam'])).toEqual(refused(64, noSuch));
		for (const input of ['', '\n \n', '- \n---\n']) {
			expect(await cope(home, ['plan', 'add', 'signs'], {input})).toEqual(refused(64, cli.nothingToAdd));
		}
		expect(await cope(home, ['plan', 'add', 'signs', ' '])).toEqual(refused(64, cli.nothingToAdd));
		expect(readdirSync(home)).toEqual([]);
	});
});

describe.concurrent('in a file from elsewhere only the line that is put in is new', () => {
	const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
	const utf16be = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
	const forms = {
		'as Unix writes it': (text: string) => Buffer.from(text),
		'with the line ends of Windows': (text: string) => Buffer.from(crlf(text)),
		'with a byte order mark': (text: string) => Buffer.from(`\uFEFF${crlf(text)}`),
		'in UTF-16': (text: string) => Buffer.from(`\uFEFF${crlf(text)}`, 'utf16le'),
		'in big-endian UTF-16': (text: string) => utf16be(text),
	};
	const odd = `${examplePlan.replace('## My early signs', '<!-- kept -->  \n\n## My early signs')}\n\tthe last, with no line end`;
	const last = '- Alex next door: 555 0111\n';

	test.each(Object.entries(forms))('%s', async (_, bytesOf) => {
		const home = newHome();
		const file = path.join(home, 'my plan.md');
		const env = {COPE_PLAN: file};
		const before = bytesOf(odd);
		writeFileSync(file, before, {mode: 0o640});
		expect(await cope(home, ['plan', 'add', 'people', 'Zoë 猫 555 0122'], {env})).toEqual(said(added('people', file)));
		expect(readFileSync(file)).toEqual(bytesOf(odd.replace(last, `${last}- Zoë 猫 555 0122\n`)));
		expect(readFileSync(`${file}.bak`)).toEqual(before);
		expect([modeOf(file), modeOf(`${file}.bak`)]).toEqual(['640', '600']);
	});
});

describe('a plan that cannot be used', () => {
	const typed = ['Kim, 555 0122', 'Noor: 555 0133'];
	const latin1 = Buffer.from(examplePlan.replace('Sam', 'Zoë'), 'latin1');
	/** Makes it, unless that cannot be done here. */
	type Make = (file: string) => boolean;
	const write =
		(bytes: Buffer): Make =>
		file => {
			writeFileSync(file, bytes);
			return true;
		};
	type Case = readonly [string, keyof typeof problems, Make];
	const cannotBeRead: readonly [Case, ...Case[]] = [
		['a folder', 'folder', file => mkdirSync(file, {recursive: true}) !== ''],
		['a pipe', 'not-a-file', makePipe],
		['a device', 'not-a-file', file => existsSync('/dev/zero') && symlinkSync('/dev/zero', file) === undefined],
		['3 MB', 'too-large', write(Buffer.alloc(3_000_000, '- Sam: 555 0100\n'))],
		['not UTF-8', 'not-text', write(latin1)],
	];
	const cannotBeWritten: readonly Case[] = [
		[
			'a file that may only be read',
			'read-only',
			file => {
				if (isRoot && !mountOn(path.dirname(file), 'size=64k')) return false;
				writeFileSync(file, examplePlan, {mode: 0o400});
				return !isRoot || makeReadOnly(path.dirname(file));
			},
		],
	];

	test.for([...cannotBeRead, ...cannotBeWritten])(
		'%s: one sentence, what was typed, and the file as it was',
		async ([_, problem, make], context) => {
			const folder = newFolder();
			const file = path.join(folder, 'plan.md');
			if (!make(file)) context.skip('it cannot be made here');
			const before = listing(folder);
			expect(await cope(newHome(), ['plan', 'add', 'people', '--plan', file], {input: lines(...typed)})).toEqual(
				refused(73, problems[problem], cli.yourWords, ...typed),
			);
			expect(listing(folder)).toEqual(before);
		},
	);

	test('the other commands say the same, and no editor is opened', async () => {
		const home = newHome();
		const env = {EDITOR: `touch ${path.join(home, 'opened')}; :`};
		await Promise.all(
			['edit', 'check', 'print', 'export', 'edit'].map(async (command, at) => {
				const [, problem, make] = cannotBeRead[at] ?? cannotBeRead[0];
				const file = path.join(newFolder(), 'plan.md');
				if (!make(file)) return;
				expect(await cope(home, ['plan', command, '--plan', file], {env})).toEqual(refused(73, problems[problem]));
			}),
		);
		expect(readdirSync(home)).toEqual([]);
	});

	test.each(['check', 'print', 'export'])('cope plan %s without a plan says how to make one', async command => {
		const home = newHome();
		expect(await cope(home, ['plan', command])).toEqual(refused(66, cli.noPlan));
		expect(readdirSync(home)).toEqual([]);
	});
});

/** An order of the parts that no file above has. */
const source = `# My plan\r
\r
## MY SIGNS  \r
* I stop answering texts\t\r
<!-- a note -->\r
## Next appointment
- 2020-01-02 Anna
## People I can ask for help
1. Sam (sister): 555 0100, evenings
2. Kim

## Recipes
Soup`;
const home = newHome({'plan.md': source});

describe.concurrent('a plan that is there', () => {
	test('cope plan check says what is open, and that it may stay so', async () => {
		const {check} = planWords;
		expect(await cope(home, ['plan', 'check'])).toEqual(
			said(
				check.empty,
				...(['alone', 'places', 'professionals', 'safer', 'matters'] as const).map(id => `  ${sections[id]}`),
				'',
				check.noNumber,
				'  Kim',
				'',
				check.past,
				'  2020-01-02 Anna',
				'',
				check.grow,
			),
		);
		const whole = await cope(home, ['plan', 'check', '--plan', fileWith(examplePlan.replace('2026', '2999'))]);
		expect(whole).toEqual(said(...broken(check.nothingOpen), '', check.grow));
	});

	test.each(['plan', 'plan print', 'plan --all', 'plan export --format txt'])(
		'cope %s into a pipe is all of it',
		async line => {
			expect(await cope(home, line.split(' '))).toEqual(
				said(
					...[planWords.title, ''],
					...['MY SIGNS', '  I stop answering texts', ''],
					...[sections.people, '  Sam (sister): 555 0100, evenings', '  Kim', ''],
					...[sections.appointment, '  2020-01-02 Anna', ''],
					...['Recipes', '  Soup', ''],
					...broken(fill(planWords.last, {number: '999 (in the United Kingdom)'})),
				),
			);
		},
	);

	test('cope plan export is the file as it was written', async () => {
		expect(await cope(home, ['plan', 'export'])).toEqual({code: 0, out: source, error: ''});
		expect(await cope(home, ['plan', 'export', '--format', 'md'])).toEqual({code: 0, out: source, error: ''});
	});

	test('as JSON it has every name with its numbers', async () => {
		const {code, out} = await cope(home, ['plan', 'export', '--format', 'json']);
		expect(code).toBe(0);
		const given = JSON.parse(out);
		expect(given.sections.map(({id}: {readonly id: string}) => id)).toEqual(sectionIds);
		expect(given.sections[3]).toEqual({
			id: 'people',
			heading: sections.people,
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
				{text: 'Kim', contact: {name: 'Kim', relation: '', numbers: [], hours: '', note: ''}},
			],
		});
		expect(given.sections[7].entries).toEqual([{text: '2020-01-02 Anna', when: '2020-01-02'}]);
		expect(given.more).toEqual([{heading: 'Recipes', lines: ['Soup']}]);
	});

	test('as HTML it is one page that stands alone, with every name beside its number', async () => {
		const {code, out} = await cope(home, ['plan', 'export', '--format', 'html']);
		expect([code, out.slice(0, 15), out.endsWith('</html>\n')]).toEqual([0, '<!doctype html>', true]);
		expect(out.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toMatch(/ Sam , sister evenings 555 0100 /);
	});

	const headings = {
		md: /^#{2} (.*)$/gm,
		txt: /^(?=\S)(.*)\n {2}/gm,
		html: /<h2[^>]*>(.*)<\/h2>/g,
		json: /^ {6}"heading": "(.*)",$/gm,
	};
	const full = fileWith(examplePlan);

	test.each(Object.keys(orders) as readonly Order[])('--order %s is the order of every format', async order => {
		const wanted = orders[order].map(id => sections[id]);
		for (const format of exportFormats) {
			const {code, out} = await cope(home, ['plan', 'export', '--plan', full, '--order', order, '--format', format]);
			expect([code, format, ...[...out.matchAll(headings[format])].map(([, heading]) => heading)]).toEqual([
				0,
				format,
				...wanted,
			]);
		}
		for (const command of ['plan', 'plan print']) {
			const {out} = await cope(home, [...command.split(' '), '--plan', full, '--order', order]);
			expect([...out.matchAll(headings.txt)].map(([, heading]) => heading)).toEqual(wanted);
		}
	});

	test('--output is a new file for its owner only, and never takes the place of another', async () => {
		const folder = newFolder();
		const [file, link, gone] = ['plan.html', 'link.html', 'gone.html'].map(name => path.join(folder, name)) as [
			string,
			string,
			string,
		];
		const args = ['plan', 'export', '--format', 'html', '--output'];
		expect(await cope(home, [...args, file])).toEqual(said(fill(cli.exported, {path: file})));
		expect(modeOf(file)).toBe('600');
		expect(readFileSync(file, 'utf8')).toBe((await cope(home, args.slice(0, -1))).out);

		symlinkSync(gone, link);
		const before = listing(folder);
		for (const taken of [file, link, ownFile(home), folder]) {
			expect(await cope(home, [...args, taken])).toEqual(refused(73, fill(cli.fileIsThere, {path: taken})));
		}
		const missing = path.join(folder, 'missing');
		expect(await cope(home, [...args, path.join(missing, 'plan.html')])).toEqual(
			refused(73, fill(cli.noFolder, {folder: missing})),
		);
		const beside = path.join(file, 'inside.html');
		expect(await cope(home, [...args, beside])).toEqual(refused(73, fill(cli.fileNotMade, {path: beside})));
		expect(listing(folder)).toEqual(before);
		expect(readFileSync(ownFile(home), 'utf8')).toBe(source);
		expect(readdirSync(path.dirname(ownFile(home)))).toEqual(['plan.md']);
	});

	test('an order or a format that is not known is told, with those that are', async () => {
		const badOrder = fill(cli.badOrder, {order: 'nope', orders: Object.keys(orders).join(', ')});
		for (const command of ['plan', 'plan print', 'plan export']) {
			expect(await cope(home, [...command.split(' '), '--order', 'nope'])).toEqual(refused(64, badOrder));
		}
		const badFormat = fill(cli.badFormat, {format: 'pdf', formats: exportFormats.join(', ')});
		expect(await cope(home, ['plan', 'export', '--format', 'pdf'])).toEqual(refused(64, badFormat));
	});
});

function fileWith(text: string): string {
	const file = path.join(newFolder(), 'plan.md');
	writeFileSync(file, text);
	return file;
}

const tracer = 'strace';
const canTrace = spawnSync(tracer, ['-o', '/dev/null', 'true']).status === 0;

describe.skipIf(!canTrace).concurrent('cope plan add, traced (needs strace)', () => {
	const network = /\b(socket|connect|bind|listen|sendto)\(/;
	const writing =
		/\bopen(at2?)?\(.*O_(WRONLY|RDWR|CREAT|TRUNC|APPEND)|\b(creat|mkdir|mkdirat|rename|renameat2?|link|linkat|symlink|symlinkat|unlink|unlinkat|rmdir|truncate|chmod|fchmodat|chown|fchownat|utimensat)\(/;
	const namesIn = (call: string): readonly string[] => [...call.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name);

	test.each([
		['the first line', {}],
		['a second line', {'plan.md': examplePlan}],
		['an appointment', {'plan.md': examplePlan}],
	] as const)('%s: nothing but the folder of the plan is written to, and no network', async (what, files) => {
		const at = newHome(files);
		const trace = path.join(newFolder(), 'trace');
		const command = [
			tracer,
			'-f',
			'-qq',
			'-s',
			'200',
			'-o',
			trace,
			'-e',
			'trace=%network,%file,%process',
			nodePath,
			programPath,
		];
		const args = what === 'an appointment' ? ['appointment'] : ['signs'];
		const ran = await runPiped({
			command,
			args: ['plan', 'add', ...args],
			env: {HOME: at},
			input: 'on Friday, I rush\n',
		});
		expect(ran.code).toBe(0);
		const calls = readFileSync(trace, 'utf8').split('\n');
		expect(calls.filter(call => network.test(call))).toEqual([]);
		const names = calls
			.filter(call => writing.test(call))
			.flatMap(namesIn)
			.filter(name => name !== '/dev/null');
		const folder = path.dirname(ownFile(at));
		expect(names).toContain(ownFile(at));
		expect(names.filter(name => !name.startsWith(folder) && name !== path.dirname(folder))).toEqual([]);
		// What was typed was handed to no other program: there is none.
		expect(calls.filter(call => /\bexecve\(/.test(call))).toHaveLength(1);
	});
});
