import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {payloadOf} from '../../src/core/code-screen.ts';
import {dialledFor} from '../../src/core/dialled.ts';
import type {ScreenOf} from '../../src/core/screen.ts';
import {update} from '../../src/core/update.ts';
import {codePicture} from '../../src/frame/code-picture.ts';
import {layout} from '../../src/frame/layout.ts';
import type {Size} from '../../src/frame/size.ts';
import {type Look, paint, type Row} from '../../src/frame/theme.ts';
import {helplines} from '../../src/node/data.ts';
import {widthOf} from '../../src/text/width.ts';
import {at} from '../core/walks.ts';
import {darkTheme, gappedFonts, lightTheme, scan, softTheme, terminalWith, wholeFont} from '../support/scan.ts';
import {screenOf} from '../support/visits.ts';

const usual: Size = {columns: 80, rows: 24};
const large: Size = {columns: 120, rows: 40};
const themes = [darkTheme, lightTheme, softTheme];
const rich: Look = {colours: 'many', isAscii: false, isStill: false};
const who = {own: 'Sam (sister): 555 0100, evenings'};

/** The screen of a code, made for this payload. */
const codeScreen = (payload: string, say = ''): ScreenOf<'code'> => {
	const screen = screenOf(update(at('help'), {type: 'code'}, 0));
	if (screen.kind !== 'code') throw new Error('no code');
	const said = say === '' ? [] : [{kind: 'say', text: say} as const];
	return {...screen, blocks: [...screen.blocks.slice(0, 2), ...said], code: {...screen.code, payload}};
};

const seen = async (screen: ScreenOf<'code'>, size: Size, look: Look) => {
	const {rows} = layout(screen, size, words, look, codePicture);
	expect(rows).toHaveLength(size.rows - 1);
	return terminalWith(
		rows.map(row => paint(row, look)),
		size,
	);
};

const hasCode = (screen: ScreenOf<'code'>, size: Size, look: Look): boolean =>
	layout(screen, size, words, look, codePicture).rows.some(row => row.some(({style}) => style === 'light'));

/** Every number and address of the data, as a telephone is to get it. */
const inData: readonly string[] = [
	...new Set(
		Object.values(helplines.countries).flatMap(({emergency, lines}) => [
			...emergency.map(number => payloadOf({way: 'call', who, number}, '')),
			...lines.flatMap(({phone, sms, chat}) => [
				...(phone === null || dialledFor(phone) === null ? [] : [payloadOf({way: 'call', who, number: phone}, '')]),
				...(sms === null
					? []
					: (['text', 'text-again'] as const).map(way =>
							payloadOf({way, who, number: sms.number, says: null}, sms.keyword ?? ''),
						)),
				...(chat === null ? [] : [payloadOf({way: 'web', who, address: chat}, '')]),
			]),
		]),
	),
];

const messages = words.people.messages.flatMap(message =>
	['5550100', '07700900123', '+447700900123'].map(number => {
		const text = message.slice(1, -1);
		return [`SMSTO:${number}:${text}`, text] as const;
	}),
);

/** The same messages for telephones that lose the words of the first code. */
const again = words.people.messages.map(message => {
	const text = message.slice(1, -1);
	return [payloadOf({way: 'text-again', who, number: '+447700900123', says: 'message'}, text), text] as const;
});

const chat = 'https://988lifeline.org/chat/';
const sizes = [
	['80 × 24', usual],
	['120 × 40', large],
] as const;

/** The code on a screen, by itself. */
const codeIn = (screen: ScreenOf<'code'>, size: Size, look: Look): readonly Row[] =>
	layout(screen, size, words, look, codePicture).rows.flatMap(row => {
		const code = row.filter(({style}) => style === 'light' || style === 'dark');
		return code.length === 0 ? [] : [code];
	});

describe('a decoder reads every number and address of the data', () => {
	test('on dark and light windows', async () => {
		for (const payload of inData) {
			const terminal = await seen(codeScreen(payload), usual, rich);
			for (const theme of themes) expect(await scan(terminal, theme)).toEqual([payload]);
		}
		expect(inData.length).toBeGreaterThan(190);
	}, 60_000);

	test('in a large window as well: the code is the same', () => {
		for (const payload of inData)
			expect(codeIn(codeScreen(payload), large, rich)).toEqual(codeIn(codeScreen(payload), usual, rich));
	});
});

describe.each(sizes)('at %s a decoder reads', (_name, size) => {
	test.each(['many', 'basic'] as const)('each message to numbers of any length, with %s colours', async colours => {
		for (const [payload, text] of messages) {
			const terminal = await seen(codeScreen(payload, text), size, {...rich, colours});
			for (const theme of themes) expect(await scan(terminal, theme)).toEqual([payload]);
		}
	});

	test.each(['Kannst du kommen? Mir geht’s nicht gut. Über dir?', 'Приди, пожалуйста', '来てくれる？', 'hi 👩‍🌾'])(
		'own words in any letters: %s',
		async text => {
			const terminal = await seen(codeScreen(`SMSTO:5550100:${text}`, text), size, rich);
			expect(await scan(terminal, darkTheme)).toEqual([`SMSTO:5550100:${text}`]);
		},
	);

	test('own words of several lines, each on a row of its own', async () => {
		const text = 'Can you come?\nI am at home';
		const screen = codeScreen(`SMSTO:5550100:${text}`, text);
		const rows = layout(screen, size, words, rich, codePicture).rows.map(row => row.map(each => each.text).join(''));
		const at = rows.findIndex(row => row.startsWith('  Can you come?'));
		expect(rows[at + 1]).toMatch(/^ {2}I am at home\b/);
		expect(rows.filter(row => row.includes('\n'))).toEqual([]);
		const terminal = await seen(screen, size, rich);
		for (const theme of themes) expect(await scan(terminal, theme)).toEqual([`SMSTO:5550100:${text}`]);
	});

	test('without colours: in a dark window; in a light one a patient scanner', async () => {
		for (const payload of ['tel:116123', 'tel:08000684141', chat, ...messages.map(([each]) => each)]) {
			const terminal = await seen(codeScreen(payload), size, {...rich, colours: 'none'});
			expect(await scan(terminal, darkTheme)).toEqual([payload]);
			expect(await scan(terminal, lightTheme, {isPatient: true})).toEqual([payload]);
		}
	});
});

