import {mkdirSync, writeFileSync} from 'node:fs';
import type xterm from '@xterm/headless';
import words from '../src/content/en/words.ts';
import {newHome} from '../test/support/program.ts';
import {closeAll, open, type TestTerminal} from '../test/support/terminal.ts';
import {examplePlan} from '../test/support/visits.ts';

// The pictures in `docs`, drawn from the real screen: `npm run build && npm run picture`.

/** A cell in pixels, twice as high as wide, so that the dots of the breath are evenly apart. */
const [wide, high, air] = [9, 18, 16];
const [background, foreground] = ['#14161a', '#d8dee9'];
const fonts = "ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono',monospace";

const hex = (value: number): string => value.toString(16).padStart(2, '0');
const cube = [0, 95, 135, 175, 215, 255];

/** An entry of the 256-colour palette; those below 16 are the person's own and are not used. */
const ofPalette = (index: number): string => {
	if (index < 16) return foreground;
	if (index >= 232) return `#${hex(8 + (index - 232) * 10).repeat(3)}`;
	const parts = [Math.floor((index - 16) / 36), Math.floor((index - 16) / 6) % 6, (index - 16) % 6];
	return `#${parts.map(part => hex(cube[part] ?? 0)).join('')}`;
};

type Run = {text: string; readonly from: number; to: number; readonly colour: string; readonly isBold: boolean};

const isBraille = (text: string): boolean => /^[\u2801-\u28FF]+$/.test(text);

/** Cells side by side that look alike. */
const runsOf = (line: xterm.IBufferLine, columns: number): readonly Run[] => {
	const runs: Run[] = [];
	for (let x = 0; x < columns; x++) {
		const cell = line.getCell(x);
		const text = cell?.getChars() ?? '';
		if (cell === undefined || text.trim() === '') continue;
		const colour = cell.isFgPalette() ? ofPalette(cell.getFgColor()) : foreground;
		const isBold = cell.isBold() !== 0;
		const last = runs.at(-1);
		// One blank is part of a run; more would be drawn as one.
		const isNear = last !== undefined && x - last.to <= 1 && isBraille(last.text) === isBraille(text);
		if (last !== undefined && isNear && last.colour === colour && last.isBold === isBold) {
			last.text += ' '.repeat(x - last.to) + text;
			last.to = x + cell.getWidth();
		} else {
			runs.push({text, from: x, to: x + cell.getWidth(), colour, isBold});
		}
	}
	return runs;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const textOf = ({text, from, to, colour, isBold}: Run, row: number): string => {
	const place = `x="${air + from * wide}" y="${air + row * high + 13}"`;
	const look = `${colour === foreground ? '' : ` fill="${colour}"`}${isBold ? ' font-weight="bold"' : ''}`;
	return `<text ${place} textLength="${(to - from) * wide}" lengthAdjust="spacingAndGlyphs"${look}>${escaped(text)}</text>`;
};

/** Dots of a braille cell, by row and column. */
const dots = [
	[0x01, 0x08],
	[0x02, 0x10],
	[0x04, 0x20],
	[0x40, 0x80],
] as const;

/** Braille as dots rather than letters, as few fonts draw them evenly: lines of round dashes, one for each row of dots. */
const dotsOf = ({text, from}: Run, row: number): string => {
	const step = wide / 2;
	return dots
		.map((bits, line) => {
			const isOn = Array.from(text).flatMap(cell => bits.map(bit => ((cell.codePointAt(0) ?? 0) & bit) !== 0));
			const y = air + row * high + (line + 0.5) * step;
			return isOn
				.flatMap((on, index) => (on && !isOn[index - 1] ? [{index, end: isOn.indexOf(false, index)}] : []))
				.map(({index, end}) => {
					const x = air + from * wide + (index + 0.5) * step;
					return `M${x} ${y}h${((end === -1 ? isOn.length : end) - index - 1) * step + 0.1}`;
				})
				.join('');
		})
		.join('');
};

const svgOf = ({screen}: TestTerminal, title: string): string => {
	const {active} = screen.buffer;
	const rows = Array.from({length: screen.rows}, (_, row) => {
		const line = active.getLine(active.viewportY + row);
		return line === undefined ? [] : runsOf(line, screen.cols).map(run => ({run, row}));
	}).flat();
	const texts = rows.filter(({run}) => !isBraille(run.text)).map(({run, row}) => textOf(run, row));
	const picture = rows.filter(({run}) => isBraille(run.text));
	const paths = [...new Set(picture.map(({run}) => run.colour))].map(colour => {
		const path = picture.filter(({run}) => run.colour === colour).map(({run, row}) => dotsOf(run, row));
		return `<path stroke="${colour}" d="${path.join('')}"/>`;
	});
	const [width, height] = [screen.cols * wide + 2 * air, screen.rows * high + 2 * air];
	return `${[
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
		`<title id="title">${escaped(title)}</title>`,
		`<rect width="${width}" height="${height}" rx="10" fill="${background}"/>`,
		...(paths.length === 0
			? []
			: [
					`<g fill="none" stroke-width="3.4" stroke-linecap="round" stroke-dasharray="0 ${wide / 2}">`,
					...paths,
					'</g>',
				]),
		`<g fill="${foreground}" font-family="${fonts}" font-size="15">`,
		...texts,
		'</g>',
		'</svg>',
	].join('\n')}\n`;
};

/** A clock that waits for the program to begin, runs to this moment of the breath and stands still there. */
const clockUpTo = (ms: number): string =>
	`data:text/javascript,${encodeURIComponent(
		`const now = performance.now.bind(performance); performance.now = () => Math.min(${ms}, Math.max(0, now() - 1500));`,
	)}`;

const breath = async (): Promise<string> => {
	const terminal = open({args: ['breathe'], nodeOptions: ['--import', clockUpTo(3400)]});
	await terminal.waitFor(`${words.breath.phases.in.word}   1`);
	// Some frames more, until the clock stands still.
	await new Promise(resolve => setTimeout(resolve, 1500));
	const {word, how} = words.breath.phases.in;
	return svgOf(
		terminal,
		`cope breathe: a circle of dots with a soft rim that swells with the breath; below it: ${word}, ${how}`,
	);
};

const step = async (): Promise<string> => {
	const terminal = open({args: ['--step', '2'], env: {HOME: newHome({'plan.md': examplePlan})}});
	const {places} = words;
	await terminal.waitFor(places.safety.title);
	terminal.press('4');
	await terminal.waitFor(places.rating.title);
	terminal.press('s');
	await terminal.waitFor(places['safer-space'].title);
	return svgOf(terminal, `cope, step 2 of 8: ${terminal.text().replaceAll(/\s+/g, ' ').trim()}`);
};

mkdirSync('docs', {recursive: true});
writeFileSync('docs/breath.svg', await breath());
writeFileSync('docs/steps.svg', await step());
closeAll();
