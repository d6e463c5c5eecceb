import {describe, expect, test} from 'vitest';
import {helpPage} from '../../src/cli/pages.ts';
import {followUpPage, reachPage} from '../../src/cli/reach-pages.ts';
import words from '../../src/content/en/words.ts';
import {countryIn, mainEmergency} from '../../src/core/helplines.ts';
import type {Known} from '../../src/core/known.ts';
import {linesHere, openness} from '../../src/core/line-order.ts';
import {linesToCall, lineToCall} from '../../src/core/line-to-call.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import type {Block, Screen} from '../../src/core/screen.ts';
import {noTimes} from '../../src/core/times.ts';
import type {Size} from '../../src/frame/size.ts';
import {helplines, world} from '../../src/node/data.ts';
import {clocks} from '../support/clocks.ts';
import {begin, choose, examplePlan, knownFor, screenOf, walk} from '../support/visits.ts';
import {frameOf, poor, rich, rowsOf} from './worlds.ts';

const sizes = [
	['40 × 12', {columns: 40, rows: 12}],
	['80 × 24', {columns: 80, rows: 24}],
] as const satisfies readonly (readonly [string, Size])[];
const cards = ['a', 'b', 'c'] as const;
const listed = Object.keys(helplines.countries);
const unlisted = Object.keys(world.countries).filter(code => !listed.includes(code));

/** Everybody a card can be shown to: sure of the country or guessing, between two, with a plan or without. */
const worldsIn = (country: string | null): readonly Known[] =>
	[false, true].flatMap(isGuess =>
		[{}, {plan: examplePlan}].flatMap(given => {
			const known = knownFor({country, isGuess, ...given});
			const whereabouts = {code: country, isGuess: true, other: country === 'DE' ? 'CH' : 'DE'};
			const both: readonly Known[] = [
				{...known, whereabouts},
				{...known, whereabouts: {...whereabouts, isEither: true}},
			];
			return isGuess && country !== null ? [known, ...both] : [known];
		}),
	);

/** The same by day and by night, when many lines are closed. */
const worldsAtAnyTime = (country: string | null): readonly Known[] =>
	[noTimes, ...[3, 8, 15, 23].map(hour => clocks(6, hour))].flatMap(times =>
		worldsIn(country).map(known => ({...known, times, orderedAt: times})),
	);

const cardIn = (known: Known, card: (typeof cards)[number]): Screen =>
	screenOf(walk(begin(known), [choose(cards.indexOf(card) + 1)]));

const blocksOf = ({blocks, pinned}: Screen): readonly Block[] => [...blocks, ...pinned];
const numbersOf = (screen: Screen): readonly string[] =>
	blocksOf(screen).flatMap(({kind, text}) => (kind === 'number' ? [text] : []));

/** The rows of the first look at a card: nothing was scrolled. */
const rowsAt = (screen: Screen, size: Size, look = rich): readonly string[] =>
	rowsOf(frameOf(screen, size, look)).map(row => row.trim());

const inSight = (screen: Screen, size: Size, look = rich): readonly string[] => {
	const rows = rowsAt(screen, size, look);
	return numbersOf(screen).filter(number => rows.includes(number));
};

