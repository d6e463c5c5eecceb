import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {dueSheet} from '../../scripts/due-sheet.ts';
import type {Data, Line} from '../../scripts/helpline-rules.ts';

const data: Data = JSON.parse(readFileSync('src/content/helplines.json', 'utf8'));
const gb = data.countries['GB'];

const withFirst = (changes: Partial<Line>): Data => {
	const [first, ...others] = gb?.lines ?? [];
	const lines = [{...first, ...changes}, ...others];
	return {...data, countries: {GB: {...gb, lines}}} as Data;
};

describe('what is due for a check', () => {
	test.each([
		['2026-11-22', '2027-08-21', false],
		['2026-11-22', '2027-08-22', true],
		['2026-03-31', '2026-12-31', true],
		['2026-03-31', '2026-12-30', false],
		['2026-05-01', '2027-02-01', true],
	])('checked on %s, on %s: %j', (checked, today, isDue) => {
		const sheet = dueSheet(withFirst({checked}), today);
		expect(sheet.includes('[ ] Samaritans\n')).toBe(isDue);
	});

	test('nothing, while all was checked lately', () => {
		expect(dueSheet(data, data.generated)).toBe(`Helplines to check again, on ${data.generated}: none.\n`);
	});

	test('one that is not confirmed by two publishers, at any time', () => {
		expect(dueSheet(withFirst({confidence: 'one-source'}), data.generated)).toContain('due: confidence: one-source');
		const [one = ''] = gb?.lines[0]?.sources ?? [];
		expect(dueSheet(withFirst({sources: [one]}), data.generated)).toContain('due: fewer than two publishers');
	});

	test('an emergency number that two publishers do not confirm, at any time', () => {
		const [one = ''] = gb?.emergency_sources['999'] ?? [];
		const emergency_sources = {...gb?.emergency_sources, 999: [one]};
		const sheet = dueSheet({...data, countries: {GB: {...gb, emergency_sources}}} as Data, data.generated);
		expect(sheet).toContain('[ ] Emergency number 999\n    due: fewer than two publishers\n');
		expect(sheet).not.toContain('Emergency number 112');
	});

	describe('in time', () => {
		const sheet = dueSheet(data, '2030-01-01');
		const countries = Object.values(data.countries);
		const lines = countries.flatMap(each => each.lines);

		test('all that people are shown, each with its sources', () => {
			const count = lines.length + countries.flatMap(each => each.emergency).length + data.directories.length;
			expect(sheet.match(/^\[ \] /gm)).toHaveLength(count);
			for (const {address} of Object.values(data.sources)) expect(sheet).toContain(`: ${address}\n`);
		});

		test('every line with its numbers and its addresses', () => {
			for (const {phone, sms, whatsapp, chat, website} of lines) {
				expect(sheet).toContain(`phone: ${phone ?? 'none'}   text: ${sms?.number ?? 'none'}`);
				for (const said of [sms?.keyword, whatsapp, chat, website]) expect(sheet).toContain(said ?? 'none');
			}
		});

		test('every emergency number under its country, with what it is for', () => {
			expect(sheet).toContain('\n\nGermany\n-------\n[ ] Emergency number 112\n');
			expect(sheet).toContain(
				'[ ] Emergency number 110\n    due: checked on 2026-11-22, due since 2027-08-22\n    for: police\n',
			);
		});

		test('the directories', () => {
			for (const {name, url} of data.directories)
				expect(sheet).toMatch(new RegExp(`^\\[ \\] ${name}\\n.*\\n    website: ${url}$`, 'm'));
		});
	});
});

test.each([
	['2030-01-01', 0, /^Helplines to check again, on 2030-01-01/, /^$/],
	['2030-02-30', 64, /^$/, /^Prints which lines .* npm run due 2027-09-01\n$/],
	['soon', 64, /^$/, /^Prints which lines/],
	['--help', 0, /^Prints which lines/, /^$/],
])('npm run due %s', (day, code, out, error) => {
	const ran = spawnSync(process.execPath, ['scripts/due.ts', day], {encoding: 'utf8'});
	expect(ran.status).toBe(code);
	expect(ran.stdout).toMatch(out);
	expect(ran.stderr).toMatch(error);
});
