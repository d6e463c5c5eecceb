import {isHours, labelIn, withoutFiller} from './details.ts';
import {type Found, findNumbers} from './numbers.ts';

/** Somebody in the plan, as far as the entry says it. What is not known is an empty text. */
export type Contact = {
	readonly name: string;
	readonly relation: string;
	readonly numbers: readonly {readonly number: string; readonly label: string | null}[];
	readonly hours: string;
	readonly note: string;
};

const relations =
	'sister|brother|sibling|mum|mom|mother|dad|father|parent|aunt|auntie|uncle|cousin|grandma|grandmother|gran|nan|grandad|grandpa|grandfather|son|daughter|wife|husband|partner|boyfriend|girlfriend|(?:best |old |close |good )?friend|neighbou?r|colleague|boss|teacher|tutor|coach|flatmate|roommate|housemate|doctor|gp|nurse|therapist|counsell?or|psychologist|psychiatrist|(?:social|support|key|youth) ?worker|carer|care coordinator';
const relation = new RegExp(`^(?:(?:my|our|a|an|the)\\s+)?(${relations})$`, 'iu');
const relationFirst = new RegExp(`^(?:(?:my|our)\\s+)(${relations})[,:]?\\s+(\\p{Lu}.*)$`, 'iu');

/** A piece of an entry between its numbers and separators. */
type Piece = {readonly text: string; readonly isInBrackets: boolean; readonly isBeforeNumber: boolean};

/** Without the marks of Markdown and the addresses of links that only repeat a number. */
const unmarked = (text: string): string =>
	text
		.replaceAll(/\[([^[\]]*)\]\((?:tel:|sms:)?([^()\s]*)\)/g, (_, words: string, address: string) =>
			words.replaceAll(/\D/g, '') === address.replaceAll(/\D/g, '') ? words : `${words} ${address}`,
		)
		.replaceAll(/\*\*|__|`/g, '')
		.replaceAll(/<(?:tel:|mailto:)?([^<>]*)>/g, '$1');

const separator = /\s*[,;:|•]\s+|\s*[,;:|]$|\s+[-–—/]\s+|—|[()[\]（）]|：/;

const piecesOf = (text: string, isBeforeNumber: boolean): readonly Piece[] => {
	let depth = 0;
	return text.split(new RegExp(`(${separator.source})`, 'u')).flatMap((part): Piece[] => {
		if (/^\s*[([（]/u.test(part)) depth++;
		else if (/^\s*[)\]）]/u.test(part)) depth = Math.max(0, depth - 1);
		const clean = part.replaceAll(/^[\s,;:|•()[\]（）：./–—-]+|[\s,;:|•()[\]（）：/–—-]+$/gu, '');
		const bare = isHours(clean) ? clean : withoutFiller(clean).trim();
		return bare === '' ? [] : [{text: bare, isInBrackets: depth > 0, isBeforeNumber}];
	});
};

const split = (text: string, numbers: readonly Found[]): readonly Piece[] => {
	const ends = [0, ...numbers.map(({to}) => to)];
	return ends.flatMap((from, index) => piecesOf(text.slice(from, numbers[index]?.from), index < numbers.length));
};

type Sorted = {name: string; relation: string; hours: string[]; note: string[]};

const sort = (pieces: readonly Piece[]): Sorted => {
	const sorted: Sorted = {name: '', relation: '', hours: [], note: []};
	for (const piece of pieces) {
		const {text, isInBrackets, isBeforeNumber} = piece;
		const related = relation.exec(text)?.[1];
		const isRelation = sorted.relation === '' && sorted.name !== '';
		if (isHours(text) && (sorted.name !== '' || !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(text))) sorted.hours.push(text);
		else if (sorted.name === '' && !isInBrackets) sorted.name = text;
		else if (isRelation && related !== undefined) sorted.relation = related;
		else if (isRelation && isInBrackets && isBeforeNumber) sorted.relation = text;
		else sorted.note.push(text);
	}
	return sorted;
};

/** An entry as name, relation, numbers, hours and note, however it was written. Nothing of it is left out. */
export const contactOf = (entry: string): Contact => {
	const text = unmarked(entry);
	const found = findNumbers(text);
	const {name, relation: said, hours, note} = sort(split(text, found));
	const first = relationFirst.exec(name);
	const numbers = found.map(({text: number, from}, index) => ({
		number,
		label: labelIn(
			text
				.slice(found[index - 1]?.to ?? 0, from)
				.split(/[,;]/)
				.at(-1) ?? '',
		),
	}));
	return {
		name: first?.[2] ?? name,
		relation: said || (first?.[1] ?? ''),
		numbers,
		hours: hours.join(', '),
		note: note.join(', '),
	};
};
