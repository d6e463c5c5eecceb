import {chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {readSettings} from '../../src/node/settings.ts';
import {keepSetting, settingsPath} from '../../src/node/settings-file.ts';
import {findStored, removeStored} from '../../src/node/stored.ts';
import {isRoot, isWindows, modeOf, newFolder} from './folders.ts';

const folderWith = (text: string) => {
	const folder = newFolder();
	writeFileSync(settingsPath(folder), text, {mode: 0o600});
	return folder;
};

const heldIn = (folder: string): unknown =>
	JSON.parse(readFileSync(settingsPath(folder), 'utf8').replace(/^\uFEFF/, ''));

describe('a setting that is kept', () => {
	test('is read the next time', () => {
		const folder = newFolder();
		expect(keepSetting(folder, 'breath', 'even')).toBeNull();
		expect(readSettings(folder).breath).toBe('even');
		expect(keepSetting(folder, 'breath', '4-2-6-0')).toBeNull();
		expect(heldIn(folder)).toEqual({breath: '4-2-6-0'});
	});

	test.each([
		['{"country": "IE", "still": true}', {country: 'IE', still: true}],
		['{"breath": "easy", "speak": false}', {speak: false}],
		['{"mine": {"deep": [1, null]}, "x": ""}', {mine: {deep: [1, null]}, x: ''}],
		['\uFEFF{"country": "IE"}', {country: 'IE'}],
		['{}', {}],
		['', {}],
		[' \n', {}],
	])('leaves all others as they are: %j', (text, others) => {
		const folder = folderWith(text);
		expect(keepSetting(folder, 'breath', 'even')).toBeNull();
		expect(heldIn(folder)).toEqual({...others, breath: 'even'});
	});

	test.each(['{"country": "IE"', 'not json', '[]', '[{"country": "IE"}]', 'null', '42', '"IE"', '{country: IE}'])(
		'is not kept in what is not ours to change: %s',
		text => {
			const folder = folderWith(text);
			expect(keepSetting(folder, 'breath', 'even')).toBe('not-text');
			expect(readFileSync(settingsPath(folder), 'utf8')).toBe(text);
			expect(existsSync(`${settingsPath(folder)}.bak`)).toBe(false);
		},
	);

	test.skipIf(isWindows)('is for its owner alone, and so is its folder', () => {
		const folder = path.join(newFolder(), 'cope');
		expect(keepSetting(folder, 'breath', 'even')).toBeNull();
		expect([modeOf(settingsPath(folder)), modeOf(folder)]).toEqual(['600', '700']);
	});

	test.skipIf(isWindows)('is for its owner alone in a file that others could read as well', () => {
		const folder = folderWith('{"country": "IE"}');
		chmodSync(settingsPath(folder), 0o644);
		expect(keepSetting(folder, 'breath', 'even')).toBeNull();
		expect(modeOf(settingsPath(folder))).toBe('600');
	});

	test.skipIf(isWindows)('goes through a link to where the settings are', () => {
		const [folder, other] = [newFolder(), newFolder()];
		const target = path.join(other, 'mine.json');
		writeFileSync(target, '{"still": true}', {mode: 0o600});
		symlinkSync(target, settingsPath(folder));
		expect(keepSetting(folder, 'breath', 'even')).toBeNull();
		expect(JSON.parse(readFileSync(target, 'utf8'))).toEqual({still: true, breath: 'even'});
	});

	test('is a problem, and no fault, where there is a folder in its place', () => {
		const folder = newFolder();
		mkdirSync(settingsPath(folder));
		expect(keepSetting(folder, 'breath', 'even')).not.toBeNull();
	});

	test.skipIf(isWindows || isRoot)('is a problem, and no fault, where nothing may be written', () => {
		const folder = newFolder();
		chmodSync(folder, 0o500);
		expect(keepSetting(folder, 'breath', 'even')).toBe('no-permission');
		chmodSync(folder, 0o700);
	});
});

test('all of it, with the copy of the settings before, is found and removed', () => {
	const folder = path.join(newFolder(), 'cope');
	keepSetting(folder, 'breath', 'even');
	keepSetting(folder, 'breath', 'easy');
	const [settings, copy] = [settingsPath(folder), `${settingsPath(folder)}.bak`];
	writeFileSync(copy, '{}');
	const found = findStored(folder, path.join(folder, 'plan.md'));
	expect(found.stored.map(each => each.path).toSorted()).toEqual([settings, copy].toSorted());
	expect(found.left).toEqual([]);
	expect(removeStored(found).failed).toEqual([]);
	expect(existsSync(folder)).toBe(false);
});
