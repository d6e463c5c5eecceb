import {expect, test} from 'vitest';
import {breathPage, guidePage, patternsPage, relaxPage} from '../../src/cli/exercise-pages.ts';
import {allPage, countryPage, helpPage} from '../../src/cli/pages.ts';
import {planPage} from '../../src/cli/plan-pages.ts';
import {followUpPage, reachPage, sheetPage} from '../../src/cli/reach-pages.ts';
import words from '../../src/content/en/words.ts';
import {patterns} from '../../src/core/exercise/pattern.ts';
import {examplePlan, knownFor} from '../support/visits.ts';
import {everything} from './strings.ts';

/** What the code fills at the words of this path; all others have no placeholder. */
const filled: Readonly<Record<string, readonly string[]>> = {
	'breath.short.in': ['seconds'],
	'breath.short.topUp': ['seconds'],
	'breath.short.hold': ['seconds'],
	'breath.short.out': ['seconds'],
	'breath.short.rest': ['seconds'],
	'breath.minutes': ['all', 'done'],
	'breath.breaths': ['all', 'done'],
	'breath.introduction.3': ['rate', 'time'],
	'breath.listed': ['about', 'name', 'rate', 'time'],
	'breath.each.minutes': ['number'],
	'breath.each.breaths': ['number'],
	'places.ride.options.asked': ['time'],
	'breath.each.seconds': ['number'],
	'ride.beside': ['time'],
	'cli.exercises.noSuchPattern': ['pattern', 'patterns'],
	'cli.exercises.meantPattern': ['pattern', 'patterns'],
	'cli.exercises.nameBreath': ['name'],
	'helped.breath': ['breath'],
	'cli.exercises.rideOn': ['time'],
	'cli.exercises.noSuchExercise': ['name'],
	'cli.keepsIn': ['path'],
	'cli.exercises.breathKept': ['name'],
	'cli.notKept': ['path'],
	'cli.countryKept': ['country'],
	'cli.exercises.relaxListed': ['about', 'name'],
	'breath.line': ['time', 'word'],
	'breath.table': ['how', 'time', 'word'],
	'wait.left': ['minutes'],
	'helplines.emergency': ['country'],
	'helplines.emergencyGuess': ['country'],
	'helplines.call': ['country', 'line'],
	'helplines.callGuess': ['country', 'line'],
	'helplines.callOwn': ['line'],
	'helplines.ownTextWord': ['word'],
	'helplines.textWord': ['word'],
	'helplines.chat': ['address'],
	'helplines.hours': ['hours'],
	'helplines.hoursThere': ['hours'],
	'helplines.closedUntil': ['time'],
	'helplines.comparedOnCard': ['month'],
	'helplines.noneHere': ['country'],
	'helplines.noneHereGuess': ['country'],
	'helplines.languages': ['languages'],
	'helplines.region': ['region'],
	'helplines.audience': ['audience'],
	'helplines.either': ['one', 'other'],
	'helplines.guess': ['country'],
	'helplines.change': ['country'],
	'helplines.noneKnown': ['country'],
	'helplines.listTitle': ['country'],
	'helplines.allLetter': ['letter'],
	'helplines.compared': ['month'],
	'helplines.comparedLongAgo': ['month'],
	'helplines.noSuchCountry': ['country'],
	'helplines.couldBe': ['countries', 'country'],
	'helplines.isMeant': ['country', 'meant'],
	'helplines.guessInPrint': ['country'],
	'plan.file': ['path'],
	'plan.last': ['number'],
	'plan.numberIn': ['country', 'number'],
	'plan.left': ['left'],
	'plan.line.text': ['number'],
	'plan.line.textWord': ['number', 'word'],
	'plan.line.whatsapp': ['number'],
	'wipe.left.link-target': ['path'],
	'wipe.left.not-ours': ['path'],
	'cli.badOrder': ['order', 'orders'],
	'cli.badFormat': ['format', 'formats'],
	'cli.noSuchSection': ['section', 'sections'],
	'cli.added': ['path', 'section'],
	'cli.fileIsThere': ['path'],
	'cli.fileNotMade': ['path'],
	'cli.noFolder': ['folder'],
	'cli.exported': ['path'],
	'cli.noSuchStep': ['step'],
	'cli.noEditor': ['path'],
	'cli.reach.made': ['path', 'title', 'when'],
	'sheet.next': ['entry'],
	'dates.day': ['day', 'month', 'weekday', 'year'],
	'dates.monthFirst': ['day', 'month', 'weekday', 'year'],
	'dates.am': ['time'],
	'dates.pm': ['time'],
	'dates.range': ['from', 'to'],
	'dates.and': ['first', 'second'],
	'cli.technical': ['message'],
};

/** In titles, texts and notices of a place; its options are never filled. */
const inPlaces = ['country', 'path', 'ask', 'hint', 'calendar', 'number', 'count'];
const isOfPlace = (at: string): boolean => /^(places|notices)\./.test(at) && !at.includes('.options.');

const placeholdersIn = (text: string): readonly string[] =>
	[...new Set([...text.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? ''))].toSorted();

test('every placeholder is one that is filled, and none that is filled is missing', () => {
	const wrong = everything.flatMap(({at, text}) => {
		const has = placeholdersIn(text);
		const isRight = isOfPlace(at)
			? has.every(name => inPlaces.includes(name))
			: JSON.stringify(has) === JSON.stringify(filled[at] ?? []);
		return isRight ? [] : [`${at}: ${text}`];
	});
	expect(wrong).toEqual([]);
});

test('the table names only words that are there', () => {
	const paths = new Set(everything.map(({at}) => at));
	expect(Object.keys(filled).filter(at => !paths.has(at))).toEqual([]);
});

test('braces stand only around a name', () => {
	expect(everything.filter(({text}) => /[{}]/.test(text.replaceAll(/\{\w+\}/g, '')))).toEqual([]);
});

test('no page is printed with a placeholder in it', () => {
	const worlds = [{}, {country: null}, {country: 'US', isGuess: true}, {plan: examplePlan}, {today: '2029-01-01'}];
	const pages = worlds.flatMap(world => {
		const known = knownFor(world);
		const {code} = known.whereabouts;
		return [helpPage, planPage, allPage, reachPage, followUpPage]
			.map(page => page(known, words))
			.concat(countryPage(known, words, code, null));
	});
	const exercisePages = [
		...Object.values(patterns).map(asked => breathPage(asked, words)),
		...(['ground', 'muscles-short', 'muscles-whole', 'place', 'notice', 'riding'] as const).map(id =>
			guidePage(id, words),
		),
		patternsPage(words),
		relaxPage(words),
		sheetPage(words),
	];
	expect([...pages, ...exercisePages].flatMap(placeholdersIn)).toEqual([]);
	expect(pages.every(page => page.length > 40)).toBe(true);
});
