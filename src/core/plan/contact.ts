import {anchorsIn} from './anchors.ts';
import {fieldsOf} from './form.ts';
import {formContact} from './form-contact.ts';
import {labelled} from './labelled.ts';
import {verbOf} from './number-labels.ts';
import {isName} from './owners.ts';
import {type Piece, trimPiece} from './pieces.ts';
import {plainWords} from './plain-words.ts';
import {sortPieces} from './sort-pieces.ts';

/** Somebody in the plan, as far as the entry says it. What is not known is an empty text. */
export type Contact = {
	readonly name: string;
	readonly relation: string;
	readonly numbers: readonly {readonly number: string; readonly label: string | null}[];
	readonly hours: string;
	readonly note: string;
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

/** A longer entry is a letter, and one that does not say which number is whose; it is kept whole, with the numbers in it. In characters. */
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

/** "Text Mum, call Dad 555 0100": the number is not of who stands first. */
const isToldTwice = (text: string, pieces: readonly Piece[], number: Piece | undefined): boolean =>
	pieces.slice(1).some(({from, to, depth}) => {
		const words = text.slice(from, Math.min(to, from + 60));
		const verb = verbOf(words);
		return depth === 0 && number !== undefined && to <= number.from && verb !== '' && isName(words.slice(verb.length));
	});

const another = /\b(?:then|or|call|ring|phone|dial)\b|\.\s/i;

// "999 or A&E", "988 - call or text": nobody is called so.
const noName = /^(?:or|and)(?:\s+\S+){1,3}$/i;
const possessive = /['’]s$/;
const asksWhose = /^(?:(?:new|own|home|work) )?(?:number|no|nr|mobile|mob|cell|phone|landline|tel)\b/i;

/** "Lee's mobile" is Lee's; and what begins in the middle of a sentence is no name. */
const withName = (contact: Contact): Contact => {
	const {name, numbers, note} = contact;
	if (noName.test(name)) return {...contact, name: '', note: [name, note].filter(words => words !== '').join(', ')};
	const isTheirs = possessive.test(name) && asksWhose.test(numbers[0]?.label ?? '');
	return isTheirs ? {...contact, name: name.replace(possessive, '')} : contact;
};

const contactIn = (text: string): Contact => {
	const {numbers, pieces, notes, isSure} = labelled(text);
	if (!isSure || isToldTwice(text, pieces, numbers[0]?.spans[0])) return asLetter(text);
	const [first, ...others] = pieces;
	const said = numbers.length === 0 ? null : verbIn(text, first);
	// "Text Jess, then 999": what is to be done first is not done with the number.
	const isOfNumber = said !== null && !another.test(text.slice(said.to, numbers[0]?.spans[0]?.from));
	const verb = isOfNumber ? said : null;
	const named = first && verb ? [trimPiece(text, {...first, from: verb.to}), ...others] : pieces;
	const {name, relation, hours, note} = sortPieces(text, named);
	return withName({
		name: joined(text, name),
		relation: joined(text, relation),
		numbers: numbers.map(({spans, labels}, index) => ({
			number: joined(text, spans, ' '),
			label: joined(text, index === 0 && verb ? [verb, ...labels] : labels, ' ') || null,
		})),
		hours: joined(text, hours),
		note: joined(text, [...note, ...notes]),
	});
};

const struckOut = /~~[^~]+~~/g;

/** What was struck out is kept as a note, struck out, beside what stands in its place. */
const withStruck = (text: string): Contact => {
	const rest = text.replaceAll(struckOut, ' ').trim();
	if (rest === text || rest === '') return contactIn(text);
	const contact = contactIn(rest);
	const struck = Array.from(text.matchAll(struckOut), ([words]) => words);
	return {...contact, note: [contact.note, ...struck].filter(words => words !== '').join(', ')};
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
	return formContact(fields, value => contactIn(plainWords(value))) ?? withStruck(text);
};
