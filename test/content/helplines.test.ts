import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {type Data, faultsIn, type Line} from '../../scripts/helpline-rules.ts';

const file = readFileSync('src/content/helplines.json', 'utf8');

describe('the helplines', () => {
	const data: Data = JSON.parse(file);

	test('keep every rule', () => {
		expect(faultsIn(data)).toEqual([]);
	});

	test('have no key twice: written out again they have as many lines', () => {
		const rows = (text: string) =>
			text
				.trimEnd()
				.split('\n')
				.map(row => row.replace(/,$/, ''))
				.toSorted();
		expect(rows(JSON.stringify(data, null, 1))).toEqual(rows(file));
	});

	test.runIf(process.env['COPE_TODAY'])('were each checked within two years of COPE_TODAY', () => {
		const twoYearsAgo = Date.parse(process.env['COPE_TODAY'] ?? '') - 730 * 86_400_000;
		const lines = Object.values(data.countries).flatMap(country => country.lines);
		expect(lines.filter(({checked}) => !(Date.parse(checked) >= twoYearsAgo)).map(({name}) => name)).toEqual([]);
	});
});

describe('an entry that breaks a rule is named', () => {
	const data: Data = JSON.parse(file);
	const withLine = (change: (line: Line) => unknown, code = 'GB'): readonly string[] => {
		const country = data.countries[code];
		const [first, ...others] = country?.lines ?? [];
		const lines = [change(first as Line), ...others];
		return faultsIn({...data, countries: {...data.countries, [code]: {...country, lines}}} as Data);
	};
	const withEmergency = (changes: object): readonly string[] =>
		faultsIn({...data, countries: {...data.countries, GB: {...data.countries['GB'], ...changes}}} as Data);
	const [aSource] = data.countries['GB']?.lines[0]?.sources ?? [];

	test.each<[string, (line: Line) => unknown]>([
		['has a telephone number that is one', line => ({...line, phone: 'call us'})],
		['has a telephone number that is one', line => ({...line, phone: '+44 116 123'})],
		['can be called or texted', line => ({...line, phone: null})],
		['has a number for texts that is one', line => ({...line, sms: {number: '85258'}})],
		['has a WhatsApp number that is one', line => ({...line, whatsapp: ''})],
		['has addresses that are some', line => ({...line, chat: 'example.org'})],
		['has no number in the note that is shown', line => ({...line, note: 'Or call 0845 790 9090.'})],
		['has no number known to be retired or wrong', line => ({...line, phone: '08457 90 90 90'})],
		['was found with two publishers', line => ({...line, sources: [aSource]})],
		['was found with two publishers', line => ({...line, confidence: 'one-source'})],
		['names sources there are, each once', line => ({...line, sources: [...line.sources, 'nobody']})],
		['has hours that can be understood', line => ({...line, hours: 'daily 9:00 to 17:00'})],
		['is free, or nothing is said of the cost', line => ({...line, cost: 'cheap'})],
		['says who it is for', line => ({...line, audience: ''})],
		['names its languages by code', line => ({...line, languages: ['English']})],
		['was checked on a day, before the list was made', line => ({...line, checked: '2099-01-01'})],
		['has its fields and no others', line => ({...line, fax: '1'})],
	])('%s', (rule, change) => {
		const name = change(data.countries['GB']?.lines[0] as Line) as Line;
		expect(withLine(change)).toContain(`not so: GB: ${name.name} ${rule}`);
	});

	test.each([
		['has an emergency number', {emergency: [], emergency_sources: {}}],
		['has emergency numbers that are short', {emergency: ['999999'], emergency_sources: {'999999': []}}],
		['has two publishers for each emergency number', {emergency: ['999'], emergency_sources: {'999': ['wiki-2021']}}],
		['has each emergency number once, each with its sources', {emergency: ['999']}],
		['has roles for emergency numbers that are there', {emergency_roles: {'000': 'police'}}],
		['has a line', {lines: []}],
	])('a country %s', (rule, changes) => {
		expect(withEmergency(changes)).toContain(`not so: GB ${rule}`);
	});

	test('a line twice', () => {
		const lines = data.countries['GB']?.lines ?? [];
		expect(withEmergency({lines: [...lines, lines[0]]})).toContain('not so: GB has no line twice');
	});
});
