/** What parts the digits of a date, and of hours; most numbers have none of these, and need no closer look. */
const isMarked = (text: string): boolean => /[-/.]/.test(text);

const clock = '(?:\\d{1,2}(?:[.:][0-5]\\d)?|(?:[01]\\d|2[0-4])(?:00|15|30|45))';
const dayInDigits = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/** What has the digits of a number and is none: a date, hours from and to. */
const notDialled: readonly RegExp[] = [
	/^(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}$/,
	/^(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d{2}|[2-9]\d)$/,
	new RegExp(`^${clock} ?- ?${clock}$`),
];

/** Whether a text looks like a number and is none: a date, hours. */
export const isNoNumber = (text: string): boolean =>
	dayInDigits.test(text) || (isMarked(text) && notDialled.some(not => not.test(text)));

const hoursAtAnEnd = [/^(\d{1,2})-(\d{1,2}) /, / (\d{1,2})-(\d{1,2})$/];
const quarter = '[012]\\d(?:00|15|30|45)';
const besideNumber = [
	new RegExp(`^${quarter}-${quarter} | ${quarter}-${quarter}$`),
	/ (?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1[2-9]\d$/,
];

const isHours = (found: RegExpExecArray | null): boolean => {
	const [, from, to] = found ?? [];
	if (from === undefined || to === undefined) return false;
	return from.length === 1 || to.length === 1 || (from < to && to <= '24');
};

/** Whether a text begins or ends like hours from and to, or a day: "0800 123 10-12" may be one number or a number and hours. */
export const isLikeTime = (text: string): boolean =>
	isMarked(text) &&
	(besideNumber.some(pattern => pattern.test(text)) || hoursAtAnEnd.some(pattern => isHours(pattern.exec(text))));
