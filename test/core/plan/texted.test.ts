import {expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {lineEntry} from '../../../src/core/line-entry.ts';
import {personHtml} from '../../../src/core/plan/html-contact.ts';
import {mayBeTexted, textedBy} from '../../../src/core/plan/texted.ts';
import {reachesAt} from '../../../src/core/reaches.ts';
import {helplines} from '../../../src/node/data.ts';
import {knownFor} from '../../support/visits.ts';
import {at} from '../walks.ts';

test.each([
	['Crisis line: text HOME to 741 7410, 24/7', '741 7410', 'HOME'],
	['A line: text 555 0100', '555 0100', ''],
	['Sam: SMS 555 0100', '555 0100', ''],
	['Sam: 555 0100', '555 0100', null],
	['Sam, call or text 555 0100', '555 0100', null],
	['Text Sam first, then call 555 0100', '555 0100', null],
	['Pam (don’t text) 01632 960148', '01632 960148', null],
	["Pam (don't text) 01632 960148", '01632 960148', null],
	['Pam no text 01632 960148', '01632 960148', null],
	['Pam, keine SMS, 0211 960148', '0211 960148', null],
	['Pam (pas de SMS) 01 99 00 12 34', '01 99 00 12 34', null],
	['Samaritans (call, text or email) 116 123', '116 123', null],
	['A line, call/text: 988', '988', null],
	['116 123 (call) 85258 (text)', '116 123', null],
	['116 123 (call) 85258 (text)', '85258', ''],
	['Pam, no calls, text 07700 900148', '07700 900148', ''],
	['Jess (text, don’t call) 312-555-0144', '312-555-0144', ''],
	['Ash: landline 01632 960132 (no texts), mobile 07700 900130 (text)', '01632 960132', null],
	['Ash: landline 01632 960132 (no texts), mobile 07700 900130 (text)', '07700 900130', ''],
	['txt Ash 07700 900130', '07700 900130', ''],
	['Crisis Text Line 741741 - text HOME', '741741', 'HOME'],
	['Crisis Text Line: 741741 (text “HOME”)', '741741', 'HOME'],
	['Crisis text line 741741 keyword HOME', '741741', 'HOME'],
	['741741 envoyer AIDE', '741741', 'AIDE'],
	['YoungMinds textline - text YM 85258', '85258', 'YM'],
	['988, text HOME to 741741', '988', null],
	['988 text 741741', '988', null],
	['988 text 741741', '741741', ''],
	['call 988 text 838255', '988', null],
	['Papyrus 0800 068 4141 text 88247', '0800 068 4141', null],
	['Papyrus 0800 068 4141 text 88247', '88247', ''],
	['Mum landline 01632 960101 text 07700 900102', '01632 960101', null],
	['Katie call 303-555-0188 text 303-555-0189', '303-555-0188', null],
	['Katie call 303-555-0188 text 303-555-0189', '303-555-0189', ''],
	['Sam 07700 900123 text', '07700 900123', ''],
	['Text 741741 (US)', '741741', ''],
	['Text SAM 07700 900123', '07700 900123', ''],
	['Sam 07700 900123, text don’t ring', '07700 900123', ''],
	['Sam 07700 900123 text first', '07700 900123', ''],
	['Sam 07700 900123 - please text', '07700 900123', ''],
	['Sam 07700 900123 - no calls, texts fine', '07700 900123', ''],
	['Sam 0170 9001234 (nur per SMS)', '0170 9001234', ''],
	['Sam 06 12 34 56 78 SMS uniquement', '06 12 34 56 78', ''],
	['Sam 07700 900123, text if no answer', '07700 900123', null],
	['Sam 07700 900123 text or call', '07700 900123', null],
	['Sam 07700 900123 texts welcome', '07700 900123', null],
	['Samaritans 116 123 text service closed', '116 123', null],
	['Mum 01632 960123, text Dad on 07700 900124', '01632 960123', null],
	['Shout 85258', '85258', ''],
	['Kids Help Phone text 686868', '686868', ''],
	['Text Jess then 999', '999', null],
	['Text Jess, then ring Samaritans 116 123', '116 123', null],
	['Text mum or phone crisis team 0800 123 4567', '0800 123 4567', null],
	['NAMI 1-800-950-6264, Mon-Fri 10am-10pm ET, or text 62640', '62640', ''],
	['A line, call if you can, text HOME to 741741', '741741', 'HOME'],
	['Text "HOME" to 741741 any time', '741741', 'HOME'],
	['text ‘SHOUT’ to 85258, free', '85258', 'SHOUT'],
	['SMS "START" an 741741', '741741', 'START'],
])('%j: %s is texted %j', (entry, number, word) => {
	expect(textedBy(entry, number)).toBe(word);
	// A page to print says the same.
	const digits = number.replaceAll(/\D/g, '');
	expect(personHtml(entry)).toContain(`href="${word === null ? 'tel' : 'sms'}:${digits}"`);
});

test('a line that is texted is not called by a code once it is in the plan', () => {
	const texts = Object.values(helplines.countries).flatMap(({lines}) => lines.filter(({phone}) => phone === null));
	for (const line of texts) {
		const plan = `## Professionals and lines\n- ${lineEntry(line, words.plan.line)}\n`;
		const [own] = reachesAt(at('helpline', {known: knownFor({plan, country: null})}));
		const says = line.sms?.keyword ? {keyword: line.sms.keyword} : null;
		expect(own).toMatchObject({way: 'text', number: line.sms?.number, says});
	}
	expect(texts.length).toBeGreaterThan(3);
});

test.each([
	['Sam 07700 900123', '07700 900123', true],
	['Sam home 01632 960123 (no texts), mobile 07700 900123', '01632 960123', false],
	['Sam home 01632 960123 (no texts), mobile 07700 900123', '07700 900123', true],
	["Sam 07700 900123, don't text 01632 960123", '07700 900123', true],
	["Sam 07700 900123, don't text 01632 960123", '01632 960123', false],
	['Sam, landline 01632 960123', '01632 960123', false],
	['Mum 01632 960001 (no texts)', '01632 960001', false],
	['Laura - don’t text, call: 01632 960001', '01632 960001', false],
	['GP 01632 960001 fax: 01632 960002', '01632 960001', true],
	['Mum 01632 960001, doesn’t text', '01632 960001', false],
	['Mum 01632 960001 calls only', '01632 960001', false],
	['Mum (house phone) 01632 960001', '01632 960001', false],
	['Sam mobile 07700 900123, landline 01632 960123', '07700 900123', true],
	['Dr Lee 01632 960123, fax 01632 960124', '01632 960124', false],
])('%j: a message may be sent to %s: %j', (entry, number, may) => {
	expect(mayBeTexted(entry, number)).toBe(may);
});
