import {globSync, readFileSync} from 'node:fs';

type Package = {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly repository?: {readonly url?: string};
};

const folderOf = (file: string): string | null => /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(file)?.[0] ?? null;

/** What a package asks to be passed on with its code; one that has no file for it names its licence and where it is from. */
const licenseIn = (folder: string): string => {
	const {name, version, license, repository} = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as Package;
	const [file] = globSync(`${folder}{LICEN[CS]E,licen[cs]e}*`);
	if (file === undefined && license === undefined) throw new Error(`${name} does not say its licence`);
	const text = file === undefined ? `${license}, ${repository?.url ?? ''}` : readFileSync(file, 'utf8').trim();
	return `${name} ${version}\n\n${text}\n`;
};

/** The licences of the packages that these files are from. */
export const licensesOf = (files: readonly string[]): string =>
	[...new Set(files.map(folderOf))]
		.filter(folder => folder !== null)
		.toSorted()
		.map(licenseIn)
		.join('\n');
