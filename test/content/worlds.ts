import words from '../../src/content/en/words.ts';
import type {Screen} from '../../src/core/screen.ts';
import type {Visit} from '../../src/core/visit.ts';
import {codePicture} from '../../src/frame/code-picture.ts';
import {type Frame, layout} from '../../src/frame/layout.ts';
import type {Size} from '../../src/frame/size.ts';
import type {Look} from '../../src/frame/theme.ts';
import {begin, choose, examplePlan, knownFor, screenOf, type World, walk} from '../support/visits.ts';
import {everyVisit} from './every-visit.ts';

/** Many entries, long ones, wide ones, and one with nowhere to break. */
const longPlan = `${examplePlan}
## People I can ask for help
- Максим Александрович (старший брат): +7 495 555 01 99, вечером после работы и в выходные
- 山田さん（となりの家の人）電話 03 5555 0199 夜おそくてもだいじょうぶ
- Thùy Dương 👩‍🌾🏡 0800 555 0199 any time of the day
- Grandma: 555 0122, she likes it when I call and we talk about the garden and the neighbours for a while
- ${'x'.repeat(90)}
## What I can do on my own
- ${'散歩する '.repeat(14)}
- Listen to the long record my brother gave me, from the first song to the last one, with a blanket
- Read
- Sing
- Sort photos
## Making my space safer
- ${'友だちの家へ行く'.repeat(9)}
- Ask Sam, or if Sam is out ask Alex next door, to look after things for me until the next morning or longer
- Go to the library on Mill Road or, when that is closed, to the hall of the station
## Professionals and lines
- Dr Lee at the practice on the corner of Mill Road and Station Road: 555 0199, weekdays from 8 to 18
`;

const home: readonly World[] = [{country: 'GB'}];
const manyCountries: readonly World[] = [
	...['GB', 'US', 'DE', 'ZA', 'AE', 'FI', 'CH', 'AQ', null].map(country => ({country})),
	...['GB', 'CH'].map(country => ({country, isGuess: true})),
	{country: 'DE', either: 'AT'},
	{country: 'FR', either: 'AQ'},
];

export type Shown = {readonly name: string; readonly screen: Screen};

const differing = (all: readonly Shown[]): readonly Shown[] => [
	...new Map(all.toReversed().map(each => [JSON.stringify(each.screen), each])).values(),
];

const nameOf = ({place, page, notice, ratings}: Visit, plan: string, {country, isGuess, either}: World): string =>
	[
		place,
		page,
		notice ?? '',
		`rated ${ratings.last}`,
		plan,
		`${country}${isGuess ? '?' : ''}${either ? ` or ${either}` : ''}`,
	]
		.join(' ')
		.trim();

// Only the first lines are there in every country.
const isAnywhere = ({place, page}: Visit): boolean => place !== 'helpline' || page === 0;

const screensWith = (
	plan: string,
	text: string | undefined,
	ratings: readonly number[],
	places = home,
): readonly Shown[] => {
	const given = text === undefined ? {} : {plan: text};
	const met = everyVisit(knownFor(given), ratings);
	return differing(
		places.flatMap(world =>
			met
				.filter(({visit}) => world.country === 'GB' || isAnywhere(visit))
				.map(({visit, now}) => ({
					name: nameOf(visit, plan, world),
					screen: screenOf({...visit, known: knownFor({...given, ...world})}, now),
				})),
		),
	);
};

/** The breath at its check, paused, and without its pause; and a wait near its end. */
const later = (): readonly Shown[] => {
	const at = (visit: Visit, ms: number): Visit =>
		Array.from({length: ms / 1000}, (_, second) => (second + 1) * 1000).reduce(
			(current, now) => walk(current, [{type: 'look'}], now),
			visit,
		);
	const breath = begin(knownFor(), {at: 'breath'});
	const shown = (name: string, visit: Visit, ms: number) => ({name, screen: screenOf(at(visit, ms), ms)});
	return [
		...[5000, 62_000, 185_000, 290_000].map(ms => shown(`breath after ${ms} ms`, breath, ms)),
		shown('breath without its pause', walk(breath, [{type: 'without'}]), 20_000),
		...near(),
		{name: 'breath paused', screen: screenOf(walk(breath, [{type: 'pause'}]))},
	];
};

/** The first rating, when something is written down for the next days: a short line, and a long one. */
const near = (): readonly Shown[] =>
	['Dr Lee', `Dr Lee, ${'in the house on the corner of the street '.repeat(3)}`].map(text => ({
		name: `rating, near: ${text}`,
		screen: screenOf(walk(begin(knownFor({plan: `## Next appointment\n- 2026-11-24 15:00 ${text}\n`})), [choose(4)])),
	}));

/** The guided plan at its fifth part, where no line is known. */
const withoutLines = (): Shown => {
	const begun = begin(knownFor({plan: examplePlan, country: null}), {at: 'build-start'});
	const skipped = Array.from({length: 4}, () => ({type: 'skip'}) as const);
	return {name: 'professionals, no line known', screen: screenOf(walk(begun, [{type: 'enter'}, ...skipped]))};
};

/** Every screen with no plan, with a plan and with a long one; rated or not; in countries that differ. */
export const everyScreen: readonly Shown[] = differing([
	...screensWith('no plan', undefined, [], manyCountries),
	...screensWith('no plan', undefined, [9, 8]),
	...screensWith('a plan', examplePlan, [], manyCountries),
	...screensWith('a plan', examplePlan, [8]),
	...screensWith('a long plan', longPlan, []),
	...screensWith('a long plan', longPlan, [8]),
	...later(),
	withoutLines(),
]);

const layoutWords = {moreBelow: words.moreBelow, moreAbove: words.moreAbove};
export const rich: Look = {colours: 'none', isAscii: false, isStill: false};
export const poor: Look = {colours: 'none', isAscii: true, isStill: true};

export const frameOf = (screen: Screen, size: Size, look: Look = rich): Frame =>
	layout(screen, size, layoutWords, look, codePicture);

export const rowsOf = (frame: Frame): readonly string[] => frame.rows.map(row => row.map(({text}) => text).join(''));

/** Without spaces, so that it does not matter where a line was broken. */
export const dense = (text: string): string => text.replaceAll(/\s+/g, '');

/** A screen as it is seen in a window: its rows, and all of its text without spaces. */
export type Seen = Shown & {readonly rows: readonly string[]; readonly all: string};

export const seenAt = (size: Size, look = rich): readonly Seen[] =>
	everyScreen.map(shown => {
		const rows = rowsOf(frameOf(shown.screen, size, look));
		return {...shown, rows, all: dense(rows.join('').replaceAll(/[▀▄█]/g, ''))};
	});

export const names = (wrong: readonly Shown[]): readonly string[] => wrong.map(({name}) => name);

export const shows = (seen: Seen, text: string): boolean => seen.all.includes(dense(text));
