import {patternFor} from '../western.ts';
import {isWhich} from './number-labels.ts';
import {type Piece, trimPiece} from './pieces.ts';
import {isProfession, isRelation, partingIn} from './relations.ts';
import {isTime, timeRuns} from './times.ts';

type Sorted = {readonly name: Piece[]; readonly relation: Piece[]; readonly hours: Piece[]; readonly note: Piece[]};

const weakTime = patternFor(String.raw`^(?:mon|wed|sat|sun|\p{Lu}\p{Ll}*(?:night|day)s?)$`, 'u');
// "555 0100 or 0101" names nobody.
const joining = /^(?:or|and|then) [^a-z]*\d/i;
const letter = patternFor(String.raw`\p{L}`, 'u');
const likeName = patternFor(String.raw`^(?:\p{Lu}|\p{Lo})`, 'u');
const notSmall = patternFor(String.raw`^[^\p{Ll}]`, 'u');
const remark =
	/\b(?:free|cost|charge|toll|confidential|anonymous|english|spanish|\w+\/\w+|mobile|local|national)\b|\d/i;

const isWeakTime = (word = ''): boolean => weakTime(word).test(word);

const wordsIn = (text: string): number => text.split(/\s+/, 9).length;

/** A name and the hours behind it: "Sam evenings". */
const takeHours = (text: string, name: Piece, sorted: Sorted): Piece => {
	const words = text.slice(name.from, name.to);
	const run = timeRuns(words).at(-1);
	const isSaid = run !== undefined && run.from > 0 && run.to === words.length && run.words.length > 0;
	if (!isSaid || (run.words.length === 1 && isWeakTime(run.words[0]))) return name;
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
	const isNamed = piece.depth === 0 && likeName(words).test(words) && wordsIn(words) <= 4 && !isRelation(words);
	const isMeant = /^\s*[:：–—-]/.test(text.slice(relation.to, relation.to + 3)) || isProfession(said);
	return isNamed && isMeant && (isRelation(said) || isWhich(said)) && !isTime(words);
};

/** In brackets a name begins with no small letter. */
const mayBeName = (text: string, {from, to, depth}: Piece): boolean =>
	letter(text).test(text.slice(from, to)) &&
	!joining.test(text.slice(from, to)) &&
	(depth === 0 || notSmall(text).test(text.slice(from, to)));

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

/** What the pieces of an entry say: who, who that is to the person, when, and what else. */
export const sortPieces = (text: string, pieces: readonly Piece[]): Sorted => {
	const sorted: Sorted = {name: [], relation: [], hours: [], note: []};
	for (const piece of pieces) {
		const words = text.slice(piece.from, piece.to);
		const [name, relation] = [sorted.name[0], sorted.relation[0]];
		const isBehindName = name !== undefined && /^\s*[([（]$/.test(text.slice(name.to, piece.from).slice(0, 3));
		if (isTime(words)) sorted.hours.push(piece);
		else if (!letter(words).test(words) || joining.test(words)) sorted.note.push(piece);
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
	if (sorted.name.length === 0 && first !== undefined && mayBeName(text, first))
		sorted.name.push(...sorted.note.splice(0, 1));
	return sorted;
};
