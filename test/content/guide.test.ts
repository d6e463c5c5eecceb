import {describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import type {PlaceId} from '../../src/core/places.ts';
import {begin, choose, screenOf, walk} from '../support/visits.ts';
import {everything, textAt} from './strings.ts';

const {places} = words;

/** Samples of the guide that are shown as they stand there, each somewhere in one piece. */
const quoted = [
	['E9', 'Call your local emergency number'],
	['E12', 'This one did not fit. That is not your fault.'],
	['E12', 'That is not your fault. It is time to bring in a person.'],
	['E14', 'This program does not read what you type. In danger?'],
	['E15', 'If another person is hurting you or scaring you, press h.'],
	['V3', 'This is hard to carry. One small thing comes next.'],
	['V4', 'Many urges ease within half an hour.'],
	['V4', 'Help works for many people.'],
	['V7', 'An urge grows, peaks and drops, like a wave.'],
	['V10', 'You gave yourself time. Next: who will you talk to today?'],
	['U3', 'stop asking me'],
	['U4', 'It dropped a little. Stay with what helps.'],
	['U4', 'Holding is OK. You can try something else.'],
	['P2', 'Can you talk? I am having a hard time.'],
	['P2', 'I have an urge to hurt myself. Can you stay on the phone with me?'],
	['P2', 'I do not feel safe on my own. Can you come, or get help?'],
	['P4', 'They may be busy. It is not about you. Try the next one.'],
	['P5', 'You can still reach a person.'],
	['P7', 'Make some space between you and things you could use to hurt yourself.'],
	['P9', 'If touching them makes the urge stronger, leave them. Go to another room, or ask someone else.'],
	['P10', 'Alcohol and drugs can make urges harder to hold. Leave them for now.'],
	['B2', 'It may help a little. It gets easier with practice.'],
	['B4', 'Dizzy, tingly or tight? Stop. Breathe your own way. Look around the room.'],
	['M1', 'Skip any part that is sore, hurt, or that you do not want to notice.'],
	['I1', 'Drop it. Look around.'],
	['D10', 'Put 5 minutes between you and the urge.'],
	['X4', 'What is happening right now?'],
	['X4', 'What do you need in the next hour?'],
	['X4', 'What would you say to a friend?'],
	['X4', 'One thing you did today that you can respect.'],
	['X6', 'Stop here. Look around. Feet on the floor.'],
	['X7', 'This was not saved.'],
	['H2', 'It may have changed.'],
	['H4', 'I have an urge to hurt myself and I need to talk.'],
	['H5', 'They may send help if your life is at risk.'],
	['S2', 'Making it with someone is better. Share it'],
	['S12', 'If this is not enough, call {number} or go to emergency care.'],
	['F1', 'Pick one person to tell in the next two days.'],
	['F2', 'I have been having urges to hurt myself and I would like help.'],
	['F3', 'Talking treatments help some people hurt themselves less.'],
	['F4', 'That was not OK. You can ask again, take someone, or try another.'],
	['F5', 'Tell your team about this. Bring your plan.'],
	['K5', 'Other people with this login may still find saved files.'],
	['K9', 'Do not save if someone unsafe can use this computer.'],
] as const;

test.each(quoted)('%s: “%s”', (_, sample) => {
	expect(everything.some(({text}) => text.includes(sample))).toBe(true);
});

test('the safety question is asked as written (E2)', () => {
	expect(places.safety).toEqual({
		title: 'First, are you safe right now?',
		body: ['Your answer picks the right help. It is not sent or saved.'],
		options: {
			hurt: 'I am hurt, or I have taken something that could harm me',
			'might-act': 'I might act on thoughts of ending my life',
			unsure: 'I am not sure',
			none: 'None of these. I have an urge and want help with it',
		},
	});
	expect(Object.keys(places.safety.options)).toEqual(['hurt', 'might-act', 'unsure', 'none']);
});

test('the rating is asked as written (U1)', () => {
	expect(`${places.rating.title} ${places.rating.body[0]}`).toBe(
		'How strong is the urge right now? 0 is none. 10 is the strongest you can imagine.',
	);
});

describe('cards (E5–E8, E10)', () => {
	const cards = ['card-a', 'card-b', 'card-c'] as const;
	const shown = (card: PlaceId) => screenOf({...begin(), place: card});
	const numbers = (card: PlaceId) => shown(card).pinned.filter(({kind}) => kind === 'number');

	test('each has the heading of the guide', () => {
		expect(cards.map(card => places[card].title)).toEqual([
			'Get medical help now.',
			'Call now and do not stay on your own.',
			'Talk to a person now, even if you are not sure.',
		]);
	});

	test.each(cards)('%s: at most 4 lines, then a number, and no address above it', card => {
		expect(shown(card).blocks.map(({text}) => text)).toEqual(places[card].body);
		expect(places[card].body.length).toBeLessThanOrEqual(4);
		expect(numbers(card).length).toBeGreaterThan(0);
		expect(shown(card).blocks.filter(({text}) => /www|http|\.\w+\//.test(text))).toEqual([]);
	});

	test('A says to call, to tell someone, how to go and to go even so', () => {
		const [call = '', tell = '', go = '', even = ''] = places['card-a'].body;
		expect(call).toBe('Call the emergency number. They will tell you what to do.');
		expect(tell).toMatch(/^Tell a person near you/);
		expect(go).toMatch(/^Do not drive yourself\. If someone can take you to emergency care/);
		expect(even).toBe('Go even if you feel OK. Harm can show later.');
	});

	test('B sends to people, and has the emergency number before the line', () => {
		expect(textAt('places.card-b.body')).toContain('Go to where other people are.');
		expect(numbers('card-b').map(({text}) => text)).toEqual(['999', '116 123']);
	});

	test('the wait after a card asks whether help is on the way', () => {
		expect(places.waiting.title).toBe('Is help on the way? You can wait here.');
	});
});

describe('what the program is (N11)', () => {
	const sentence = 'This is a program. It cannot see you, call anyone or send anything.';
	const says = (visit: Parameters<typeof screenOf>[0]) => screenOf(visit).blocks.some(({text}) => text === sentence);

	test('is said with help, on the screen and in print', () => {
		expect(says(walk(begin(), [{type: 'help'}]))).toBe(true);
		expect(words.helplines.thisIsAProgram).toBe(sentence);
	});

	test('is said to everybody in the first minute', () => {
		const enter = {type: 'enter'} as const;
		expect(says(walk(begin(), [choose(1), enter]))).toBe(true);
		expect(says(walk(begin(), [choose(2), enter]))).toBe(true);
		expect(says(walk(begin(), [choose(4)]))).toBe(true);
	});
});

test('where a person writes, it is said that nothing reads it (E14)', () => {
	const written = ['three-thing', 'three-person'] as const;
	for (const place of written)
		expect(places[place].body.join(' ')).toContain('This program does not read what you type.');
});
