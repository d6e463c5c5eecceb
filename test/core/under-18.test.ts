import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {linesHere} from '../../src/core/line-order.ts';
import {knownFor, screenOf, walk} from '../support/visits.ts';
import {at, placeIds} from './walks.ts';

const y = {type: 'under18'} as const;
const lineOn = (place: 'helpline' | 'help' | 'card-c') => {
	const {blocks, pinned} = screenOf(walk(at(place), [y]));
	return [...pinned, ...blocks].find(({kind, text}) => kind === 'number' && text.length > 3)?.text;
};

describe('y', () => {
	test('shows the line for young people first, and again those for everybody (Y1, Y2)', () => {
		const young = walk(at('helpline'), [y]);
		expect([young.place, young.notice, linesHere(young.known)[0]?.name]).toEqual(['helpline', 'under-18', 'Childline']);
		const again = walk(young, [y]);
		expect([again.notice, linesHere(again.known)[0]?.name]).toEqual(['any-age', 'Samaritans']);
	});

	test.each(['helpline', 'help', 'card-c'] as const)('at %s its number is the first', place => {
		expect(lineOn(place)).toBe('0800 1111');
	});

	test('it is said that an adult may need to tell somebody (Y3)', () => {
		const shown = (visit = at('helpline')) => screenOf(visit).blocks.map(({text}) => text);
		expect(shown()).not.toContain(words.helplines.tellsAdult);
		expect(shown(walk(at('helpline'), [y]))).toContain(words.helplines.tellsAdult);
	});

	test('is honest where no such line is known', () => {
		const visit = at('helpline', {known: knownFor({country: 'LK'})});
		expect(walk(visit, [y]).notice).toBe('under-18-none');
	});

	test('means nothing where there are no lines, and asks nothing anywhere', () => {
		const others = placeIds.filter(place => walk(at(place), [y]).notice === 'under-18');
		expect(others.sort()).toEqual(['card-b', 'card-c', 'help', 'helpline']);
	});
});
