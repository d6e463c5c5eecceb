import {describe, expect, test} from 'vitest';
import {dialledFor} from '../../src/core/dialled.ts';
import {lineToCall} from '../../src/core/line-to-call.ts';
import type {PlaceId} from '../../src/core/places.ts';
import {reachesAt} from '../../src/core/reaches.ts';
import {update} from '../../src/core/update.ts';
import type {Visit} from '../../src/core/visit.ts';
import {helplines} from '../../src/node/data.ts';
import {begin, choose, examplePlan, knownFor, screenOf, walk} from '../support/visits.ts';
import {at, pick, pickOwn, write} from './walks.ts';

const plan = `${examplePlan}\n## People I can ask for help\n- Kim: 555 0122 or +44 7700 900123\n- Ambulance: 999\n- Lou\n`;
const inPlan = {known: knownFor({plan: examplePlan})};
const code = {type: 'code'} as const;
const enter = {type: 'enter'} as const;

const payloadOf = (visit: Visit): string => {
	const screen = screenOf(visit);
	return screen.kind === 'code' ? screen.code.payload : screen.kind;
};

/** What the codes of a place hold, one after the other, until they come round. */
const payloads = (visit: Visit): readonly string[] => {
	const {length} = reachesAt(visit);
	const first = update(visit, code, 0);
	return Array.from({length}, (_, index) =>
		payloadOf(
			walk(
				first,
				Array.from({length: index}, () => enter),
			),
		),
	);
};

const personIn = (text: string, number: number): Visit => {
	const visit = at('reach-out', {known: knownFor({plan: text})});
	return walk(visit, [choose(number)]);
};

describe('the codes of a place', () => {
	test('a person: each of their numbers, to call', () => {
		expect(payloads(personIn(examplePlan, 1))).toEqual(['tel:5550100']);
		expect(payloads(personIn(plan, 3))).toEqual(['tel:5550122', 'tel:+447700900123']);
	});

	test('the lines in sight: a call, a text with its word, a chat', () => {
		expect(payloads(at('helpline', {known: knownFor({country: 'US'})}))).toEqual(
			expect.arrayContaining(['tel:988', 'sms:988', 'https://988lifeline.org/chat/']),
		);
		const texted = Array.from({length: 8}, (_, page) => payloads(at('helpline', {page, known: knownFor()}))).flat();
		const at85258 = texted.indexOf('SMSTO:85258:SHOUT');
		expect(texted[at85258 + 1]).toBe('sms:85258?body=SHOUT');
	});

	test.each([
		['card-a', ['tel:999']],
		['card-b', ['tel:999', 'tel:116123']],
		['card-c', ['tel:116123', 'tel:5550100']],
	] as const)('%s: what it says to dial, in that order', (place, start) => {
		expect(payloads(at(place, inPlan)).filter(each => each !== 'tel:112')).toEqual(start);
	});

	const owned = {known: knownFor({plan: '## Professionals\n- Samaritans: 0330 555 0199\n'})};

	test.each([
		['card-b', ['tel:999', 'tel:03305550199', 'tel:116123']],
		['card-c', ['tel:03305550199', 'tel:116123']],
	] as const)('%s: the number the person has for a line, and the one that was checked', (place, all) => {
		expect(payloads(at(place, owned)).filter(each => each !== 'tel:112')).toEqual(all);
	});

	test('elsewhere both as well, and it is said whose it is', () => {
		for (const place of ['help', 'helpline'] as const) {
			expect(payloads(at(place, owned))).toContain('tel:03305550199');
			expect(payloads(at(place, owned))).toContain('tel:116123');
		}
		const {blocks} = screenOf(update(at('card-c', owned), code, 0));
		expect(blocks.map(({text}) => text)).toEqual(['Samaritans', 'Your number:', '0330 555 0199']);
	});

	test('in step 6 they are in the order of the screen, and none is there twice', () => {
		const entries = ['Dr Lee: 555 0199', 'Nurse Kim: 555 0177', 'Samaritans: 0330 555 0198'];
		const own = {known: knownFor({plan: `## Professionals\n- ${entries.join('\n- ')}\n`})};
		const all = payloads(at('helpline', own));
		expect(all.slice(0, 4)).toEqual(['tel:5550199', 'tel:03305550198', 'tel:116123', 'tel:5550177']);
		const numbers = screenOf(at('helpline', own)).blocks.flatMap(({kind, text}) => (kind === 'number' ? [text] : []));
		const bare = (each: string) => each.replaceAll(/\D/g, '');
		expect(all.filter(each => each.startsWith('tel:')).map(bare)).toEqual(numbers.map(bare).slice(0, all.length));
		expect(new Set(all).size).toBe(all.length);
	});

	test('where no line is known: the directories', () => {
		expect(payloads(at('helpline', {known: knownFor({country: 'AQ'})}))).toContain('https://findahelpline.com');
	});

	test('several go round, one is done with by Enter, and b returns at once', () => {
		const kim = personIn(plan, 3);
		expect(walk(kim, [code, enter, enter])).toMatchObject({place: 'code', page: 0});
		expect(walk(kim, [code, enter, {type: 'back'}]).place).toBe('person');
		expect(walk(personIn(plan, 1), [code, enter]).place).toBe('person');
	});

	test.each(['someone', 'rating', 'express'] as const)('none at %s, and that is said', place => {
		expect(update(at(place), code, 0)).toMatchObject({place, notice: 'no-code'});
		expect(screenOf(at(place)).hints.map(({id}) => id)).not.toContain('code');
	});

	test('help is over it, and leads back to it', () => {
		const over = walk(personIn(examplePlan, 1), [code, {type: 'help'}]);
		expect(over.place).toBe('help');
		expect(payloadOf(update(over, {type: 'back'}, 0))).toBe('tel:5550100');
	});
});

