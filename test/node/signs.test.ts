import {describe, expect, test} from 'vitest';
import {whereabouts} from '../../src/core/country.ts';
import {world} from '../../src/node/data.ts';
import {dayAndMinute, signsOf} from '../../src/node/signs.ts';

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

describe('where this computer is', () => {
	test.each([
		['Europe/Berlin', 'de_DE.UTF-8', 'DE', null],
		[':Europe/Berlin', 'de_DE.UTF-8', 'DE', null],
		['Europe/Berlin', 'en_US.UTF-8', 'DE', 'US'],
		['Europe/Berlin', 'C.UTF-8', 'DE', null],
		['Europe/Berlin', '', 'DE', null],
		['posix/Europe/Vienna', 'de_AT', 'AT', null],
		['right/Europe/Vienna', 'de_AT@euro', 'AT', null],
		[':posix/Europe/Vienna', 'POSIX', 'AT', null],
		['/usr/share/zoneinfo/Asia/Tokyo', 'ja_JP.eucJP', 'JP', null],
		[':/usr/share/zoneinfo/posix/Asia/Tokyo', 'ja_JP', 'JP', null],
		['/var/db/timezone/zoneinfo/America/New_York', 'en_US.UTF-8', 'US', null],
		['CET-1CEST', 'fr_FR.UTF-8', 'FR', null],
		['CET-1CEST,M3.5.0,M10.5.0/3', 'nl_NL.UTF-8', 'NL', null],
		['CET-1CEST', 'C', null, null],
		['<+0330>-3:30', 'fa_IR', 'IR', null],
		['EST5', 'en_CA.UTF-8', 'CA', null],
		['UTC', 'en_GB.UTF-8', 'GB', null],
		['UTC', 'C.UTF-8', null, null],
		['UTC0', 'POSIX', null, null],
		['Etc/UTC', 'pt_BR', 'BR', null],
		['GMT', 'en_001', null, null],
		['Asia/Shanghai', 'zh_Hans_CN', 'CN', null],
		['UTC', 'zh_Hans_CN', 'CN', null],
		['UTC', 'zh-Hant-TW', 'TW', null],
		['UTC', 'sr_RS@latin', 'RS', null],
		['UTC', 'sr_Latn_RS.UTF-8', 'RS', null],
		['UTC', 'ca_ES@valencia', 'ES', null],
		['UTC', 'es_419', null, null],
		['UTC', 'de_at.utf8', 'AT', null],
		['UTC', 'eo', null, null],
		['Asia/Calcutta', 'en_IN', 'IN', null],
		['Europe/Zurich', 'fr_CH.UTF-8', 'CH', null],
		['Europe/Zurich', 'fr_FR.UTF-8', 'FR', 'CH'],
		['GB-Eire', 'en_IE', 'IE', 'GB'],
		['Eire', 'en_IE', 'IE', null],
		['US/Pacific', 'es_MX.UTF-8', 'MX', 'US'],
		['Moon/Base', 'en_NZ', 'NZ', null],
		['UTC', 'en_UK.UTF-8', 'GB', null],
		['EST5EDT', 'C', 'US', null],
		['PST8PDT', 'en_CA', 'CA', 'US'],
		['Europe/Jersey', 'en_GB', 'GB', 'JE'],
		['America/Puerto_Rico', 'es_PR', 'PR', 'US'],
		['Indian/Reunion', 'C.UTF-8', 'RE', 'FR'],
		['constructor', 'en_XX', null, null],
	])('TZ=%s LANG=%s', (TZ, LANG, code, other) => {
		expect(whereabouts(signsOf({TZ, LANG}, null), world)).toMatchObject({code, isGuess: true, other});
	});

	test('a locale set for programs does not hide that of the person', () => {
		const env = {TZ: 'UTC', LC_ALL: 'C', LC_MESSAGES: 'C.UTF-8', LANG: 'fi_FI.UTF-8'};
		expect(whereabouts(signsOf(env, null), world).code).toBe('FI');
	});

	test.each(['LC_ADDRESS', 'LC_TELEPHONE', 'LC_MONETARY'])('%s says the place, and LANG only the language', name => {
		const signs = signsOf({TZ: 'UTC', LANG: 'en_US.UTF-8', [name]: 'de_DE.UTF-8'}, null);
		expect(whereabouts(signs, world)).toEqual({code: 'DE', isGuess: true, other: null});
		expect(signs.locale).toBe('en_US.UTF-8');
		expect(whereabouts(signsOf({TZ: 'UTC', LC_ALL: 'fr_FR', [name]: 'de_DE'}, null), world).code).toBe('FR');
	});

	test.each([
		['America/New_York', 'de_AT.UTF-8', 'AT', 'US'],
		['America/New_York', 'C.UTF-8', 'US', null],
		['Europe/Paris', 'fr_FR.UTF-8', 'FR', null],
		['UTC', 'en_GB.UTF-8', 'GB', null],
		['UTC', 'C', null, null],
	])('from afar, TZ=%s is of the server and LANG=%s of the person', (TZ, LANG, code, other) => {
		const env = {TZ, LANG, SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22'};
		expect(whereabouts(signsOf(env, null), world)).toEqual({code, isGuess: true, other});
	});
});

test('the day and the minute are those of the clock on the wall', () => {
	expect(dayAndMinute(new Date(2026, 0, 5, 23, 59))).toEqual({today: '2026-01-05', minute: 23 * 60 + 59});
	expect(dayAndMinute(new Date(2026, 0, 6))).toEqual({today: '2026-01-06', minute: 0});
});
