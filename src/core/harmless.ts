// C0 controls but tab and line ends, DEL and C1 controls.
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029]/gu;

const symbol = (character: string): string => {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20) return String.fromCodePoint(0x2400 + code);
	return code === 0x7f ? '␡' : '�';
};

// Marks that reorder or hide text (Trojan Source, CVE-2021-42574). They come with a paste: contacts of a phone have them.
const unseen = /[\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/**
 * Text from a file, a paste or a name, made safe for a terminal: controls become visible symbols, marks that nobody sees
 * are left out; `\n` and tabs stay.
 */
export const harmless = (text: string): string =>
	text.replaceAll(/\r\n?/g, '\n').replaceAll(unseen, '').replaceAll(unsafe, symbol);

// Most of what is ever read: nothing in it to change.
const plainLine = /^(?!.* {2})[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF]*$/;

/** The same on one line: white space of any kind becomes one space. */
export const harmlessLine = (text: string): string =>
	plainLine.test(text) ? text.trim() : harmless(text.replaceAll(/\s+/g, ' ').trim());
