import {globSync, readFileSync} from 'node:fs';

type Package = {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly repository?: {readonly url?: string};
};

const folderOf = (file: string): string | null => /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(file)?.[0] ?? null;

type Licensed = {readonly whose: string; readonly text: string};

const isNotice = (line: string): boolean => /^\s*copyright\b/i.test(line);

/**
 * What a package asks to be passed on with its code: whose it is, and the text of the licence. One that has no file for it
 * names its licence and where it is from.
 */
const licenseIn = (folder: string): Licensed => {
	const {name, version, license, repository} = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as Package;
	const [file] = globSync(`${folder}{LICEN[CS]E,licen[cs]e}*`);
	if (file === undefined && license === undefined) throw new Error(`${name} does not say its licence`);
	const text = file === undefined ? `${license}, ${repository?.url ?? ''}` : readFileSync(file, 'utf8').trim();
	const lines = text.split('\n');
	return {
		whose: [`${name} ${version}`, ...lines.filter(isNotice).map(line => line.trim())].join('\n'),
		text: lines.filter(line => !isNotice(line)).join('\n'),
	};
};

/** The licences of the packages that these files are from: each text once, below those it is of. */
export const licensesOf = (files: readonly string[]): string => {
	const all = [...new Set(files.map(folderOf))]
		.filter(folder => folder !== null)
		.toSorted()
		.map(licenseIn);
	const keyOf = ({text}: Licensed): string => text.replaceAll(/\s+/g, ' ');
	return [...new Set(all.map(keyOf))]
		.map(key => all.filter(each => keyOf(each) === key))
		.map(those => `${those.map(({whose}) => whose).join('\n')}\n\n${those[0]?.text.trim()}\n`)
		.join('\n');
};
