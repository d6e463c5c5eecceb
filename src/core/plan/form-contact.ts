import type {Contact} from './contact.ts';
import type {Field} from './form.ts';

// Which of the telephones of somebody it is: "Phone" says no more than the number itself.
const saysNothing = /^(?:(?:tele)?phone|tel|contact|number)?(?: ?(?:number|no))?\.?$/i;
/** Who it is that is named: "Clinician Name", "Emergency contact". */
const roleOf = ({words}: Field): string =>
	/name$/i.test(words)
		? words.replace(/\s*\b(?:name|contact|person|full|first|my)\b.*$/i, '')
		: words.replace(/^contact.*/i, '');

const listed = (...texts: readonly string[]): string => texts.filter(text => text !== '').join(', ');

const withField = (contact: Contact, {asked, words, value}: Field, read: (text: string) => Contact): Contact => {
	if (value === '') return contact;
	if (asked === 'relation') return {...contact, relation: value};
	if (asked === 'other') return {...contact, note: listed(contact.note, value)};
	const {name, relation, numbers, hours, note} = read(value);
	const more = {hours: listed(contact.hours, hours), note: listed(contact.note, name, relation, note)};
	const said = saysNothing.test(words) || asked === 'name' ? null : words;
	return {
		...contact,
		...more,
		numbers: [...contact.numbers, ...numbers.map(({number, label}) => ({number, label: label ?? said}))],
	};
};

/** Somebody as the lines of a form say it; `read` reads what was written in one of them. Null where that is nothing. */
export const formContact = (fields: readonly Field[], read: (text: string) => Contact): Contact | null => {
	const [first, ...others] = fields;
	if (first === undefined || fields.every(({value}) => value === '')) return null;
	const contact = read(first.value);
	const role = contact.relation === '' ? roleOf(first) : contact.relation;
	const isNamed = first.value === '' || contact.name !== '';
	const named = isNamed ? {...contact, relation: role} : {...contact, name: role || first.words};
	return others.reduce((sofar, each) => withField(sofar, each, read), named);
};
