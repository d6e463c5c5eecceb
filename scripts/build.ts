import fs, {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {type BuildOptions, build, type OnLoadResult, type Plugin} from 'esbuild';
import {minify} from 'terser';
import firstScreens from '../src/cli/first-screens.ts';
import {knownToAll} from '../src/cli/known-to-all.ts';
import {allPage} from '../src/cli/pages.ts';
import words from '../src/content/en/words.ts';
import {faultsIn} from './helpline-rules.ts';
import {licensesOf} from './licenses.ts';
import {pack} from './packed.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** Parts that are large and seldom asked for: they are compressed, in a file of their own. */
const seldom: ReadonlySet<string> = new Set(['alpha3', 'ownNames', 'alsoCalled', 'exonyms', 'sources']);

/** Gives an object the parts that are in a compressed file, when one of them is asked for. */
const withSeldom = (file: string, keys: readonly string[]): string => `
	let seldom;
	const read = () => JSON.parse(createRequire(import.meta.url)('node:zlib')
		.brotliDecompressSync(readFileSync(new URL('./${file}', import.meta.url))));
	for (const key of ${JSON.stringify(keys)})
		Object.defineProperty(whole, key, {enumerable: true, get: () => (seldom ??= read())[key]});`;

/** Writes an object beside the program, and reads it there, each part when it is asked for. */
const beside = (name: string, whole: object): OnLoadResult => {
	const isSeldom = ([key]: readonly [string, unknown]): boolean => seldom.has(key);
	const parts = Object.entries(whole);
	const apart = parts.filter(isSeldom);
	writeFileSync(`dist/${name}.txt`, pack(Object.fromEntries(parts.filter(part => !isSeldom(part)))));
	if (apart.length > 0) writeFileSync(`dist/${name}.br`, brotliCompressSync(JSON.stringify(Object.fromEntries(apart))));
	const keys = apart.map(([key]) => key);
	return {
		contents: `import {createRequire} from 'node:module';
			import {readFileSync} from 'node:fs';
			import {unpack} from './scripts/packed.ts';
			const whole = unpack(readFileSync(new URL('./${name}.txt', import.meta.url), 'utf8'));
			${keys.length > 0 ? withSeldom(`${name}.br`, keys) : ''}
			export default whole;`,
		loader: 'js',
		resolveDir: process.cwd(),
	};
};

// Data is read beside the program rather than compiled with it, and the words as well: a page needs few of them. Notes to
// editors do not ship.
const besideTheProgram: Plugin = {
	name: 'beside-the-program',
	setup({onLoad}) {
		onLoad({filter: /content\/.*\.json$/}, ({path}) => {
			const name = basename(path, '.json');
			const {note: _, ...data} = JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) =>
				key === 'editor_note' ? undefined : value,
			) as {readonly note?: string};
			return beside(name, data);
		});
		onLoad({filter: /content\/en\/words\.ts$/}, () => beside('words', words));
		onLoad({filter: /cli\/first-screens\.ts$/}, () => beside('first', firstScreens));
	},
};

// Importing `node:fs` as a module reads its every property once, and with them loads streams and promises: 10 ms.
const files: Plugin = {
	name: 'files',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^node:fs$/}, ({path, importer}) =>
			importer.includes('node_modules') ? undefined : {path, namespace: 'files'},
		);
		onLoad({filter: /.*/, namespace: 'files'}, () => {
			const names = Object.keys(fs).filter(name => /^[a-z]\w*Sync$/.test(name) || name === 'constants');
			const contents = `import {createRequire} from 'node:module';
				export const {${names.join(', ')}} = createRequire(import.meta.url)('node:fs');`;
			return {contents, loader: 'js'};
		});
	},
};

// Ink's layout brings its WebAssembly as text in its code, which is half as much again of the package.
const assemblyBesideTheProgram: Plugin = {
	name: 'assembly-beside-the-program',
	setup({onLoad}) {
		onLoad({filter: /yoga-wasm-base64-esm\.js$/}, ({path}) => {
			const code = readFileSync(path, 'utf8');
			const [, text] = /;base64,([\w+/=]+)"/.exec(code) ?? [];
			const options = 'loadYoga = loadYoga || {};';
			if (text === undefined || !code.includes(options)) throw new Error(`${path} is not as it was`);
			writeFileSync('dist/yoga.wasm.br', brotliCompressSync(Buffer.from(text, 'base64')));
			const file = "require('node:fs').readFileSync(new URL('./yoga.wasm.br', import.meta.url))";
			const read = `loadYoga = {wasmBinary: require('node:zlib').brotliDecompressSync(${file})};`;
			return {contents: code.replace(text, '').replace(options, read), loader: 'js'};
		});
	},
};

/** Loaded late, each as a program of its own, so that nobody waits for what they did not ask for. */
const late = {
	sit: 'src/cli/sit.ts',
	sitting: 'src/cli/sitting.ts',
	ui: 'src/ui/run.tsx',
	plan: 'src/cli/plan-program.ts',
	dates: 'src/cli/other-dates.ts',
	calendar: 'src/cli/calendar-file.ts',
	page: 'src/cli/page-program.ts',
	program: 'src/cli/program.ts',
} as const;