describe.each(sizes)('at %s, at first sight', (_, size) => {
	describe.each(cards)('card %s', card => {
		const missing = (codes: readonly (string | null)[], isThere: (screen: Screen, known: Known) => boolean) =>
			codes.filter(code => !worldsIn(code).every(known => isThere(cardIn(known, card), known)));

		test('has a number to dial, alone on its line, in every country with lines', () => {
			expect(missing(listed, screen => inSight(screen, size).length > 0)).toEqual([]);
			expect(missing(listed, screen => inSight(screen, size, poor).length > 0)).toEqual([]);
		});

		test('has the heading, help and the way out there as well', () => {
			const isWhole = (screen: Screen): boolean => {
				const rows = rowsAt(screen, size);
				const all = rows.join(' ').replaceAll(/\s+/g, ' ');
				const footer = rows.at(-1) ?? '';
				return all.includes(screen.title) && footer.includes('h ') && footer.includes('x ');
			};
			expect(missing([...listed, null, 'AQ'], isWhole)).toEqual([]);
		});

		test('where no number is known it says whom to call, alone on its line (E9)', () => {
			const says = (screen: Screen): boolean => rowsAt(screen, size).includes('Call your local emergency number.');
			const both = (known: Known): boolean => known.whereabouts.other !== null;
			const isThere = (screen: Screen, known: Known): boolean =>
				both(known) ? inSight(screen, size).length > 0 || says(screen) : says(screen);
			expect(missing([null, 'AQ', ...unlisted], isThere)).toEqual([]);
		});
	});

	test.each(['TR', null])('where nothing is known (%s) card B says so once, below what to do', country => {
		const rows = rowsAt(cardIn(knownFor({country, isGuess: true}), 'b'), size);
		const unknown = 'Call your local emergency number.';
		expect(rows.filter(row => row === unknown)).toHaveLength(1);
		const body = words.places['card-b'].body.map(line => rows.indexOf(line));
		expect(body).toEqual(body.toSorted((a, b) => a - b));
		expect(body[0]).toBeGreaterThan(0);
		expect(rows.indexOf(unknown)).toBeGreaterThan(body.at(-1) ?? 99);
	});

	test('over a year after they were compared, the number of the line is there as well', () => {
		const without = listed.filter(code =>
			(['card-b', 'card-c'] as const).some(place => {
				const screen = screenOf({...begin(knownFor({country: code, isGuess: true, today: '2028-01-01'})), place});
				return inSight(screen, size).length < numbersOf(screen).length;
			}),
		);
		expect(without).toEqual([]);
	});

	test('the main emergency number is on cards A and B', () => {
		const without = (['a', 'b'] as const).flatMap(card =>
			listed.filter(code => {
				const country = helplines.countries[code];
				const main = country === undefined ? null : mainEmergency(country);
				return !worldsIn(code).every(known => inSight(cardIn(known, card), size).includes(main ?? '?'));
			}),
		);
		expect(without).toEqual([]);
	});

	test('card A says not to drive, but where two countries leave no room for it', () => {
		const says = (known: Known): boolean =>
			rowsAt(cardIn(known, 'a'), size).join(' ').includes('Do not drive yourself.');
		const without = listed.filter(code => !worldsIn(code).every(says));
		expect(without).toEqual(size.rows === 12 ? ['AE', 'BA', 'TT'] : []);
		expect(without.filter(code => !says(knownFor({country: code, isGuess: true})))).toEqual([]);
	});

	test('where the country is a guess, cards A, B and C ask whether it is this one; where it is known, none does', () => {
		const asks = (known: Known, card: (typeof cards)[number]): boolean =>
			/ In [^?]+\? Call/.test(` ${rowsAt(cardIn(known, card), size).join(' ')}`);
		const wrong = cards.flatMap(card =>
			listed.filter(code => !worldsIn(code).every(known => asks(known, card) === known.whereabouts.isGuess)),
		);
		expect(wrong).toEqual([]);
	});

	test('card C has the lines of both countries that it may be', () => {
		const without = listed.filter(code => {
			const both = worldsIn(code).filter(({whereabouts}) => whereabouts.isEither);
			return !both.every(known => {
				const seen = inSight(cardIn(known, 'c'), size);
				return linesToCall(known).every(({phone, sms}) => seen.includes(phone ?? sms?.number ?? '?'));
			});
		});
		expect(without).toEqual([]);
	});

	test('at any time of the day what to do on card B is in sight, and that there is more where there is no room for all', () => {
		const isThere = (known: Known): boolean => {
			const rows = rowsAt(cardIn(known, 'b'), size).join(' ');
			return rows.includes('Stay with them until help is there.') || rows.includes('more below');
		};
		expect(listed.filter(code => !worldsAtAnyTime(code).every(isThere))).toEqual([]);
	});

	test('at any time of the day cards A, B and C have a number that is answered then', () => {
		const isAnswered = (known: Known, card: (typeof cards)[number]): boolean => {
			const open = linesHere(known).filter(line => openness(known, line) !== 'closed');
			const numbers = open.flatMap(({phone, sms}) => [phone, sms?.number]);
			const {code, other} = known.whereabouts;
			const emergency = [code, other].flatMap(each => countryIn(helplines, each)?.emergency ?? []);
			return inSight(cardIn(known, card), size).some(number => [...numbers, ...emergency].includes(number));
		};
		const without = cards.flatMap(card =>
			listed.filter(code => !worldsAtAnyTime(code).every(known => isAnswered(known, card))),
		);
		expect(without).toEqual([]);
	});

	test('a number that can be called from some telephones only says so right below itself', () => {
		const limited = listed.filter(code => / only\./.test(lineToCall(knownFor({country: code}))?.note ?? ''));
		expect(limited).toEqual(['CL']);
		const wrong = (['b', 'c'] as const).filter(card => {
			const below = (rows: readonly string[]): string | undefined => rows[rows.indexOf('*4141') + 1];
			return !worldsIn('CL').every(known => below(rowsAt(cardIn(known, card), size)) === 'From mobile phones only.');
		});
		expect(wrong).toEqual([]);
	});

	test('card C has a line, and so has card B (E7, E8)', () => {
		const hasLine = (code: string, screen: Screen): boolean =>
			inSight(screen, size).some(number =>
				helplines.countries[code]?.lines.some(({phone, sms}) => phone === number || sms?.number === number),
			);
		const without = (['b', 'c'] as const).flatMap(card =>
			listed.filter(code => !worldsIn(code).every(known => hasLine(code, cardIn(known, card)))),
		);
		expect(without).toEqual([]);
	});
});

