import {describe, expect, test} from 'vitest';
import {guides} from '../../src/core/exercise/guides.ts';
import {type PlaceId, placeAt, places} from '../../src/core/places.ts';
import type {Hint, Screen} from '../../src/core/screen.ts';
import type {Size} from '../../src/frame/size.ts';
import {widthOf} from '../../src/text/width.ts';
import {dense, everyScreen, frameOf, names, poor, rowsOf, type Seen, seenAt, shows} from './worlds.ts';

const small: Size = {columns: 40, rows: 12};
const usual: Size = {columns: 80, rows: 24};
const large: Size = {columns: 120, rows: 40};
const sizes = [
	['40 × 12', small],
	['80 × 24', usual],
	['120 × 40', large],
] as const;

const hidden = (seen: Seen): readonly number[] =>
	seen.screen.kind === 'choose'
		? seen.screen.choices.flatMap((choice, index) => (shows(seen, `${index + 1}${choice.text}`) ? [] : [index + 1]))
		: [];

const hasHint = ({screen, rows}: Seen, id: 'help' | 'leave'): boolean =>
	screen.hints.some(hint => hint.id === id && rows.at(-1)?.includes(`${hint.key} ${hint.means}`));

test('every place is among the screens, with all its parts', () => {
	const met = new Set(everyScreen.map(({screen}) => screen.place));
	expect((Object.keys(places) as PlaceId[]).filter(place => !met.has(place))).toEqual([]);
	const titles = new Map<PlaceId, Set<string>>();
	for (const {screen} of everyScreen)
		titles.set(screen.place, (titles.get(screen.place) ?? new Set()).add(screen.title));
	const parts = (place: PlaceId): number => new Set(guides[placeAt(place).guide ?? 'ground'].map(({id}) => id)).size;
	const short = [...titles].filter(([place, found]) => placeAt(place).guide && found.size < parts(place));
	expect(short.map(([place]) => place)).toEqual([]);
});

describe.each(sizes)('at %s', (_, size) => {
	const seen = seenAt(size);

	/** Without air the breath gives its title up for the picture; its word says what to do. */
	const givesTitleUp = (screen: Screen): boolean => size === small && screen.kind === 'breathe';

	test('one row and one column short of the window', () => {
		expect(names(seen.filter(({rows}) => rows.length !== size.rows - 1))).toEqual([]);
		expect(names(seen.filter(({rows}) => rows.some(row => widthOf(row) > size.columns - 1)))).toEqual([]);
	});

	test('the title and what was said last are in sight', () => {
		const untitled = seen.filter(each => !shows(each, each.screen.title) && !givesTitleUp(each.screen));
		expect(names(untitled)).toEqual([]);
		expect(names(seen.filter(each => each.screen.notice !== null && !shows(each, each.screen.notice)))).toEqual([]);
	});

	test('the last row has help and the way out', () => {
		expect(names(seen.filter(each => each.screen.place !== 'help' && !hasHint(each, 'help')))).toEqual([]);
		expect(names(seen.filter(each => !hasHint(each, 'leave')))).toEqual([]);
	});

	test('where a key is left out of the last row, the key of the list of keys is in it', () => {
		const isThere = ({rows}: Seen, {key, means}: Hint): boolean => rows.at(-1)?.includes(`${key} ${means}`) === true;
		const short = seen.filter(each => each.screen.hints.some(hint => !isThere(each, hint)));
		// While letters are text there is no such key.
		const wrong = short.filter(
			({screen, rows}) => screen.kind !== 'write' && !/ {2}\?( keys| {2}|$)/.test(rows.at(-1) ?? ''),
		);
		expect(names(wrong)).toEqual([]);
		if (size === small) expect(short.length).toBeGreaterThan(100);
	});

	test('the last row of a breath and of a wait has their pause', () => {
		const timed = seen.filter(({screen}) => screen.kind === 'breathe' || screen.kind === 'wait');
		expect(names(timed.filter(({rows}) => !/Space (pause|go on)/.test(rows.at(-1) ?? '')))).toEqual([]);
		expect(timed.length).toBeGreaterThan(5);
	});

	test('the marked choice is in sight, whichever it is', () => {
		const lost = everyScreen.flatMap(({name, screen}) => {
			if (screen.kind !== 'choose') return [];
			return screen.choices.flatMap((__, cursor) => {
				const rows = rowsOf(frameOf({...screen, cursor}, size));
				return rows.some(row => row.startsWith(`  ▸ ${cursor + 1}  `)) ? [] : [`${name}: ${cursor + 1}`];
			});
		});
		expect(lost).toEqual([]);
	});

	test('the breath has its word, its count and what is asked whole', () => {
		const breaths = seen.flatMap(each => (each.screen.kind === 'breathe' ? [{each, breath: each.screen.breath}] : []));
		const cut = breaths.filter(
			({each, breath}) => ![breath.word, breath.how, breath.check ?? breath.time].every(text => shows(each, text)),
		);
		expect(cut.map(({each}) => each.name)).toEqual([]);
		expect(breaths.some(({breath}) => breath.check !== null)).toBe(true);
		const quiet = breaths.filter(({each}) => !each.screen.blocks.every(({text}) => shows(each, text)));
		expect(quiet.map(({each}) => each.name)).toEqual([]);
	});

	const written = everyScreen.flatMap(({name, screen}) =>
		screen.kind === 'rate' || screen.kind === 'write' ? [{name, screen}] : [],
	);

	test('the caret stands behind what is written, in its last row', () => {
		const text = '散歩 and a walk '.repeat(5);
		const wrong = written.filter(({screen}) => {
			const frame = frameOf({...screen, field: {text, caret: text.length}}, size);
			const row = rowsOf(frame)[frame.caret?.y ?? -1] ?? '';
			return !/^ {2}[▸ ] .*(walk|歩|a|n|d) *$/.test(row) || frame.caret?.x !== widthOf(row);
		});
		expect(names(wrong)).toEqual([]);
		expect(written.length).toBeGreaterThan(10);
	});

	test('a long text leaves title, help and the way out in sight', () => {
		const wrong = written.filter(({screen}) => {
			const rows = rowsOf(frameOf({...screen, field: {text: 'x'.repeat(900), caret: 400}}, size));
			const seen = {name: '', screen, rows, all: dense(rows.join(''))};
			return !shows(seen, screen.title) || !hasHint(seen, 'help') || !hasHint(seen, 'leave');
		});
		expect(names(wrong)).toEqual([]);
	});
});

