import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import xterm from '@xterm/headless';
import {prepareZXingModule, readBarcodes} from 'zxing-wasm/reader';

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

type Pixels = Extract<Parameters<typeof readBarcodes>[0], {readonly width: number}>;

const levels = [0, 95, 135, 175, 215, 255];

const brightness = (index: number, theme: Theme): number => {
	if (index < 16) return theme.palette[index] ?? 0;
	if (index >= 232) return 8 + (index - 232) * 10;
	const [red = 0, green = 0, blue = 0] = [36, 6, 1].map(step => levels[Math.floor((index - 16) / step) % 6] ?? 0);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const across = 6;
const down = 12;

/** Whether there is ink in a cell at this pixel: blocks as they are, any other sign as something like a letter. */
const hasInk = (sign: string, x: number, y: number): boolean => {
	if (sign === '' || sign === ' ') return false;
	if (sign === '█') return true;
	if (sign === '▀') return y < down / 2;
	if (sign === '▄') return y >= down / 2;
	if (sign === '#') return x === 1 || x === 2 || x === 4 || x === 5 || (y > 2 && y < 5) || (y > 7 && y < 10);
	return x > 0 && x < across - 1 && y > 2 && y < down - 2 && (x + y) % 3 !== 0;
};

/** What a camera would see of a terminal. */
const pixelsOf = (screen: xterm.Terminal, theme: Theme): Pixels => {
	const [width, height] = [screen.cols * across, screen.rows * down];
	const data = new Uint8ClampedArray(width * height * 4).fill(255);
	for (let row = 0; row < screen.rows; row++) {
		const line = screen.buffer.active.getLine(screen.buffer.active.viewportY + row);
		for (let column = 0; column < screen.cols; column++) {
			const cell = line?.getCell(column);
			const ink = cell === undefined || cell.isFgDefault() ? theme.ink : brightness(cell.getFgColor(), theme);
			const ground = cell === undefined || cell.isBgDefault() ? theme.ground : brightness(cell.getBgColor(), theme);
			for (let y = 0; y < down; y++)
				for (let x = 0; x < across; x++) {
					const at = ((row * down + y) * width + column * across + x) * 4;
					data.fill(hasInk(cell?.getChars() ?? '', x, y) ? ink : ground, at, at + 3);
				}
		}
	}
	return {data, width, height, colorSpace: 'srgb'} as Pixels;
};

/** The texts of the codes in sight. Scanners that also read light on dark are the more patient ones. */
export const scan = async (screen: xterm.Terminal, theme: Theme, isPatient = false): Promise<readonly string[]> => {
	const found = await readBarcodes(pixelsOf(screen, theme), {formats: ['QRCode'], tryInvert: isPatient});
	return found.filter(({isValid}) => isValid).map(({text}) => text);
};

/** A terminal with these rows on its screen. */
export const terminalWith = (rows: readonly string[], size: {readonly columns: number; readonly rows: number}) =>
	new Promise<xterm.Terminal>(resolve => {
		const screen = new xterm.Terminal({cols: size.columns, rows: size.rows, allowProposedApi: true});
		screen.write(rows.join('\r\n'), () => resolve(screen));
	});