describe('with a number of their own for the line to call', () => {
	const own = '0330 555 0199';
	/** The worlds in which a number is not in sight on a card, of those that it is to have there. */
	const hidden = (codes: readonly string[], card: 'b' | 'c', size: Size, wanted: (known: Known) => readonly string[]) =>
		codes.filter(code =>
			worldsIn(code).some(known => {
				const plan = readPlan(examplePlan.replace('- Dr Lee', `- ${lineToCall(known)?.name}: ${own}\n- Dr Lee`));
				const seen = inSight(cardIn({...known, plan: {kind: 'read', plan}}, card), size);
				return !wanted(known).every(number => seen.includes(number));
			}),
		);
	const mainIn = ({whereabouts: {code}}: Known): string => {
		const country = countryIn(helplines, code);
		return country === null ? '' : (mainEmergency(country) ?? '');
	};
	const checked = (known: Known): string => lineToCall(known)?.phone ?? lineToCall(known)?.sms?.number ?? '';
	const [[, small], [, usual]] = sizes;

	test('that one is in sight on cards B and C in every country, and on B the main emergency number', () => {
		for (const size of [small, usual]) {
			expect(hidden(listed, 'b', size, known => [mainIn(known), own])).toEqual([]);
			expect(hidden(listed, 'c', size, () => [own])).toEqual([]);
		}
	});

	test('the one that was checked is there as well at 80 × 24, and where there is room at 40 × 12', () => {
		for (const card of ['b', 'c'] as const)
			expect(hidden(listed, card, usual, known => [own, checked(known)])).toEqual([]);
		const card = cardIn(knownFor({plan: `## Professionals\n- Samaritans: ${own}\n`}), 'b');
		expect(inSight(card, small)).toEqual(expect.arrayContaining(['999', own, '116 123']));
	});

	test('from which telephones ours can be called is not said of theirs', () => {
		const plan = `## Professionals\n- Línea prevención del suicidio: ${own}\n`;
		for (const size of [small, usual]) {
			const rows = rowsAt(cardIn(knownFor({country: 'CL', plan}), 'c'), size);
			expect(rows.indexOf('From mobile phones only.')).toBe(rows.includes('*4141') ? rows.indexOf('*4141') + 1 : -1);
			expect(rows[rows.indexOf(own) + 1]).not.toBe('From mobile phones only.');
		}
	});

	test('it takes no room from the text of the card', () => {
		for (const card of ['b', 'c'] as const) {
			const screen = cardIn(knownFor({plan: examplePlan.replace('Dr Lee: 555 0199', `Samaritans: ${own}`)}), card);
			const rows = rowsAt(screen, small).join(' ');
			expect(screen.blocks.filter(({text}) => !rows.includes(text))).toEqual([]);
		}
	});
});

