import type {HeadingLine} from './heading.ts';
import type {SectionId} from './headings.ts';
import type {Line} from './line.ts';
import {here, openPart, type Reading} from './reading.ts';
import {isUnwanted} from './unwanted.ts';

/** The section of a heading where it stands: a part of the section it is in, if it is deeper and names no other. */
const sectionAt = (reading: Reading, {section, style, text}: HeadingLine): SectionId | null => {
	if (section === null && isUnwanted(text)) return null;
	const outer = here(reading)?.section ?? null;
	const isInside = outer !== null && style.level > reading.level;
	if (section === null || section === 'title') return isInside && section === null ? outer : null;
	// "People" and "Places" below "People and places that take my mind off it" are its own.
	return isInside && outer === 'places' && section === 'people' ? outer : section;
};

/** Opens a part for a heading. */
export const takeHeading = (reading: Reading, heading: HeadingLine, line: Line): void => {
	const {section, text, style, lines} = heading;
	const belongs = sectionAt(reading, heading);
	const isSectionsOwn = belongs !== null && belongs === section;
	// "Family" among people: what stands beside it is among them too.
	const isPart = isSectionsOwn && here(reading)?.section === belongs && style.level > reading.level;
	if ((isSectionsOwn && !isPart) || belongs === null) reading.level = style.level;
	const next = reading.lines.next[line.at + lines - 1] ?? line.next;
	const span = {from: line.from, to: next};
	openPart(reading, {
		section: belongs,
		isSectionsOwn,
		heading: section === 'title' ? null : text,
		style,
		lines: span,
	});
};
