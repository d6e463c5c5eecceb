import {spawn, spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {newFolder} from './program.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const isThere = (command: string, option: string): boolean => spawnSync(command, [option]).error === undefined;

/** The browser of this machine, or undefined; tests that need it are skipped then. */
export const browser = names.find(name => isThere(name, '--version'));

/** Whether the text of a printed page can be read (poppler-utils). */
export const canReadPrint = isThere('pdftotext', '-v');

// Nothing is fetched, and nothing of the browser's own is left behind.
const options = [
	...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
	...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const run = (command: string, args: readonly string[]): Promise<string> =>
	new Promise((resolve, reject) => {
		const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'ignore']});
		let out = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			out += text;
		});
		child.on('error', reject);
		child.on('close', () => resolve(out));
	});

const browse = (html: string, ...args: readonly string[]): Promise<string> => {
	const file = path.join(newFolder(), 'page.html');
	writeFileSync(file, html);
	return run(browser ?? '', [...options, `--user-data-dir=${newFolder()}`, ...args, `file://${file}`]);
};

/** The page as the browser has understood it, after everything that could run has run. */
export const domOf = (html: string): Promise<string> => browse(html, '--dump-dom');

export type Printed = {readonly pages: number; readonly text: string};

/** The page on this paper: how many sheets it takes, and what can be read there. */
export const print = async (html: string, paper: 'A4' | 'Letter'): Promise<Printed> => {
	const file = path.join(newFolder(), 'page.pdf');
	const sized = html.replace('</head>', `<style>@page { size: ${paper} }</style></head>`);
	await browse(sized, '--no-pdf-header-footer', `--print-to-pdf=${file}`);
	const pages = readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
	return {pages: pages.length, text: canReadPrint ? await run('pdftotext', ['-layout', file, '-']) : ''};
};
