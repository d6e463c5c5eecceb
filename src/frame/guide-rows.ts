import type {GuideShown} from '../core/screen.ts';
import {bar} from './breath-rows.ts';
import {blank, margin} from './rows.ts';
import type {Look, Row} from './theme.ts';

/** A part of a guided exercise: the seconds that are left of a short one, and how far along the whole is. */
export const guideRows = (
	guide: GuideShown,
	size: {readonly columns: number; readonly rows: number},
	look: Look,
): readonly Row[] => {
	const count: readonly Row[] =
		guide.secondsLeft === null ? [] : [[{text: ' '.repeat(margin) + guide.secondsLeft, style: 'title'}]];
	const whole: Row =
		guide.check === null
			? bar(guide.done, guide.time, size.columns, look.isAscii)
			: [{text: ' '.repeat(margin) + guide.check, style: 'text'}];
	const air = count.length > 0 && size.rows > 3 ? [blank] : [];
	return [...count, ...air, whole];
};