const loadedLate: Plugin = {
	name: 'loaded-late',
	setup({onResolve}) {
		onResolve(
			{filter: /\/(sit|sitting|run|plan-program|other-dates|calendar-file|page-program|program)\.tsx?$/},
			({path, kind}) => {
				const [name] = Object.entries(late).find(([, file]) => basename(file) === basename(path)) ?? [];
				return kind === 'dynamic-import' && name !== undefined ? {path: `./${name}.js`, external: true} : undefined;
			},
		);
	},
};

/** Modules that packages import and that cost time at every start or reach outside, each with a lighter one in its place. */
const lighter: Readonly<Record<string, string>> = {
	// Importing it as a module reads every property once, standard input and the list of all flags included.
	'node:process':
		'const {process} = globalThis; export default process; export const {env} = process; export const cwd = () => process.cwd();',
	// Commander can start subcommands that are programs of their own; ours are not. Ink would ask other programs for the
	// size of a terminal that does not say it; the usual size does.
	'node:child_process':
		'export default {}; export const execFileSync = () => { throw new Error("no other programs"); };',
	// React's developer tools: they open a connection.
	'./devtools.js': 'export {};',
	// What Ink draws of an error that nothing else has caught: lines of code. The help is shown in place of it.
	'./ErrorOverview.js': 'export default () => null;',
	// Asked where the terminal does not say its size; its other ways to find out are those of other programs.
	'terminal-size': 'export default () => ({columns: 80, rows: 24});',
	// Ink can cut lines to a width and draw frames around boxes; ours are cut and laid out before it sees them.
	'cli-truncate': 'export default text => text;',
	'./render-border.js': 'export default () => {};',
	// What checks the events given to `ics`, with four times its code. Ours is made in one place, and the tests have it checked.
	yup: `const all = new Proxy(() => all, {get: (_, name) => (name === 'validateSync' ? value => value : all)});
		export const {array, boolean, lazy, mixed, number, object, string} = all;`,
};

const lighterModules: Plugin = {
	name: 'lighter-modules',
	setup({onResolve, onLoad}) {
		onResolve(
			{
				filter:
					/^(node:(process|child_process)|yup|cli-truncate|terminal-size)$|\/(devtools|ErrorOverview|render-border)\.js$/,
			},
			({path, importer}) => (importer.includes('node_modules') ? {path, namespace: 'lighter'} : undefined),
		);
		onLoad({filter: /.*/, namespace: 'lighter'}, ({path}) => ({contents: lighter[path] ?? '', loader: 'js'}));
	},
};

/** Two packages bring the same version of another; it is there once. */
const once: Plugin = {
	name: 'once',
	setup({onResolve}) {
		onResolve({filter: /^ansi-styles$/}, ({importer}) =>
			importer.includes('/wrap-ansi/')
				? {path: resolve('node_modules/@alcalzone/ansi-tokenize/node_modules/ansi-styles/index.js')}
				: undefined,
		);
	},
};

const options = {
	outdir: 'dist',
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	// Node 20 has them; written as `new RegExp` in place, Ink would make one for each character of each frame.
	supported: {'regexp-unicode-property-escapes': true},
	minify: true,
	charset: 'utf8',
	metafile: true,
	legalComments: 'none',
	jsx: 'automatic',
	plugins: [besideTheProgram, assemblyBesideTheProgram, files, loadedLate, lighterModules, once],
	alias: {'string-width': './scripts/shims/string-width.ts'},
	define: {
		COPE_VERSION: JSON.stringify(version),
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		// Yoga would fetch a data URL with it; without it, it decodes the same bytes itself. No network code ships.
		fetch: 'undefined',
	},
} satisfies BuildOptions;

// Some packages inside the face are CommonJS and ask for Node's own modules by `require`.
const requireForPackages =
	"import{createRequire as createCopeRequire}from'node:module';const require=createCopeRequire(import.meta.url);";

// A wrong number can hurt somebody: data that breaks a rule is not built.
const faults = faultsIn(JSON.parse(readFileSync('src/content/helplines.json', 'utf8')));
if (faults.length > 0) throw new Error(`src/content/helplines.json: ${faults.join('; ')}`);

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
// Every file takes a millisecond to load: what prints a page, or begins to read what was typed, is whole in one.
const {program, page, ...sitting} = late;
const whole = await build({...options, entryPoints: {main: 'src/cli/main.ts', program, page}});
// What these have in common is there once: it is most of the package.
const shared = await build({
	...options,
	entryPoints: sitting,
	splitting: true,
	chunkNames: 'shared-[hash]',
	banner: {js: requireForPackages},
});

const bundled = [whole, shared].flatMap(({metafile}) =>
	Object.values(metafile.outputs).flatMap(({inputs}) => Object.keys(inputs)),
);
writeFileSync('dist/licenses.txt', licensesOf(bundled));

// Shorter again, and names by how often each is used: a thirtieth of the package.
for (const file of readdirSync('dist').filter(name => name.endsWith('.js'))) {
	const {code} = await minify(readFileSync(`dist/${file}`, 'utf8'), {module: true});
	if (code === undefined) throw new Error(`dist/${file} could not be made shorter`);
	writeFileSync(`dist/${file}`, code);
}

// What `bin/cope.js` prints when nothing else can run: an old Node, or a broken installation.
writeFileSync('dist/old-node.txt', `${words.cli.oldNode}\n`);
writeFileSync('dist/help.txt', `${words.helplines.emergencyInPrint}\n\n${allPage(knownToAll, words)}`);
