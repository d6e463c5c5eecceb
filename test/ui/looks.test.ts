import {describe, expect, test} from 'vitest';
import {update} from '../../src/core/update.ts';
import type {Look} from '../../src/frame/theme.ts';
import {lookEvery} from '../../src/ui/looks.ts';
import {at, pickAll, placeIds} from '../core/walks.ts';
import {choose, screenOf, walk} from '../support/visits.ts';

const look: Look = {colours: 'many', isAscii: false, isStill: false};
const never = Number.POSITIVE_INFINITY;

const beside = walk(pickAll(at('breathe'), ['ride', 'short']), [{type: 'steps'}, choose(4)]);

describe('how often the clock is looked at for a picture', () => {
	test.each(placeIds)('at %s', place => {
		const wanted = {breath: 66, riding: 200}[place as 'breath'] ?? never;
		expect(lookEvery(screenOf(at(place)), look)).toBe(wanted);
		expect(lookEvery(screenOf(at(place)), {...look, isStill: true})).toBe(never);
	});

	test('beside a ride', () => {
		expect(lookEvery(screenOf(beside), look)).toBe(200);
		expect(lookEvery(screenOf(update(beside, {type: 'help'}, 0)), look)).toBe(200);
		expect(lookEvery(screenOf(beside), {...look, isStill: true})).toBe(never);
	});
});
