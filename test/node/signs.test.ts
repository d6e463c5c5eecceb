import {describe, expect, test} from 'vitest';
import {signsOf, today} from '../../src/node/signs.ts';

describe('the time zone', () => {
	test.each([
		'Europe/Berlin',
		':Europe/Berlin',
		'/usr/share/zoneinfo/Europe/Berlin',
		':/usr/share/zoneinfo/Europe/Berlin',
		'posix/Europe/Berlin',
		'right/Europe/Berlin',
	])('%s is one', TZ => {
		expect(signsOf({TZ}, null).zone).toBe('Europe/Berlin');
	});

	test('a file that is no zone is passed over', () => {
		expect(signsOf({TZ: ':/etc/localtime'}, null).zone).not.toMatch(/^:?\/|^$/);
	});
});

test.each([
	[{LC_ALL: 'de_AT.UTF-8', LANG: 'en_US.UTF-8'}, 'de_AT.UTF-8'],
	[{LC_ALL: '', LANG: 'en_IE'}, 'en_IE'],
	[{}, ''],
])('the locale in %j is %j', (env, locale) => {
	expect(signsOf(env, null).locale).toBe(locale);
});

test('today is a day', () => {
	expect(today()).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
});