describe('choices', () => {
	test('all are in sight at 80 × 24 and above', () => {
		expect(names([...seenAt(usual), ...seenAt(large)].filter(each => hidden(each).length > 0))).toEqual([]);
	});

	// A choice in the person's own words can be of any length; then the marked one is in sight.
	const isOurs = ({screen}: Seen): boolean => screen.kind === 'choose' && !screen.choices.some(choice => choice.isOwn);

	test('up to 4 are in sight at 40 × 12', () => {
		const few = seenAt(small).filter(each => each.screen.kind === 'choose' && each.screen.choices.length <= 4);
		expect(few.filter(isOurs).length).toBeGreaterThan(100);
		expect(names(few.filter(each => isOurs(each) && hidden(each).length > 0))).toEqual([]);
	});
});

describe('texts', () => {
	const isOwnOrLong = ({place}: Screen): boolean => ['help', 'keys', 'plan', 'safety-plan', 'helpline'].includes(place);

	test('at 80 × 24 nothing has to be scrolled but lines, keys and the plan', () => {
		const cut = seenAt(usual).filter(each => {
			const {blocks, pinned} = each.screen;
			return !isOwnOrLong(each.screen) && ![...blocks, ...pinned].every(({text}) => shows(each, text));
		});
		expect(names(cut)).toEqual([]);
	});

	test('of every exercise the way out is in sight at 40 × 12', () => {
		const stop = 'You can stop any time. q ends it.';
		const says = seenAt(small).filter(
			({screen}) => screen.notice === null && screen.blocks.some(({text}) => text.includes(stop)),
		);
		expect(new Set(says.map(({screen}) => screen.place)).size).toBeGreaterThan(9);
		expect(names(says.filter(each => !shows(each, stop)))).toEqual([]);
	});

	test('no placeholder is left in a screen', () => {
		expect(names(everyScreen.filter(({screen}) => /\{\w+\}/.test(JSON.stringify(Object.values(screen)))))).toEqual([]);
	});

	test('with only plain characters all of ours is plain', () => {
		// Quotation marks, dashes and accents are part of the words.
		const fancy = seenAt(small, poor).filter(
			({name, rows}) => name.includes('no plan GB') && /[^\u0020-\u007E“”’–é]/.test(rows.join('')),
		);
		expect(names(fancy)).toEqual([]);
		expect(everyScreen.filter(({name}) => name.includes('no plan GB')).length).toBeGreaterThan(100);
	});
});
