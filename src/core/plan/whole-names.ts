import {patternFor} from '../western.ts';
import {bareWords} from './bare-words.ts';
import {sectionOf} from './headings.ts';

// Whole names only: an entry may hold any of the words above.
const wholeNames: ReadonlySet<string> = new Set([
	...['plan', 'safety plan', 'crisis plan', 'beyond now plan'].flatMap(name => [name, `my ${name}`]),
	...['', 'my '].flatMap(my =>
		[
			'early signs',
			'early warning signs',
			'warning signs',
			'triggers',
			'triggers and warning signs',
			'triggers risk factors and warning signs',
			'coping strategies',
			'internal coping strategies',
			'social contacts',
			'people and places',
			'support people',
			'support network',
			'support system',
			'emergency contacts',
			'contacts',
			'professional support',
			'other professional support',
			'professionals',
			'professionals and lines',
			'reasons for living',
			'reasons to live',
			'next appointment',
			'appointments',
		].map(name => my + name),
	),
	...['coping', 'ways to cope', 'distractions', 'helplines', 'hotlines', 'crisis lines', 'crisis numbers'],
	'what i can do on my own',
	'things i can do on my own',
	'things i can do by myself',
	'things i can do',
	'what helps',
	'what helps me',
	'people and places that take my mind off it',
	'people and places that distract me',
	'people and places to connect with',
	'people and places i can connect with',
	'my people',
	'connect with people and places',
	'people and social settings that provide distraction',
	'social contacts who may distract from the crisis',
	'people i can ask for help',
	'people whom i can ask for help',
	'people i can call',
	'people i can talk to',
	'family and friends i can talk to',
	'friends and family i can talk to',
	'family and friends i can talk or yarn to',
	'family members or friends who may offer help',
	'professionals or agencies i can contact during a crisis',
	'professionals and agencies to contact for help',
	'making my space safer',
	'making the environment safe',
	'making the environment safer',
	'make my surroundings safe',
	'ways to make my surroundings safe',
	'make my space safe',
	'what matters to me',
	'what matters',
	'things that matter to me',
	'things worth living for',
	'what is most important to me and worth living for',
	'people who can help',
	...['professional help', 'professional contacts', 'professionals i can contact', 'emergency numbers'],
	...['making my home safe', 'ways to calm down', 'my family'],
	'people who can help me',
	'who can i call',
	'who can i ask for help',
	'what are my warning signs',
	'when is my next appointment',
]);

// Each of these can be an entry, too: a heading only where it stands like one.
const namesAboveLines: ReadonlySet<string> = new Set([
	...['family friends', 'family and friends', 'friends and family', 'friends family', 'doctors', 'my team'],
	...['people to call', 'people to ring', 'who to call', 'who to ring', 'who i can call', 'crisis contacts'],
	...['reasons', 'my reasons', 'loved ones', 'my network', 'call list', 'my circle'],
	...['safe space', 'safe environment', 'staying safe', 'keeping safe', 'staying safer'],
]);

/** Whether a line that stands above others, with nothing right before it, is what they are called. */
export const isNameAboveLines = (line: string): boolean =>
	line.length < 40 && namesAboveLines.has(bareWords(line)) && sectionOf(line) !== null;

// Asked of every line of a text: the first word tells nearly all of them apart without a closer look.
const firstWords = new Set([...wholeNames, 'step', 'section', 'part'].map(name => name.split(' ')[0]));
const endsInPlan = patternFor(String.raw`\b(?:plan|template|form|worksheet)[^\p{L}]*$`, 'iu');
const firstWord = patternFor(String.raw`\p{L}+`, 'u');

/**
 * Whether a line with no mark at all is a heading: the whole name of a section, the title of a plan, or "Step 2:" before
 * a name we know.
 */
export const isWholeName = (line: string): boolean => {
	if (endsInPlan(line).test(line) && sectionOf(line) === 'title') return true;
	if (!firstWords.has(firstWord(line).exec(line)?.[0].toLowerCase())) return false;
	const words = bareWords(line);
	if (/^(step|section|part) \d/.test(words)) return sectionOf(line) !== null;
	return wholeNames.has(words.replace(/^\d+ /, ''));
};

const inlineNames: ReadonlySet<string> = new Set(['people', 'places', 'professionals', 'reasons', 'signs']);

/** Whether this is the name of a section before a colon, with its first entry behind: "People: Sam". */
export const isInlineName = (text: string): boolean => inlineNames.has(bareWords(text)) || isWholeName(text);
