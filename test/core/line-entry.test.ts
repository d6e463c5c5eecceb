import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import type {Line} from '../../src/core/helplines.ts';
import {lineChoice, lineEntry} from '../../src/core/line-entry.ts';
import {contactOf} from '../../src/core/plan/contact.ts';
import {planHtml} from '../../src/core/plan/html.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import {helplines} from '../../src/node/data.ts';
import {knownFor} from '../support/visits.ts';

const said = words.plan.line;
const lines = Object.entries(helplines.countries).flatMap(([country, {lines: all}]) =>
	all.map(line => [country, line.name, line] as const),
);

const html = (line: Line): string =>
	planHtml(
		readPlan(`## Professionals and lines\n- ${lineEntry(line, said)}\n`),
		knownFor({country: null}),
		words,
		'spi',
	);

describe('a line that goes into the plan', () => {
	test.each(lines)('of %s, %s: is read again with its number and hours, and a text is not called', (_, __, line) => {
		const {phone, sms, whatsapp, hours} = line;
		const contact = contactOf(lineEntry(line, said));
		// Some are named by a number.
		const {number, label} = contact.numbers.at(-1) ?? {};
		expect(contact.hours).toContain(hours ?? '');
		// A number like a year stays in the words.
		if (number === undefined) expect(`${contact.hours} ${contact.note}`).toContain(phone);
		else expect((phone ?? sms?.number ?? whatsapp)?.endsWith(number)).toBe(true);
		const isCalled = phone !== null;
		expect(/\b(?:text|WhatsApp)\b/.test(label ?? '')).toBe(!isCalled);
		if (!isCalled) expect(html(line)).not.toContain('tel:');
	});

	const line: Line = {
		name: 'A line',
		phone: null,
		sms: null,
		chat: null,
		hours: null,
		languages: [],
		audience: 'anyone',
		cost: null,
		checked: '2026-11-22',
		sources: [],
	};

	test.each([
		[{phone: '555 0100', sms: {number: '55 501', keyword: null}}, 'A line: 555 0100'],
		[{phone: '555 0100', own: ['555 0102', '555 0103'], hours: '24/7'}, 'A line: 555 0102, 24/7'],
		[
			{sms: {number: '55 501', keyword: 'HELLO'}, hours: 'daily 9:00-17:00'},
			'A line: text HELLO to 55 501, daily 9:00-17:00',
		],
		[{sms: {number: '55 501', keyword: null}}, 'A line: text 55 501'],
		[{whatsapp: '555 0104'}, 'A line: WhatsApp 555 0104'],
		[{chat: 'https://example.org/chat'}, 'A line: https://example.org/chat'],
	])('%j is written as %j', (ways, entry) => {
		expect(lineEntry({...line, ...ways}, said)).toBe(entry);
	});

	test('is chosen by its name and how it is reached', () => {
		expect(lineChoice({...line, sms: {number: '55 501', keyword: 'HELLO'}, hours: '24/7'}, said)).toBe(
			'A line: text HELLO to 55 501',
		);
	});
});
