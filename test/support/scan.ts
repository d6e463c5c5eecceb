import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import xterm from '@xterm/headless';
import {prepareZXingModule, readBarcodes} from 'zxing-wasm/reader';
import {type Pixels, photoOf} from './photo.ts';

// From the package rather than from the network.
const {buffer, byteOffset, byteLength} = readFileSync(
	createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'),
);
prepareZXingModule({overrides: {wasmBinary: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer}});

/** The colours of a window, as brightness from 0 to 255: its ground, its ink, and the 16 colours of its owner. */
export type Theme = {readonly ground: number; readonly ink: number; readonly palette: readonly number[]};

const palette = [0, 80, 110, 150, 40, 90, 120, 200, 90, 130, 190, 220, 120, 140, 210, 255];
export const darkTheme: Theme = {ground: 20, ink: 215, palette};
export const lightTheme: Theme = {ground: 252, ink: 40, palette};
/** Black is not quite black and white not quite white, as in some well-known themes. */
export const softTheme: Theme = {ground: 253, ink: 101, palette: palette.with(0, 45).with(15, 246)};

const levels = [0, 95, 135, 175, 215, 255];

const brightness = (index: number, theme: Theme): number => {
	if (index < 16) return theme.palette[index] ?? 0;
	if (index >= 232) return 8 + (index - 232) * 10;
	const [red = 0, green = 0, blue = 0] = [36, 6, 1].map(step => levels[Math.floor((index - 16) / step) % 6] ?? 0);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The pixels of a cell, and how many of its rows no letter and no block reaches at the top and at the bottom. */
export type Font = {readonly across: number; readonly down: number; readonly above: number; readonly below: number};

/** A font whose blocks fill their cell, as small as a camera can still see it. */
export const wholeFont: Font = {across: 3, down: 6, above: 0, below: 0};
/** Fonts whose blocks do not, as in a terminal with space between its lines. */
export const gappedFonts: readonly Font[] = [
	[3, 0],
	[3, 1],
	[1, 1],
	[0, 1],
].map(([above = 0, below = 0]) => ({across: 9, down: 18, above, below}));

/** Whether there is ink in a cell at this pixel: blocks as the font has them, any other sign as something like a letter. */
const hasInk = (sign: string, x: number, y: number, {across, down, above, below}: Font): boolean => {
	if (sign === '' || sign === ' ' || y < above || y >= down - below) return false;
	const middle = (above + down - below) / 2;
	if (sign === '█') return true;
	if (sign === '▀') return y < middle;
	if (sign === '▄') return y >= middle;
	return x > 0 && x < across - 1 && y > down / 6 && y < down - down / 6 && (x + y) % 3 !== 0;
};

const grey = (value: number): number => 0xff000000 | (value << 16) | (value << 8) | value;

/** What a camera would see of a terminal. */
const pixelsOf = (screen: xterm.Terminal, theme: Theme, font: Font): Pixels => {
	const {across, down} = font;
	const [width, height] = [screen.cols * across, screen.rows * down];
	const pixels = new Uint32Array(width * height);
	for (let row = 0; row < screen.rows; row++) {
		const line = screen.buffer.active.getLine(screen.buffer.active.viewportY + row);
		for (let column = 0; column < screen.cols; column++) {
			const cell = line?.getCell(column);
			const sign = cell?.getChars() ?? '';
			const fore = grey(cell === undefined || cell.isFgDefault() ? theme.ink : brightness(cell.getFgColor(), theme));
			const back = grey(cell === undefined || cell.isBgDefault() ? theme.ground : brightness(cell.getBgColor(), theme));
			const [ink, ground] = cell?.isInverse() ? [back, fore] : [fore, back];
			for (let y = 0; y < down; y++) {
				const at = (row * down + y) * width + column * across;
				pixels.fill(ground, at, at + across);
				if (sign !== '' && sign !== ' ')
					for (let x = 0; x < across; x++) if (hasInk(sign, x, y, font)) pixels[at + x] = ink;
			}
		}
	}
	return {data: new Uint8ClampedArray(pixels.buffer), width, height, colorSpace: 'srgb'} as Pixels;
};

type Scanner = {
	readonly font?: Font;
	/** Scanners that also read light on dark are the more patient ones. */
	readonly isPatient?: boolean;
	/** Through a lens, held in a hand. */
	readonly isPhoto?: boolean;
};

/** The texts of the codes in sight. */
export const scan = async (
	screen: xterm.Terminal,
	theme: Theme,
	{font = wholeFont, isPatient = false, isPhoto = false}: Scanner = {},
): Promise<readonly string[]> => {
	const pixels = pixelsOf(screen, theme, font);
	const found = await readBarcodes(isPhoto ? photoOf(pixels) : pixels, {formats: ['QRCode'], tryInvert: isPatient});
	return found.filter(({isValid}) => isValid).map(({text}) => text);
};

const terminals = new Map<string, xterm.Terminal>();

/** A terminal of this size, empty; it is the same one each time, as making one takes longer than a code. */
const emptyTerminal = (cols: number, rows: number): xterm.Terminal => {
	const name = `${cols} × ${rows}`;
	const terminal = terminals.get(name) ?? new xterm.Terminal({cols, rows, allowProposedApi: true});
	terminals.set(name, terminal);
	terminal.reset();
	return terminal;
};

/** A terminal with these rows on its screen, until the next one of its size is wanted. */
export const terminalWith = (rows: readonly string[], size: {readonly columns: number; readonly rows: number}) =>
	new Promise<xterm.Terminal>(resolve => {
		const screen = emptyTerminal(size.columns, size.rows);
		screen.write(rows.join('\r\n'), () => resolve(screen));
	});
