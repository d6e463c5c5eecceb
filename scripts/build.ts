import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {type BuildOptions, build, type Plugin} from 'esbuild';
import {allPage} from '../src/cli/pages.ts';
import words from '../src/content/en/words.ts';
import {helplines, world} from '../src/node/data.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

// Parsed as a string: V8 reads that several times faster than the same data as code. Notes to editors do not ship.
const jsonAsText: Plugin = {
	name: 'json-as-text',
	setup({onLoad}) {
		onLoad({filter: /content\/.*\.json$/}, ({path}) => {
			const data: unknown = JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) =>
				key === 'editor_note' ? undefined : value,
			);
			return {contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`, loader: 'js'};
		});
	},
};

const options: BuildOptions = {
	entryPoints: {main: 'src/cli/main.ts'},
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	minify: true,
	// Names stay, so that the technical line of a fault says something.
	keepNames: false,
	legalComments: 'none',
	metafile: true,
	jsx: 'automatic',
	plugins: [jsonAsText],
	alias: {'string-width': './scripts/shims/string-width.ts'},
	external: ['react-devtools-core'],
	define: {
		COPE_VERSION: JSON.stringify(version),
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		// Yoga would fetch a data URL with it; without it, it decodes the same bytes itself. No network code ships.
		fetch: 'undefined',
	},
	// Some packages inside are CommonJS and ask for Node's own modules by `require`.
	banner: {js: "import{createRequire as $r}from'node:module';const require=$r(import.meta.url);"},
};

rmSync('dist', {recursive: true, force: true});
const {metafile} = await build(options);
writeFileSync('dist/meta.json', JSON.stringify(metafile));

// What `bin/cope.js` prints when nothing else can run: an old Node, or a broken installation.
const nowhere = {code: null, isGuess: true, other: null};
const known = {
	plan: {kind: 'none'},
	planPath: '',
	whereabouts: nowhere,
	helplines,
	world,
	today: helplines.generated,
} as const;
writeFileSync(
	'dist/help.txt',
	`${words.cli.oldNode}\n\n${words.helplines.emergencyInPrint}\n\n${allPage(known, words)}`,
);