describe('what a code holds is what is on the screen', () => {
	const countries = Object.keys(helplines.countries);
	const withOwnNumber = (country: string): string =>
		`## Professionals\n- ${lineToCall(knownFor({country}))?.name}: 0330 555 0199\n`;
	const shown: readonly PlaceId[] = ['card-a', 'card-b', 'card-c', 'help', 'helpline'];

	test.each(shown)('%s, in every country', place => {
		for (const known of countries.flatMap(country => [
			knownFor({country, plan: examplePlan}),
			knownFor({country, plan: withOwnNumber(country)}),
		])) {
			const visit = at(place, {known});
			const {blocks, pinned} = screenOf(visit);
			const texts = [...blocks, ...pinned].map(({text}) => text);
			const reached = reachesAt(visit).map(reach => (reach.way === 'web' ? reach.address : reach.number));
			expect(reached.filter(each => !texts.some(text => text.includes(each)))).toEqual([]);
			// Each number to dial has its code; those of WhatsApp are not dialled.
			const afterWhatsapp = new Set(texts.flatMap((text, index) => (text === 'WhatsApp:' ? [texts[index + 1]] : [])));
			const numbers = [...blocks, ...pinned].filter(
				({kind, text}) => kind === 'number' && dialledFor(text) !== null && !afterWhatsapp.has(text),
			);
			expect(numbers.map(({text}) => text).filter(text => !reached.includes(text))).toEqual([]);
		}
	});

	test('the number is on the screen of the code, before anything that is sent', () => {
		const message = walk(pick(personIn(examplePlan, 1), 'send'), [choose(2), code]);
		const {blocks} = screenOf(message);
		expect(blocks.map(({kind}) => kind)).toEqual(['own', 'number', 'say']);
		expect(blocks[1]?.text).toBe('555 0100');
	});
});

describe('a message for a person', () => {
	const sent = (number: number) => walk(pick(personIn(plan, number), 'send'), [choose(2)]);

	test('is in the code word for word', () => {
		expect(payloads(sent(1))).toEqual([
			'SMSTO:5550100:I have an urge to hurt myself. Can you stay on the phone with me?',
			`sms:5550100?body=${'I have an urge to hurt myself. Can you stay on the phone with me?'.replaceAll(' ', '%20')}`,
		]);
		const own = write(pick(pick(personIn(plan, 1), 'send'), 'own'), 'Can you come: now?');
		expect(payloads(own)).toEqual(['SMSTO:5550100:Can you come: now?', 'sms:5550100?body=Can%20you%20come:%20now?']);
	});

	test.each(['1 & 2 = 3 + #4 100%', '“Über dir?” 👩‍🌾\n来て', "it's; a, b / c: $5 @ home"])(
		'the second code is an address that gives the words back: %j',
		text => {
			const [, second = ''] = payloads(write(pick(pick(personIn(plan, 1), 'send'), 'own'), text.replaceAll('\n', ' ')));
			expect(second).toMatch(/^sms:5550100\?body=[\w%.~!'()*,/:;?@$-]+$/);
			expect(new URL(second).searchParams.get('body')).toBe(text.replaceAll('\n', ' '));
		},
	);

	test('never goes to an emergency number, nor to somebody without one', () => {
		expect(payloads(personIn(plan, 4))).toEqual(['tel:999']);
		expect(sent(4)).toMatchObject({place: 'message'});
		expect(reachesAt(sent(4))).toEqual([]);
		const lou = pickOwn(at('reach-out', {known: knownFor({plan})}), 'Lou');
		expect(reachesAt(lou)).toEqual([]);
		expect(reachesAt(walk(pick(lou, 'send'), [choose(2)]))).toEqual([]);
	});

	test('never goes to a line that is called, however its number is written', () => {
		const lines = '## People I can ask for help\n- Kids 1-800-668-6868\n- Line (02) 8804 4673\n';
		for (const at of [1, 2]) expect(reachesAt(walk(pick(personIn(lines, at), 'send'), [choose(2)]))).toEqual([]);
	});

	test('never goes to a line that is called', () => {
		const own = '## People I can ask for help\n- Samaritans 116 123\n- Sam 07700 900123\n';
		const numbers = (at: number) => reachesAt(walk(pick(personIn(own, at), 'send'), [choose(2)]));
		expect(numbers(1)).toEqual([]);
		expect(numbers(2)).toMatchObject(['text', 'text-again'].map(way => ({way, number: '07700 900123'})));
	});

	test('is never in a code for an emergency number, wherever one is', () => {
		const emergency = new Set(Object.values(helplines.countries).flatMap(each => each.emergency));
		for (const country of Object.keys(helplines.countries)) {
			const visits = (['card-a', 'card-b', 'card-c', 'help', 'helpline'] as const).map(place =>
				at(place, {known: knownFor({country})}),
			);
			const texted = visits.flatMap(reachesAt).flatMap(reach => ('says' in reach ? [reach.number] : []));
			expect(texted.filter(number => emergency.has(number))).toEqual([]);
		}
	});
});

test('a code over the first screen leads back to the question', () => {
	expect(update(begin(), code, 0)).toMatchObject({place: 'safety', notice: 'no-code'});
});
