import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {noSettings, readSettings} from '../../src/node/settings.ts';
import {newFolder} from './folders.ts';

const settingsOf = (text: string | Buffer) => {
	const folder = newFolder();
	const file = path.join(folder, 'settings.json');
	writeFileSync(file, text);
	const settings = readSettings(folder);
	expect(readFileSync(file).equals(Buffer.from(text))).toBe(true);
	return settings;
};

describe('settings', () => {
	test('are read', () => {
		const all = {
			country: 'IE',
			under18: true,
			plain: true,
			ascii: true,
			still: true,
			speak: true,
			bell: true,
			breath: 'even',
		};
		expect(settingsOf(JSON.stringify(all))).toEqual(all);
	});

	test.each([
		['{}', {}],
		['{"country": "IE"}', {country: 'IE'}],
		['{"still": true, "colour": "blue", "__proto__": {"plain": true}}', {still: true}],
		['{"country": 44, "plain": "yes", "ascii": 1, "still": null}', {}],
		['{"country": ["IE"], "plain": {}}', {}],
	])('%s: what is there and makes sense', (text, given) => {
		expect(settingsOf(text)).toEqual({...noSettings, ...given});
	});

	test.each([
		'',
		'not json',
		'{"country": "IE"',
		'null',
		'true',
		'42',
		'"IE"',
		'[]',
		'[{"country": "IE"}]',
		`{"country": "IE", "more": "${'x'.repeat(64 * 1024)}"}`,
	])('%.20j are none, and stay as they are', text => {
		expect(settingsOf(text)).toEqual(noSettings);
	});

	test('of bytes that are no text are none', () => {
		expect(settingsOf(Buffer.from([0xff, 0x00, 0x80]))).toEqual(noSettings);
	});

	test('that are missing, or a folder, are none', () => {
		const folder = newFolder();
		expect(readSettings(folder)).toEqual(noSettings);
		expect(readSettings(path.join(folder, 'gone'))).toEqual(noSettings);
		mkdirSync(path.join(folder, 'settings.json'));
		expect(readSettings(folder)).toEqual(noSettings);
	});
});
