import {describe, expect, test} from 'vitest';
import firstScreens from '../../src/cli/first-screens.ts';
import {patterns} from '../../src/core/exercise/pattern.ts';
import {exerciseNames, steps} from '../../src/core/steps.ts';
import {begin, examplePlan, knownFor, screenOf} from '../support/visits.ts';

// They are shown before anything is known of the person: nothing that could be known may change them.
const known = knownFor();
const unreadable = {kind: 'unreadable', problem: 'not-text'} as const;
const everyone = [
	known,
	knownFor({plan: examplePlan}),
	knownFor({plan: '## Next appointment\n- 2026-11-23 15:00 Dr Lee\n', today: '2026-11-23', minute: 899}),
	knownFor({country: null, isGuess: true}),
	knownFor({country: 'US', times: {here: {weekday: 6, minute: 1439}, zones: {}}}),
	{...known, isUnder18: true, language: 'de', plan: unreadable},
	{...known, breath: patterns['4-7-8']},
];

describe('the first screen, that the build has worked out', () => {
	test.each([null, ...steps, ...exerciseNames])('is that of the safety question, whatever comes after (%s)', wanted => {
		for (const each of everyone) {
			expect(screenOf(begin(each, {at: 'safety', wanted}))).toEqual(firstScreens.safety);
			expect(screenOf(begin(each, {at: 'safety', wanted, minutes: 15}), 900)).toEqual(firstScreens.safety);
		}
	});

	test('is that of the usual breath, for everybody who has no other', () => {
		for (const each of everyone.filter(({breath}) => breath === known.breath)) {
			expect(screenOf(begin(each, {at: 'breath'}))).toEqual(firstScreens.breath);
			expect(screenOf(begin(each, {at: 'breath', breath: {}}))).toEqual(firstScreens.breath);
		}
		// Of another breath it is another: it is not taken for it.
		expect(screenOf(begin(known, {at: 'breath', breath: {goal: {minutes: 2}}}))).not.toEqual(firstScreens.breath);
	});
});
