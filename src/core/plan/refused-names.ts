import {patternFor} from '../western.ts';
import {bareWords} from './bare-words.ts';
import {isName} from './owners.ts';
import {clausesOf, crosses, isRefusal, notNamed, refusedName} from './refusal-words.ts';
import {isUnwanted} from './unwanted.ts';

/** Somebody by name, as it is compared, and what is said of them in brackets behind it; "My dad (home)" is "dad". */
type Named = {readonly name: string; readonly said: string};

const endOfName = /[\d:,;([–—]|\s-/;
const extras = /\s(?:under any circumstances?|again|ever|any ?more|at all|please|now)$/i;

export const namedIn = (text: string): Named => {
	const written = text.split(endOfName, 1)[0] ?? '';
	const name = bareWords(written.trim().replace(extras, ''));
	const said = /^\s*\(([^)]*)\)/.exec(text.slice(written.length))?.[1] ?? '';
	return {name: name.replace(/^(?:my|our) /, ''), said: bareWords(said)};
};

/** "Mum or Rick", "Rick, Tom and Dad". */
const each = (names: string): readonly string[] => names.split(/,|;|\/|&|\s(?:or|and)\s/i).map(name => name.trim());

// "My ex Rick" is Rick as well.
const behindRelation = patternFor(String.raw`^(?:my )?[a-z]+\s+(\p{Lu}\S+)$`, 'u');
const withLast = (name: string): readonly string[] => {
	const last = behindRelation(name).exec(name)?.[1];
	return last === undefined ? [name] : [name, last];
};

// What somebody does, "I can't call Jo", asks nobody to let it be.
const ofThemselves =
	/^(?:(?:and|but|so|when|if)\s)?(?:i\b(?! (?:must|should|will not|won['’]?t|am not to))|ca(?:n['’]t|nnot)\b)/i;
const onlyBesidePeople = /^(?:avoid|ignor|block|delet)/i;

/** Whom an entry without a number says not to call; `isAmongPeople`: where "ignore Rick" is no sign of how somebody is. */
export const refusedNames = (text: string, isAmongPeople: boolean): readonly string[] => {
	if (ofThemselves.test(text)) return [];
	const label = /^([^:]{2,40}):\s*\S/.exec(text)?.[1] ?? '';
	if (label !== '' && isUnwanted(label, true)) return each(text.slice(label.length + 1)).filter(isName);
	const bare = text.replaceAll(crosses, '').trim();
	if (bare !== text.trim()) return [bare];
	const clauses = clausesOf(text);
	const [first = ''] = clauses;
	if (clauses.length > 1 && isName(first) && clauses.slice(1).some(isRefusal)) return [first];
	return clauses
		.filter(clause => isAmongPeople || !onlyBesidePeople.test(clause))
		.flatMap(clause => each(refusedName(clause) ?? notNamed(clause) ?? ''))
		.filter(name => name !== '')
		.flatMap(withLast);
};
