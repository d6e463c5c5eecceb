import {anchorsIn} from './anchors.ts';
import {fieldsOf} from './form.ts';
import {formContact} from './form-contact.ts';
import {labelled} from './labelled.ts';
import {isWhich, verbOf} from './number-labels.ts';
import {type Piece, trimPiece} from './pieces.ts';
import {plainWords} from './plain-words.ts';
import {isProfession, isRelation, partingIn} from './relations.ts';
import {isTime, timeRuns} from './times.ts';

/** Somebody in the plan, as far as the entry says it. What is not known is an empty text. */
export type Contact = {
	readonly name: string;
	readonly relation: string;
	readonly numbers: readonly {readonly number: string; readonly label: string | null}[];
	readonly hours: string;
	readonly note: string;
};

type Sorted = {readonly name: Piece[]; readonly relation: Piece[]; readonly hours: Piece[]; readonly note: Piece[]};

const weakTime = /^(?:mon|wed|sat|sun|\p{Lu}\p{Ll}*(?:night|day)s?)$/u;
const remark =
	/\b(?:free|cost|charge|toll|confidential|anonymous|english|spanish|\w+\/\w+|mobile|local|national)\b|\d/i;

const wordsIn = (text: string): number => text.split(/\s+/, 9).length;

/** A name and the hours behind it: "Sam evenings". */
const takeHours = (text: string, name: Piece, sorted: Sorted): Piece => {
	const words = text.slice(name.from, name.to);
	const run = timeRuns(words).at(-1);
	const isSaid = run !== undefined && run.from > 0 && run.to === words.length && run.words.length > 0;
	if (!isSaid || (run.words.length === 1 && weakTime.test(run.words[0] ?? ''))) return name;
	sorted.hours.push(trimPiece(text, {...name, from: name.from + run.from}));
	return trimPiece(text, {...name, to: name.from + run.from});
};

const takeName = (text: string, piece: Piece, sorted: Sorted): void => {
	const name = takeHours(text, piece, sorted);
	const parting = partingIn(text.slice(name.from, name.to));
	if (parting === null) {
		sorted.name.push(name);
		return;
	}
	const at = name.from + parting.at;
	const [first, second] = [trimPiece(text, {...name, to: at}), trimPiece(text, {...name, from: at})];
	sorted.name.push(parting.isNameFirst ? first : second);
	sorted.relation.push(parting.isNameFirst ? second : first);
};

/** "Therapist: Anna" and "GP, Dr Lee": the first piece was no name. */
const isNameAfter = (text: string, relation: Piece, piece: Piece): boolean => {
	const [said, words] = [text.slice(relation.from, relation.to), text.slice(piece.from, piece.to)];
	const isNamed = piece.depth === 0 && /^(?:\p{Lu}|\p{Lo})/u.test(words) && wordsIn(words) <= 4 && !isRelation(words);
	const isMeant = /^\s*[:：–—-]/.test(text.slice(relation.to, relation.to + 3)) || isProfession(said);
	return isNamed && isMeant && (isRelation(said) || isWhich(said)) && !isTime(words);
};

/** What else is said: when, for the most part, or something to know. */
const takeRest = (text: string, piece: Piece, sorted: Sorted): void => {
	const words = text.slice(piece.from, piece.to);
	const runs = timeRuns(words).filter(run => run.words.length > 0);
	const [run] = runs;
	if (run === undefined) sorted.note.push(piece);
	else if (wordsIn(words) <= 5 || isTime(words)) sorted.hours.push(piece);
	else if (run.from === 0 && run.words.length > 1) {
		sorted.hours.push(trimPiece(text, {...piece, to: piece.from + run.to}));
		sorted.note.push(trimPiece(text, {...piece, from: piece.from + run.to}));
	} else sorted.note.push(piece);
};

