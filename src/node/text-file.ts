import {isUtf8} from 'node:buffer';
import type {FileProblem} from '../core/known.ts';

/** How a text is kept in a file. */
export type Form = {readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly mark: readonly number[]};

/** Largest plan that is read or written, in bytes: a thousand times an ordinary one. */
export const largest = 2 * 1024 * 1024;

/** How a text of ours is kept. */
export const ownForm: Form = {encoding: 'utf-8', mark: []};

// Windows editors begin a file with one of these byte order marks.
const marked: readonly Form[] = [
	{encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf]},
	{encoding: 'utf-16le', mark: [0xff, 0xfe]},
	{encoding: 'utf-16be', mark: [0xfe, 0xff]},
];

const formOf = (bytes: Buffer): Form =>
	marked.find(({mark}) => mark.every((byte, index) => bytes[index] === byte)) ?? ownForm;

/** Half of a character, as a cut in the wrong place leaves it, becomes U+FFFD: with it the file could not be read again. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

const utf16Of = (text: string, isBigEndian: boolean): Buffer => {
	const bytes = Buffer.from(text, 'utf16le');
	return isBigEndian ? bytes.swap16() : bytes;
};

const utf16In = (bytes: Buffer, isBigEndian: boolean): string | null => {
	if (bytes.length % 2 !== 0) return null;
	const text = (isBigEndian ? Buffer.from(bytes).swap16() : bytes).toString('utf16le');
	return wellFormed(text) === text ? text : null;
};

// Not by TextDecoder, which takes 15 ms to begin with.
const textIn = (bytes: Buffer, encoding: Form['encoding']): string | null => {
	if (encoding !== 'utf-8') return utf16In(bytes, encoding === 'utf-16be');
	return isUtf8(bytes) ? bytes.toString() : null;
};

/** The text in these bytes, without its mark, and how it is kept; null when they are no text. */
export const decode = (bytes: Buffer): {readonly text: string; readonly form: Form} | null => {
	const form = formOf(bytes);
	// A second mark is a character of the text, and stays.
	const text = textIn(bytes.subarray(form.mark.length), form.encoding);
	return text === null || text.includes('\u0000') ? null : {text, form};
};

/** The bytes of this text, kept in this form; a problem when they could not be read back. */
export const encode = (text: string, {encoding, mark}: Form): Buffer | FileProblem => {
	if (text.includes('\u0000')) return 'not-text';
	const own = encoding === 'utf-8' ? Buffer.from(text) : utf16Of(wellFormed(text), encoding === 'utf-16be');
	const bytes = mark.length === 0 ? own : Buffer.concat([Buffer.from(mark), own]);
	return bytes.length > largest ? 'too-large' : bytes;
};