describe.each(sizes)('a page of help printed at %s', (_, {columns, rows}) => {
	/** What is left in sight when it was printed and the prompt stands below it. */
	const end = (printed: string): readonly string[] => {
		const broken = printed.split('\n').flatMap(line => line.match(new RegExp(`.{1,${columns}}`, 'g')) ?? ['']);
		return broken.slice(-rows).map(row => row.trim());
	};
	const pages = {'cope help': helpPage, 'cope reach': reachPage, 'cope follow-up': followUpPage};

	test.each(Object.entries(pages))('%s ends with the number to call in sight, in every country', (__, page) => {
		const hidden = listed.filter(code => {
			const country = helplines.countries[code];
			const main = country === undefined ? null : mainEmergency(country);
			return !worldsIn(code).every(known => end(page(known, words, {columns, rows})).includes(main ?? '?'));
		});
		expect(hidden).toEqual([]);
		const unknown = [null, 'AQ'].flatMap(code => worldsIn(code)).filter(({whereabouts: {other}}) => other === null);
		const says = (known: Known) =>
			end(page(known, words, {columns, rows})).includes('Call your local emergency number.');
		expect(unknown.filter(known => !says(known))).toEqual([]);
	});

	test('into a pipe nothing is said twice', () => {
		const printed = helpPage(knownFor({plan: examplePlan}), words).split('\n');
		expect(printed.filter(row => row.trim() === '999')).toHaveLength(1);
	});
});

describe('the form of a card (E5)', () => {
	const all = [...listed, null, 'AQ'].flatMap(code =>
		worldsIn(code).flatMap(known => cards.map(card => cardIn(known, card))),
	);

	test('at most four lines of text, and no address before the number', () => {
		expect(all.filter(({blocks}) => blocks.length > 4).map(({place}) => place)).toEqual([]);
		const early = all.filter(screen => {
			const blocks = blocksOf(screen);
			const at = blocks.findIndex(({kind}) => kind === 'number');
			return blocks
				.slice(0, at === -1 ? undefined : at)
				.some(({text}) => at !== -1 && /https?:|\w\.(org|com)\b/.test(text));
		});
		expect(early.map(({place}) => place)).toEqual([]);
	});

	test('nothing on it depends on a rating', () => {
		const known = knownFor();
		for (const [index, card] of cards.entries()) {
			const visit = begin(known);
			const rated = {...visit, ratings: {...visit.ratings, last: 10}};
			expect(screenOf(walk(rated, [choose(index + 1)]))).toEqual(cardIn(known, card));
		}
	});

	test('after it one can go on, and it is never the end (E10)', () => {
		for (const [index] of cards.entries()) {
			const card = walk(begin(), [choose(index + 1)]);
			for (const type of ['enter', 'skip'] as const) {
				const next = walk(card, [{type}]);
				expect([next.isLeaving, next.place === card.place]).toEqual([false, false]);
			}
		}
	});
});

test.each([
	['BE', null, 'Languages: Dutch.'],
	['BE', 'nl', null],
	['DE', 'en', 'Languages: German.'],
	['GB', null, null],
	['IE', 'de', 'Languages: English.'],
] as const)('card C of %s for a person whose language is %j says of the line: %j', (country, language, said) => {
	const rows = rowsAt(cardIn({...knownFor({country}), language}, 'c'), {columns: 80, rows: 24}).join(' ');
	expect(/Languages: [^.]*\./.exec(rows)?.[0] ?? null).toBe(said);
});
