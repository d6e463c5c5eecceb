import {patternFor, type TextPattern} from '../western.ts';
import {streetBehind} from './codes-and-places.ts';

const street = patternFor(`^${streetBehind}`, 'iu');
// "Dr" is a doctor where more follows.
const shortStreet = patternFor(String.raw`^ (?:\p{Lu}[\p{L}’']* ){1,4}(?:Dr|Ln|Pl|Ct|Cir|Pkwy|Hwy)\.?(?=[,;)]|$)`, 'u');
const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Words that a group of so few digits, and of no more than `most`, belongs to rather than to a number. */
type Claiming = {readonly words: TextPattern; readonly digits: number; readonly most?: number};

/** Words before an hour, in the languages of many plans. */
const when =
	'after|before|until|till?|to|from|past|ab|nach|vor|bis|desde|(?:desde|de|partir de|despu[eé]s de|antes de|hasta) las|(?:depois|antes|partir|at[eé]) das|dopo le|prima delle|dalle|apr[eè]s|avant|d[eè]s|po|od|do|przed|na|voor|vanaf|tot|efter|från|innan';

/** Those right before it. */
const heads: readonly Claiming[] = [
	{
		words: patternFor(String.raw`(?<!\p{L})(?:room|rm|flat|apartment|apt|suite|ste|bed|locker)[.:]? ?#?$`, 'iu'),
		digits: 4,
	},
	{
		words: patternFor(
			String.raw`(?<!\p{L})(?:ward|unit|floor|level|bus|box|block|house|bay|door|desk|year|grade|psalm)[.:]? ?#?$`,
			'iu',
		),
		digits: 2,
	},
	{words: patternFor(String.raw`(?<!\p{L})aged?[: ] ?$`, 'iu'), digits: 2},
	{words: patternFor(String.raw`(?<!\p{L})(?:${when}) $`, 'iu'), digits: 2, most: 24},
	{words: patternFor(String.raw`(?<!\p{L})${month}\.? $`, 'iu'), digits: 2, most: 31},
];
// Of these it is not even likely: "Her number 20 7946 0958".
const weakHeads: readonly Claiming[] = [
	{words: patternFor(String.raw`(?<!\p{L})(?:no|nr|number|num|at|by|on)[.:]? ?#?$`, 'iu'), digits: 2},
];

/** Those right behind it: "9 pm", "10 minutes", "5 December", "12 Mill Road". */
const tails: readonly Claiming[] = [
	{words: patternFor(String.raw`^ ?(?:[ap]\.?m|o.?clock)(?!\p{L})`, 'iu'), digits: 2, most: 12},
	{words: patternFor(String.raw`^ ?(?:uhr|uur|u|hours?|hrs?|h)(?!\p{L})`, 'iu'), digits: 2, most: 72},
	{words: patternFor(String.raw`^ ?(?:minutes?|mins?|weeks?|months?|years?|yrs?|times)(?!\p{L})`, 'iu'), digits: 2},
	{
		words: patternFor(String.raw`^ (?:to|till?|until|bis|do|à|tot|às|alle) \d{1,2}(?:[.:]\d{2})?(?![ .-]?\p{N})`, 'iu'),
		digits: 2,
		most: 24,
	},
	{words: patternFor(String.raw`^ ?days(?!\p{L})`, 'iu'), digits: 1},
	{words: patternFor(String.raw`^ ?[-–] ?(?:late|close|noon|midnight)(?!\p{L})`, 'iu'), digits: 2, most: 24},
	{words: patternFor(String.raw`^ (?!or |and )\p{Ll}{2,}`, 'u'), digits: 1},
	{words: patternFor(String.raw`^ (?:of )?${month}(?!\p{L})`, 'iu'), digits: 2, most: 31},
	{words: street, digits: 5},
	{words: shortStreet, digits: 5},
];

/** How many characters of the words beside a number claim this group of it; 0 when none do. */
const claimed = (all: readonly Claiming[], words: string, group: string): number =>
	all
		.filter(
			({digits, most = Number.POSITIVE_INFINITY}) => group !== '' && group.length <= digits && Number(group) <= most,
		)
		.reduce((longest, each) => Math.max(longest, each.words(words).exec(words)?.[0].length ?? 0), 0);

export type Claim = {readonly head: number; readonly tail: number; readonly isWeak: boolean};

/** What the words before and behind a run of digits say of its first and its last group. A room has no zero in front. */
export const claimOf = (before: string, first: string, last: string, after: string): Claim => {
	const group = first.startsWith('0') ? '' : first;
	const head = claimed(heads, before, group);
	const weak = claimed(weakHeads, before, group);
	return {head: Math.max(head, weak), tail: claimed(tails, after, last), isWeak: head === 0};
};
