import {describe, expect, test} from 'vitest';
import {isOld} from '../../src/core/helplines.ts';

describe('a line is old', () => {
	test.each([
		['2026-11-22', '2026-11-22', false],
		['2026-11-22', '2027-11-21', false],
		['2026-11-22', '2027-11-22', false],
		['2026-11-22', '2027-11-23', true],
		['2026-11-22', '2028-01-01', true],
		['2026-12-31', '2027-12-31', false],
		['2026-12-31', '2028-01-01', true],
		['2028-02-29', '2029-02-28', false],
		['2028-02-29', '2029-03-01', true],
		['2026-11-22', '2025-01-01', false],
	])('checked on %s, on %s: %j', (checked, today, old) => {
		expect(isOld(checked, today)).toBe(old);
	});
});
