import {describe, expect, test} from 'vitest';
import {mainEmergency} from '../../src/core/helplines.ts';
import {linesHere} from '../../src/core/line-order.ts';
import type {PlaceId} from '../../src/core/places.ts';
import type {Block, Screen} from '../../src/core/screen.ts';
import type {Visit} from '../../src/core/visit.ts';
import type {Size} from '../../src/frame/size.ts';
import {helplines, world} from '../../src/node/data.ts';
import {begin, choose, examplePlan, knownFor, screenOf, type World, walk} from '../support/visits.ts';
import {dense, frameOf, rowsOf} from './worlds.ts';

const small = {columns: 40, rows: 12};
const countries = Object.keys(helplines.countries);
const unlisted = Object.keys(world.countries).filter(code => !countries.includes(code));

const at = (place: PlaceId, given: World): Screen => screenOf({...begin(knownFor(given)), place});

const numbersOf = ({blocks, pinned}: Screen): readonly string[] =>
	[...blocks, ...pinned].filter(({kind}) => kind === 'number').map(({text}) => text);

/** The numbers that stand alone on a row in sight (R9). */
const inSight = (screen: Screen): readonly string[] => {
	const rows = rowsOf(frameOf(screen, small)).map(row => row.trim());
	return numbersOf(screen).filter(number => rows.includes(number));
};

const without = (place: PlaceId, isThere: (screen: Screen, code: string) => boolean): readonly string[] =>
	countries.filter(code => !isThere(at(place, {country: code}), code));

test('the 87 countries are the ones with lines', () => {
	expect(countries).toHaveLength(87);
	expect(unlisted.length).toBeGreaterThan(100);
});

describe('at 40 × 12, without scrolling, in every country with lines', () => {
	test.each(['card-a', 'card-b', 'card-c'] as const)('%s has a number to dial', card => {
		expect(without(card, screen => inSight(screen).length > 0)).toEqual([]);
	});

	test.each(['card-a', 'card-b'] as const)(
		'%s has the emergency number first, an ambulance before the police',
		card => {
			const first = (code: string) => {
				const country = helplines.countries[code];
				return country && mainEmergency(country);
			};
			expect(without(card, (screen, code) => inSight(screen)[0] === first(code))).toEqual([]);
		},
	);

	test.each(['help', 'helpline'] as const)('%s has its first number', place => {
		expect(without(place, screen => inSight(screen)[0] === numbersOf(screen)[0] && inSight(screen).length > 0)).toEqual(
			[],
		);
	});

	test('card C has the number of a line, on its own row', () => {
		const isLine = (code: string, number: string | undefined) =>
			helplines.countries[code]?.lines.some(line => line.phone === number || line.sms?.number === number);
		expect(without('card-c', (screen, code) => isLine(code, inSight(screen)[0]) === true)).toEqual([]);
	});

	test('card B has the number of a line as well (E7)', () => {
		const hidden = without('card-b', screen => inSight(screen).length === numbersOf(screen).length);
		expect(hidden).toEqual([]);
	});

	test('every turn of the lines has a way to reach one', () => {
		const dead = countries.filter(code => {
			let visit: Visit = walk(begin(knownFor({country: code})), [choose(4), {type: 'skip'}]);
			visit = walk(visit, [{type: 'steps'}, choose(6)]);
			for (; visit.place === 'helpline'; visit = walk(visit, [choose(2)])) {
				const rows = dense(rowsOf(frameOf(screenOf(visit), small)).join(''));
				const isWay = ({kind, text}: Block) =>
					(kind === 'number' || /^Chat: /.test(text)) && rows.includes(dense(text));
				if (!screenOf(visit).blocks.some(isWay)) return true;
			}
			return visit.place !== 'help';
		});
		expect(dead).toEqual([]);
	});
});

