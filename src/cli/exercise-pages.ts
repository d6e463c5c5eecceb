import {careBlocks} from '../core/care-blocks.ts';
import type {Asked} from '../core/exercise/asked-pattern.ts';
import type {Span} from '../core/exercise/course.ts';
import {guides, onPaper} from '../core/exercise/guides.ts';
import {type Goal, holdsLong, needsCare, patternIds, patterns, phases, rateOf} from '../core/exercise/pattern.ts';
import type {Block} from '../core/screen.ts';
import {fill, type PartWords, type Words} from '../core/words.ts';
import {blocksAsText, secondsText} from '../plain/transcript.ts';

const text = (sentence: string): Block => ({kind: 'text', text: sentence});
const page = (blocks: readonly Block[]): string => `${blocksAsText(blocks)}\n`;

const timeOf = (goal: Goal, {breath: {each}}: Words): string => {
	if ('breaths' in goal) return goal.breaths === 1 ? each.breath : fill(each.breaths, {number: goal.breaths});
	return goal.minutes === 1 ? each.minute : fill(each.minutes, {number: goal.minutes});
};

const phaseLines = ({pattern}: Asked, {breath}: Words): readonly Block[] =>
	phases
		.filter(phase => pattern[phase] > 0)
		.map((phase, index): Block => {
			const {word, how} = breath.phases[phase];
			const said = (phase === 'hold' || phase === 'rest') && holdsLong(pattern) ? breath.longHold : how;
			const line = fill(breath.table, {word, how: said, time: secondsText(pattern[phase] / 1000, breath)});
			return {kind: 'own', text: line, ...(index === 0 ? {} : {tight: true as const})};
		});

/** `cope breathe` into a pipe: what the breath is, as a table; a stream of moments would help nobody there. */
export const breathPage = (asked: Asked, words: Words): string => {
	const {breath} = words;
	const values = {time: timeOf(asked.goal, words), rate: rateOf(asked.pattern)};
	return page([
		...(needsCare(asked.pattern) ? careBlocks(asked.pattern, breath.care) : []),
		...breath.introduction.map(line => text(fill(line, values))),
		...phaseLines(asked, words),
		text(words.cli.danger),
	]);
};

/** `cope breathe --list`: each pattern by the name it is typed with. */
export const patternsPage = (words: Words): string => {
	const {breath, cli} = words;
	const width = Math.max(...patternIds.map(id => id.length));
	return page([
		text(cli.exercises.patternsTitle),
		...patternIds.flatMap((id): readonly Block[] => {
			const {pattern, goal} = patterns[id];
			const {name, about} = breath.patterns[id];
			const line = fill(breath.listed, {name, about, rate: rateOf(pattern), time: timeOf(goal, words)});
			return [text(id.padEnd(width).trimEnd()), {kind: 'own', text: line, tight: true}];
		}),
		text(cli.exercises.ownPattern),
	]);
};

/** On paper there is no key to press. */
const withoutKeys = (body: readonly string[], {places}: Words): readonly string[] => {
	const [stop = ''] = places.ride.body.slice(-1);
	return body.filter(line => !line.startsWith(stop));
};

type GuidePlace = 'ground' | 'muscles-short' | 'muscles-whole' | 'place' | 'notice' | 'riding';

const partBlocks = (
	script: readonly Span[],
	parts: Partial<Record<string, PartWords>>,
	words: Words,
): readonly Block[] =>
	onPaper(script).flatMap(({ids, ms}): readonly Block[] => {
		const [part, ...more] = ids.flatMap(id => parts[id] ?? []);
		if (part === undefined) return [];
		const body = [part, ...more].flatMap(each => each.body);
		const time = Number.isFinite(ms) ? [`${secondsText(ms / 1000, words.breath)}.`] : [];
		return [text([part.title, ...withoutKeys(body, words), ...time].join(' '))];
	});

/** A guided exercise into a pipe: all of its parts, to be read or done without this program; a ride for these minutes. */
export const guidePage = (place: GuidePlace, words: Words, minutes: number = guides.riding.length): string => {
	const {title, body, parts} = words.places[place];
	const about = place.startsWith('muscles') ? words.places.muscles : place === 'riding' ? words.places.ride : null;
	const {start}: Partial<Record<string, PartWords>> = parts;
	// How it goes is told by what leads to it; on paper nobody waits for a word.
	const opening = about === null ? [title] : [about.title, ...about.body, ...(start?.body ?? [])];
	const script = guides[place].filter(({id}) => about === null || id !== 'start');
	const isRide = place === 'riding';
	const time = timeOf({minutes}, words);
	const on = isRide && minutes > script.length ? [fill(words.cli.exercises.rideOn, {time})] : [];
	return page([
		...withoutKeys(opening, words).map(text),
		...partBlocks(isRide ? script.slice(0, minutes) : script, parts, words),
		...on.map(text),
		...body.map(text),
		text(words.cli.exercises.canStop),
		text(words.cli.danger),
	]);
};

/** `cope relax` into a pipe: what there is. */
export const relaxPage = (words: Words): string => {
	const {places, cli} = words;
	const {title, body, options} = places.breathe;
	const {muscles, place, notice, ground} = options;
	const listed = Object.entries({muscles, place, notice, ground}).map(([name, about], index): Block => {
		const line = fill(cli.exercises.relaxListed, {name, about});
		return {kind: 'own', text: line, ...(index === 0 ? {} : {tight: true as const})};
	});
	return page([
		text(title),
		...listed,
		...withoutKeys(body, words).map(text),
		text(words.cli.exercises.canStop),
		text(words.cli.danger),
	]);
};
