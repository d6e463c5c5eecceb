import type {Label} from './choices.ts';
import type {PlaceId} from './places.ts';
import type {Words} from './words.ts';

/** The text of a choice at a place. */
export const labelText = (label: Label, place: PlaceId, words: Words): string => {
	if ('own' in label) return label.own;
	if ('line' in label) return label.line.name;
	if ('more' in label) return label.more === 'on' ? words.more : words.again;
	if ('feeling' in label) return words.feelings[label.feeling];
	if ('idea' in label) {
		const ideas = words.ideas[label.idea];
		return ideas[label.index % ideas.length] ?? '';
	}
	const here = words.places[place];
	const options: Partial<Record<string, string>> = 'options' in here ? here.options : {};
	return options[label.option] ?? '';
};