describe('where no country or no line is known', () => {
	const places = [null, 'AQ', ...unlisted.slice(0, 20)];
	const everywhere = places.flatMap(country => (['card-a', 'card-b'] as const).map(card => at(card, {country})));

	test('cards say to call the local emergency number (E9)', () => {
		const says = (screen: Screen) =>
			rowsOf(frameOf(screen, small)).some(row => row.trim() === 'Call your local emergency number.');
		expect(everywhere.filter(screen => !says(screen))).toEqual([]);
	});

	test('card C and the lines name a worldwide directory (H6)', () => {
		const [directory] = helplines.directories;
		const named = places
			.flatMap(country => (['card-c', 'helpline'] as const).map(place => at(place, {country})))
			.filter(screen => !dense(rowsOf(frameOf(screen, small)).join('')).includes(dense(directory?.name ?? '?')));
		expect(named.map(({place}) => place)).toEqual([]);
	});
});

describe('people of the plan', () => {
	const own = (place: PlaceId, country: string | null) => inSight(at(place, {country, plan: examplePlan}));

	test.each([
		['Dr Lee: 555 0199', true],
		['Dr Lee at the practice on the corner of Mill Road and Station Road: 555 0199, weekdays from 8 to 18', false],
	])(
		'step 6 has the first of the professionals, and where there is room the first line, in every country: %s',
		(entry, hasRoom) => {
			const plan = `## Professionals\n- ${entry}\n- Nurse Kim: 555 0177\n`;
			const seen = (code: string) => [...new Set(inSight(at('helpline', {country: code, plan})))];
			const firstOf = (code: string) => numbersOf(at('helpline', {country: code}))[0] ?? '?';
			const wanted = (code: string) => ['555 0199', ...(hasRoom ? [firstOf(code)] : [])];
			expect(countries.filter(code => seen(code).join() !== wanted(code).join())).toEqual([]);
			// Their own words are whole, however small the window is.
			const alone = at('helpline', {plan: `## Professionals\n- ${entry}\n`});
			const rows = (size: Size) => dense(rowsOf(frameOf(alone, size)).join(''));
			expect(rows(small)).toContain(dense(entry));
			expect(rows({columns: 80, rows: 24})).toContain(dense(`From your plan ${entry}`));
		},
	);

	test('step 6 has their own number for the first line in its place', () => {
		const line = (code: string) => linesHere(knownFor({country: code}))[0]?.name;
		const plan = (code: string) => `## Professionals\n- Dr Lee: 555 0199\n- ${line(code)}: 0330 555 0198\n`;
		const seen = (code: string) => inSight(at('helpline', {country: code, plan: plan(code)}));
		expect(countries.filter(code => seen(code).join() !== '555 0199,0330 555 0198')).toEqual([]);
	});

	test('card C has the first of them, wherever lines are known', () => {
		expect(countries.filter(code => !own('card-c', code).includes('555 0100'))).toEqual([]);
	});
});

test('of two countries that are likely, card A has the main number of each in sight at 40 × 12', () => {
	const several = Object.entries(helplines.countries).filter(each => each[1].emergency_roles !== undefined);
	const pairs = several.flatMap(one => several.filter(other => other !== one).map(other => [one, other] as const));
	const missed = pairs.filter(([[code, country], [other, otherCountry]]) => {
		const known = {...knownFor({country: code, isGuess: true}), whereabouts: {code, isGuess: true, other}};
		const seen = inSight(screenOf({...begin(known), place: 'card-a'}));
		return ![country, otherCountry].every(each => seen.includes(mainEmergency(each) ?? ''));
	});
	expect(missed.map(pair => pair.map(([code]) => code))).toEqual([]);
});

test('where no country is known, every card says at 40 × 12 which key picks one (E9)', () => {
	const without = (['card-a', 'card-b', 'card-c'] as const).filter(
		card =>
			!dense(rowsOf(frameOf(at(card, {country: null}), small)).join(' ')).includes(
				dense('Press c to pick your country'),
			),
	);
	expect(without).toEqual([]);
});
