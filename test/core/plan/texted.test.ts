import {expect, test} from 'vitest';
import words from '../../../src/content/en/words.ts';
import {lineEntry} from '../../../src/core/line-entry.ts';
import {textedBy} from '../../../src/core/plan/texted.ts';
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
])('%j: %s is texted %j', (entry, number, word) => {
	expect(textedBy(entry, number)).toBe(word);
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