test('a decoder reads the second code of each message in a large window, and that of a short one in the usual', async () => {
	const wanted = [...again.map(each => [...each, large] as const), [...(again[0] ?? ['', '']), usual] as const];
	for (const [payload, text, size] of wanted) {
		const terminal = await seen(codeScreen(payload, text), size, rich);
		for (const theme of themes) expect(await scan(terminal, theme)).toEqual([payload]);
	}
});

describe('where the blocks of the font do not fill their cells', () => {
	const [text = ''] = messages[1] ?? [];
	const payloads = ['tel:116123', chat, text];

	test.each(gappedFonts)('with %j a camera reads a call, a chat and a message', async font => {
		for (const payload of payloads) {
			const terminal = await seen(codeScreen(payload), usual, rich);
			for (const theme of [darkTheme, lightTheme])
				expect(await scan(terminal, theme, {font, isPhoto: true})).toEqual([payload]);
		}
	});

	test.each(['many', 'basic', 'none'] as const)(
		'so does what reads the screen itself, with %s colours',
		async colours => {
			const [font = wholeFont] = gappedFonts;
			for (const payload of payloads) {
				const terminal = await seen(codeScreen(payload), usual, {...rich, colours});
				expect(await scan(terminal, darkTheme, {font})).toEqual([payload]);
			}
		},
	);
});

describe('with plain characters', () => {
	const ascii: Look = {...rich, isAscii: true};

	test('a decoder reads it in a large window, with and without colours', async () => {
		for (const payload of ['tel:116123', 'tel:08000684141', chat]) {
			const coloured = await seen(codeScreen(payload), large, ascii);
			for (const theme of themes) expect(await scan(coloured, theme)).toEqual([payload]);
			const none = await seen(codeScreen(payload), large, {...ascii, colours: 'none'});
			expect(await scan(none, darkTheme)).toEqual([payload]);
			expect(await scan(none, lightTheme, {isPatient: true})).toEqual([payload]);
		}
	});

	test.each(['many', 'none'] as const)(
		'it is of nothing but ground, which fills any cell, with %s colours',
		colours => {
			const rows = codePicture('tel:116123', {...ascii, colours})?.rows ?? [];
			expect(rows.flat().every(({text}) => text.trim() === '')).toBe(true);
		},
	);
});

describe('the picture', () => {
	test('has 4 modules of light on every side', () => {
		const {rows, columns} = codePicture('tel:116123', rich) ?? {rows: [], columns: 0};
		expect(columns).toBe(21 + 8);
		const isLight = (row: Row | undefined): boolean => row?.length === 1 && row[0]?.style === 'light';
		// The last row has only an upper half.
		expect([...rows.slice(0, 2), ...rows.slice(-2)].every(isLight)).toBe(true);
		for (const row of rows) {
			const texts = row.map(({text}) => text).join('');
			expect([widthOf(texts), row[0]?.style, row.at(-1)?.style]).toEqual([columns, 'light', 'light']);
			expect(texts).toMatch(/^ {4}.* {4}$/);
		}
	});

	test('a text that is too long has none', () => {
		expect(codePicture('x'.repeat(9000), rich)).toBeNull();
	});
});

describe('where there is no room', () => {
	test.each([[{columns: 40, rows: 12}], [{columns: 79, rows: 20}], [{columns: 30, rows: 40}]] as const)(
		'%j: no part of a code, the number, and what would show it',
		size => {
			const screen = codeScreen('SMSTO:5550100:I have an urge to hurt myself. Can you stay on the phone with me?');
			const {rows} = layout(screen, size, words, rich, codePicture);
			const text = rows
				.map(row =>
					row
						.map(each => each.text)
						.join('')
						.trim(),
				)
				.join(' ');
			expect(hasCode(screen, size, rich)).toBe(false);
			expect(text.replaceAll(/\s+/g, ' ')).toContain(words.codes.noRoom);
			expect(text).toContain(screen.blocks[1]?.text);
		},
	);

	test('a chat has its code at 60 × 20', () => {
		expect(hasCode(codeScreen(chat), {columns: 60, rows: 20}, rich)).toBe(true);
	});

	test('a call has its code from 80 × 24 down to 32 columns', () => {
		expect(hasCode(codeScreen('tel:116123'), usual, rich)).toBe(true);
		expect(hasCode(codeScreen('tel:116123'), {columns: 32, rows: 24}, rich)).toBe(true);
	});
});

test('the number stands above the code of a call, alone on its row', () => {
	const screen = codeScreen('tel:116123');
	const {rows} = layout(screen, usual, words, rich, codePicture);
	const texts = rows.map(row =>
		row
			.map(({text}) => text)
			.join('')
			.trim(),
	);
	const number = texts.indexOf(screen.blocks[1]?.text ?? '');
	expect(number).toBeGreaterThan(0);
	expect(rows.findIndex(row => row.some(({style}) => style === 'light'))).toBeGreaterThan(number);
});
