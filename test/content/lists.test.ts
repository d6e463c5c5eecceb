import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {feelings} from '../../src/core/feelings.ts';
import {wrap} from '../../src/text/wrap.ts';

describe('ideas (D4)', () => {
	const kinds = Object.entries(words.ideas);

	test.each(kinds)('%s: 20 or more, each once, each a sentence', (_, ideas) => {
		expect(ideas.length).toBeGreaterThanOrEqual(20);
		expect(new Set(ideas).size).toBe(ideas.length);
		expect(ideas.filter(idea => !/^\p{Lu}.*[^.]\.$/u.test(idea))).toEqual([]);
	});

	test.each(kinds)('%s: short enough for 2 rows of a small window', (_, ideas) => {
		expect(ideas.filter(idea => idea.length > 76 || wrap(idea, 32).length > 2)).toEqual([]);
	});
});

describe('feelings (X2)', () => {
	// Section 9 of the guide, as it stands there; the last line holds the check words.
	const list = [
		'sad, low, hurt, lonely, let down, empty',
		'scared, worried, on edge, panicky, unsure, shaken',
		'angry, annoyed, fed up, bitter, unfairly treated, jealous',
		'ashamed, guilty, embarrassed, not good enough, sorry, exposed',
		'overwhelmed, stuck, pressured, restless, confused, worn out',
		'numb, blank, far away, flat, unreal, cut off',
		'calm, relieved, steady, hopeful, thankful, cared for',
		'hopeless, trapped, a burden, unsafe',
	];
	const groups = Object.values(feelings).map(group => group.map(each => words.feelings[each]).join(', '));

	test('every group is the one of the guide', () => expect(groups.toSorted()).toEqual(list.toSorted()));

	test('no feeling is left over', () => {
		expect(Object.values(words.feelings).toSorted()).toEqual(list.flatMap(line => line.split(', ')).toSorted());
	});

	test('each group is shown by feelings of its own', () => {
		const wrong = Object.entries(words.places.naming.options).filter(
			([id, label]) =>
				!label
					.toLowerCase()
					.split(', ')
					.every(each => feelings[id as keyof typeof feelings].map(key => words.feelings[key]).includes(each as never)),
		);
		expect(wrong).toEqual([]);
	});
});
