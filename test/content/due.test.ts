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

	test('in time every line, each with its numbers and its sources', () => {
		const sheet = dueSheet(data, '2030-01-01');
		const lines = Object.values(data.countries).flatMap(each => each.lines);
		expect(sheet.match(/^\[ \] /gm)).toHaveLength(lines.length);
		for (const {phone} of lines) expect(sheet).toContain(`phone: ${phone ?? 'none'}`);
		expect(sheet).toContain('https://');
	});
});