const sort = (text: string, pieces: readonly Piece[]): Sorted => {
	const sorted: Sorted = {name: [], relation: [], hours: [], note: []};
	for (const piece of pieces) {
		const words = text.slice(piece.from, piece.to);
		const [name, relation] = [sorted.name[0], sorted.relation[0]];
		const isBehindName = name !== undefined && /^\s*[([（]$/.test(text.slice(name.to, piece.from).slice(0, 3));
		if (isTime(words)) sorted.hours.push(piece);
		else if (name === undefined && piece.depth === 0) takeName(text, piece, sorted);
		else if (name !== undefined && relation === undefined && isNameAfter(text, name, piece)) {
			sorted.relation.push(...sorted.name.splice(0));
			takeName(text, piece, sorted);
		} else if (name !== undefined && relation === undefined && isRelation(words)) sorted.relation.push(piece);
		else if (relation === undefined && isBehindName && wordsIn(words) <= 4 && !remark.test(words))
			sorted.relation.push(piece);
		else takeRest(text, piece, sorted);
	}
	// "555 0100 (Sam)" says who it is; "555 0100 (old number)" does not.
	const [first] = sorted.note;
	const isName = first !== undefined && (first.depth === 0 || /^[^\p{Ll}]/u.test(text.slice(first.from, first.to)));
	if (sorted.name.length === 0 && isName) sorted.name.push(...sorted.note.splice(0, 1));
	return sorted;
};

/** Pieces as one text: those that stood side by side as they were written, others with a comma. */
const joined = (text: string, pieces: readonly Piece[], comma = ', '): string => {
	const all = pieces.filter(({from, to}) => from < to).toSorted((a, b) => a.from - b.from);
	return all
		.map((piece, index) => {
			const before = all[index - 1];
			const between = before === undefined ? '' : text.slice(before.to, piece.from);
			const isTogether = before?.depth === piece.depth && /^[\s,;:、，；：–—-]{1,4}$/.test(between);
			return (before === undefined ? '' : isTogether ? between : comma) + text.slice(piece.from, piece.to);
		})
		.join('');
};

/** The word that says what to do before a name, as a part of what is said of the number: "Call Sam on". */
const verbIn = (text: string, first: Piece | undefined): Piece | null => {
	const verb = first === undefined ? '' : verbOf(text.slice(first.from, Math.min(first.to, first.from + 60)));
	return first === undefined || verb === '' ? null : trimPiece(text, {...first, to: first.from + verb.length});
};

/** A longer entry is a letter; it is kept as one, with the numbers in it. In characters. */
const longest = 1000;

const asLetter = (text: string): Contact => ({
	name: '',
	relation: '',
	numbers: anchorsIn(text)
		.filter(({kind}) => kind === 'number')
		.map(({text: number}) => ({number, label: null})),
	hours: '',
	note: text,
});

const contactIn = (text: string): Contact => {
	const {numbers, pieces, notes} = labelled(text);
	const [first, ...others] = pieces;
	const verb = numbers.length === 0 ? null : verbIn(text, first);
	const named = first && verb ? [trimPiece(text, {...first, from: verb.to}), ...others] : pieces;
	const {name, relation, hours, note} = sort(text, named);
	return {
		name: joined(text, name),
		relation: joined(text, relation),
		numbers: numbers.map(({spans, labels}, index) => ({
			number: joined(text, spans, ' '),
			label: joined(text, index === 0 && verb ? [verb, ...labels] : labels, ' ') || null,
		})),
		hours: joined(text, hours),
		note: joined(text, [...note, ...notes]),
	};
};

/**
 * An entry as name, relation, numbers, hours and note, however it was written. No word of it is left out but those of a
 * printed form, which asks for a name and has no other.
 */
export const contactOf = (entry: string): Contact => {
	const text = plainWords(entry);
	// The blanks of a form look like the marks of emphasis.
	const fields = fieldsOf(entry.includes('__') ? entry : text);
	if (text.length > longest || fields.filter(({asked}) => asked === 'name').length > 1) return asLetter(text);
	return formContact(fields, value => contactIn(plainWords(value))) ?? contactIn(text);
};
