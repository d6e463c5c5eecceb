/** What a piece of text is, not how it looks. */
export type Style = 'text' | 'title' | 'own' | 'accent' | 'glow' | 'quiet' | 'number' | 'light' | 'dark';

/** `link`: an address the text leads to, where the terminal has links. */
export type Span = {readonly text: string; readonly style: Style; readonly link?: string};
export type Row = readonly Span[];

/** How the terminal shows styles and shapes: chosen once at the start, from flags and the environment. */
export type Look = {
	readonly colours: 'none' | 'basic' | 'many';
	readonly isAscii: boolean;
	readonly isStill: boolean;
	/** Whether the terminal is known to have links (OSC 8). */
	readonly hasLinks?: boolean;
};

/**
 * Entries of the 256-colour palette with at least 4.5 : 1 contrast on black and on white
 * (WCAG 2.2, 1.4.3): sea green #00875f, lavender #875fd7 and grey #767676. A test computes it. Nothing depends on colour.
 */
export const accent = 29;
export const glow = 98;
export const grey = 243;

const bold = ['\u001B[1m', '\u001B[22m'] as const;
const coloured = (colour: number) => [`\u001B[38;5;${colour}m`, '\u001B[39m'] as const;
const none = ['', ''] as const;
const onGround = (ground: number, ink: number) =>
	[`\u001B[48;5;${ground}m\u001B[38;5;${ink}m`, '\u001B[39m\u001B[49m'] as const;

type Code = readonly [string, string];

// With 16 colours the palette is the person's own and its contrast unknown: weight alone is used.
const codes: Readonly<Record<Look['colours'], Readonly<Record<Style, Code>>>> = {
	none: {
		text: none,
		title: none,
		own: none,
		accent: none,
		glow: none,
		quiet: none,
		number: none,
		// Reversed is no colour: a code is of what the window has, and no letters in place of it can be read.
		light: ['\u001B[7m', '\u001B[27m'],
		dark: none,
	},
	basic: {
		text: none,
		title: bold,
		own: bold,
		accent: bold,
		glow: none,
		quiet: none,
		number: bold,
		light: ['\u001B[107m\u001B[30m', '\u001B[39m\u001B[49m'],
		dark: ['\u001B[40m\u001B[97m', '\u001B[39m\u001B[49m'],
	},
	many: {
		text: none,
		title: bold,
		own: bold,
		accent: coloured(accent),
		glow: coloured(glow),
		quiet: coloured(grey),
		number: bold,
		// A code is dark on light whatever the window is: black and white of the cube, which no theme changes.
		light: onGround(231, 16),
		dark: onGround(16, 231),
	},
};

/** Quotes and dashes of print, for a terminal that has only plain characters. The person's own letters stay. */
const plain = (text: string): string => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll(/[–—]/g, '-');

/** An address as it may stand in a link: nothing in it could end the sequence. */
const isPlainAddress = /^https:\/\/[\u0021-\u007E]+$/;

const linked = (text: string, link: string | undefined, {hasLinks}: Look): string =>
	hasLinks && link !== undefined && isPlainAddress.test(link) ? `\u001B]8;;${link}\u0007${text}\u001B]8;;\u0007` : text;

/** A row as the terminal takes it. */
export const paint = (row: Row, look: Look): string =>
	row
		.map(({text, style, link}) => {
			const [on, off] = codes[look.colours][style];
			const shown = linked(look.isAscii ? plain(text) : text, link, look);
			// The ground of a code is seen where there is no ink.
			const isSeen = shown.trim() !== '' || style === 'light' || style === 'dark';
			return isSeen ? on + shown + off : shown;
		})
		.join('');
