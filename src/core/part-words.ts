import type {PlaceId} from './places.ts';
import type {PartWords, Words} from './words.ts';

/** The words of a part of an exercise; null where the place has no such part. */
export const partOf = (place: PlaceId, id: string, words: Words): PartWords | null => {
	const here = words.places[place];
	const parts: Partial<Record<string, PartWords>> = 'parts' in here ? here.parts : {};
	return parts[id] ?? null;
};
