import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {decode, encode} from '../../src/node/text-file.ts';
import {anyCharacter} from './folders.ts';

const marks = [[], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]] as const;
const bytes = fc
	.tuple(
		fc.constantFrom(...marks),
		fc.oneof(
			fc.uint8Array(),
			fc.string({unit: anyCharacter}).map(text => Buffer.from(text)),
		),
	)
	.map(([mark, rest]) => Buffer.concat([Buffer.from(mark), rest]));

describe('bytes that are text', () => {
	test('are the same bytes again', () => {
		let texts = 0;
		fc.assert(
			fc.property(bytes, given => {
				const decoded = decode(given);
				if (decoded === null) return;
				texts += 1;
				expect(encode(decoded.text, decoded.form)).toEqual(given);
			}),
		);
		expect(texts).toBeGreaterThan(10);
	});

	test.each([
		['UTF-8', 'é\n', [0xc3, 0xa9, 0x0a]],
		['UTF-8 with a mark', 'é\n', [0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x0a]],
		['UTF-16, little end first', 'é\n', [0xff, 0xfe, 0xe9, 0x00, 0x0a, 0x00]],
		['UTF-16, big end first', 'é\n', [0xfe, 0xff, 0x00, 0xe9, 0x00, 0x0a]],
		['a pair in UTF-16', '👍', [0xfe, 0xff, 0xd8, 0x3d, 0xdc, 0x4d]],
		['a second mark is text', '\uFEFF', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]],
	])('%s', (_, text, given) => {
		expect(decode(Buffer.from(given))?.text).toBe(text);
	});
});

describe('text that is to be bytes', () => {
	const forms = marks.map(mark => decode(Buffer.from(mark))?.form ?? fail());

	test('reads as it was, whatever was typed, in every form', () => {
		fc.assert(
			fc.property(fc.string({unit: anyCharacter}), fc.constantFrom(...forms), (text, form) => {
				const given = text.replaceAll('\u0000', '').replace(/^\uFEFF+/, '');
				const encoded = encode(given, form);
				expect(typeof encoded === 'string' ? encoded : decode(encoded)?.text).toBe(given);
			}),
		);
	});

	test.each(forms)('half a character is shown as none, so that the rest can be read: %j', form => {
		const encoded = encode('a\uD83Db', form);
		expect(typeof encoded === 'string' ? encoded : decode(encoded)?.text).toBe('a\uFFFDb');
	});
});

const fail = (): never => {
	throw new Error('an empty text with a mark is text');
};
