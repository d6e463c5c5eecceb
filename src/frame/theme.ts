/** What a piece of text is, not how it looks. */
export type Style = 'text' | 'title' | 'own' | 'accent' | 'glow' | 'quiet' | 'number';

export type Span = {readonly text: string; readonly style: Style};
export type Row = readonly Span[];

/** How the terminal shows styles and shapes: chosen once at the start, from flags and the environment. */
export type Look = {
	readonly colours: 'none' | 'basic' | 'many';
	readonly isAscii: boolean;
	readonly isStill: boolean;
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

type Code = readonly [string, string];

// With 16 colours the palette is the person's own and its contrast unknown: weight alone is used.
const codes: Readonly<Record<Look['colours'], Readonly<Record<Style, Code>>>> = {
	none: {text: none, title: none, own: none, accent: none, glow: none, quiet: none, number: none},
	basic: {text: none, title: bold, own: bold, accent: bold, glow: none, quiet: none, number: bold},
	many: {
		text: none,
		title: bold,
		own: bold,
		accent: coloured(accent),
		glow: coloured(glow),
		quiet: coloured(grey),
		number: bold,
	},
};

/** Quotes and dashes of print, for a terminal that has only plain characters. The person's own letters stay. */
const plain = (text: string): string => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll(/[–—]/g, '-');

/** A row as the terminal takes it. */
export const paint = (row: Row, look: Look): string =>
	row
		.map(({text, style}) => {
			const [on, off] = codes[look.colours][style];
			const shown = look.isAscii ? plain(text) : text;
			return shown.trim() === '' ? shown : on + shown + off;
		})
		.join('');
