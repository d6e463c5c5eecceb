import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {breathInSeconds, breathName} from '../../src/core/breath-name.ts';
import {patternIds, patterns} from '../../src/core/exercise/pattern.ts';

const {breath} = words;

describe('a breath', () => {
	test.each(patternIds)('%s has its seconds in its name', id => {
		const {pattern} = patterns[id];
		expect(breathName(pattern, breath)).toBe(breath.patterns[id].name);
		expect(breath.patterns[id].name).toMatch(new RegExp(`: ${breathInSeconds(pattern, breath.short)}$`));
	});

	test('without a name is called by its seconds, the sip on top too', () => {
		expect(breathName({...patterns.sigh.pattern, in: 2500, out: 7000}, breath)).toBe('in 2.5, a sip 1, out 7');
	});
});
