import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';

type Import = {readonly file: string; readonly from: string; readonly isType: boolean; readonly isLate: boolean};

/** The table of the style guide: what each folder of `src` may import. `type:` allows types alone, `late:` only `await import()`. */
const table: Readonly<Record<string, readonly string[]>> = {
	core: ['core'],
	content: ['type:core', 'content'],
	text: ['text', 'core', 'get-east-asian-width'],
	'ports.ts': ['type:core'],
	frame: ['frame', 'core', 'text', 'uqr'],
	ui: ['ui', 'core', 'frame', 'type:ports.ts', 'ink', 'react'],
	plain: ['plain', 'core', 'text', 'type:ports.ts'],
	node: ['node', 'core', 'type:ports.ts', 'data:content', 'node:'],
	cli: [
		'cli',
		'core',
		'content',
		'node',
		'plain',
		'frame',
		'late:ui',
		'type:ports.ts',
		'commander',
		'chrono-node/en',
		'ics',
	],
};

const statement =
	/^(?:import|export)\s+(type\s+)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|(?:await\s+|return\s+|=\s*)import\('([^']+)'\)/gm;

const importsIn = (file: string): readonly Import[] =>
	[...readFileSync(file, 'utf8').matchAll(statement)].map(match => ({
		file,
		from: match[2] ?? match[3] ?? match[4] ?? '',
		isType: match[1] !== undefined,
		isLate: match[4] !== undefined,
	}));

const files = globSync('src/**/*.{ts,tsx}');
const folderOf = (file: string): string => file.split(path.sep)[1] ?? '';

const targetOf = ({file, from}: Import): string =>
	from.startsWith('.') ? folderOf(path.normalize(path.join(path.dirname(file), from))) : from;

const isAllowed = (each: Import): boolean => {
	const target = targetOf(each);
	return (table[folderOf(each.file)] ?? []).some(rule => {
		if (rule === 'node:') return target.startsWith('node:');
		if (rule === `data:${target}`) return each.from.endsWith('.json');
		if (rule === `type:${target}`) return each.isType;
		if (rule === `late:${target}`) return each.isLate;
		return rule === target;
	});
};

describe('who may import whom', () => {
	test('every folder has a row in the table', () => {
		expect([...new Set(files.map(folderOf))].toSorted()).toEqual(Object.keys(table).toSorted());
	});

	test('the table is read: imports are found in every folder that has any', () => {
		const counted = new Set(files.flatMap(importsIn).map(each => folderOf(each.file)));
		expect([...counted].toSorted()).toEqual(Object.keys(table).toSorted());
	});

	test('no file imports what its folder may not', () => {
		const wrong = files.flatMap(importsIn).filter(each => !isAllowed(each));
		expect(wrong.map(each => `${each.file} imports ${each.from}`)).toEqual([]);
	});
});

describe('the core is pure', () => {
	const core = files.filter(file => folderOf(file) === 'core');

	test.each([
		'Date',
		'performance',
		'setTimeout',
		'setInterval',
		'process',
		'console',
		'globalThis',
		'Math.random',
		'fetch',
	])('no %s in it', name => {
		const used = new RegExp(`(?<![\\w.'-])${name.replace('.', '\\.')}(?=[.(\\s])(?!\\s*[:=]\\s*['"])`);
		const code = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '');
		expect(core.filter(file => used.test(code(file)))).toEqual([]);
	});
});

test('words are in content: word files hold data and nothing else', () => {
	const wordFiles = globSync('src/content/en/*.ts');
	const hasCode = (file: string) =>
		/=>|function|\bconst \w+ =|\$\{/.test(readFileSync(file, 'utf8').replaceAll(/'[^'\n]*'|"[^"\n]*"/g, ''));
	expect(wordFiles.filter(hasCode)).toEqual([]);
});

test('a file answers one question: none past 150 lines but the table of places', () => {
	const tables = ['src/core/places.ts'];
	const long = files
		.filter(file => folderOf(file) !== 'content' && !tables.includes(file))
		.map(file => ({file, lines: readFileSync(file, 'utf8').split('\n').length - 1}))
		.filter(({lines}) => lines > 150);
	expect(long).toEqual([]);
});

test('no pattern with a class of Unicode is made at the start: a literal is, wherever it stands', () => {
	const patterns = /String\.raw`[^`]*`|\/\*[\s\S]*?\*\/|\/\/.*/g;
	const hasClass = (file: string) => /\\p\{/i.test(readFileSync(file, 'utf8').replaceAll(patterns, ''));
	expect(files.filter(hasClass)).toEqual([]);
});
