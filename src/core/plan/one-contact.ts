import {patternFor} from '../western.ts';
import {isDetail, tellsReach} from './details.ts';
import {isMoreOfOne} from './form.ts';
import {numbersIn} from './numbers.ts';
import {isRelation} from './relations.ts';

// What several people stand under.
const group = patternFor(
	String.raw`\b(?:family|friends?|people|relatives?|home|work|school|college|uni|church|online|others?|everyone|professionals?|contacts?|nearby)\b|(?:\p{L}{3}|’|')s$`,
	'iu',
);
const smallFirst = patternFor(String.raw`^\p{Ll}`, 'u');
const likeName = patternFor(String.raw`^(?:\p{Lu}|\p{Lo})`, 'u');

const hasNumber = (text: string): boolean => numbersIn(text).length > 0;

/** "Dad 555 0201": somebody of their own; "work 555 0102, ask for her" is not. */
const isSomebody = (text: string): boolean =>
	hasNumber(text) && !isDetail(text) && !isMoreOfOne(text) && !tellsReach(text);

/** "sister", which says who the one is that it stands beside. */
export const isSmallRelation = (text: string): boolean => smallFirst(text).test(text) && isRelation(text);

/** What stands under a name: `isInner` below another of these. */
export type Under = {readonly text: string; readonly isInner: boolean};

/** Whether what stands under a name says more of the same person, and does not name others. */
export const isOneContact = (name: string, under: readonly Under[]): boolean => {
	if (under.length === 0 || under.some(({text}) => isSomebody(text))) return false;
	if (hasNumber(name)) return true;
	const direct = under.filter(({isInner}) => !isInner).map(({text}) => text);
	if (direct.some(hasNumber)) return true;
	const isNamed = likeName(name).test(name) && !group(name).test(name);
	return under.every(({text}) => isDetail(text) || (isNamed && isSmallRelation(text)));
};
