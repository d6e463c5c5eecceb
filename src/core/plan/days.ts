/** A day as a number that grows by one from day to day; 0 is 1 March of the year 0 (Howard Hinnant's `days_from_civil`). */
const numberOf = (date: string): number => {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	// A year that begins in March has its leap day at the end.
	const from = month > 2 ? year : year - 1;
	const days = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	return 365 * from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + days;
};

const written = (year: number, month: number, day: number): string =>
	`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOf = (year: number, month: number): number =>
	month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 31);

/** The day after one, both as `YYYY-MM-DD`. */
export const dayAfter = (date: string): string => {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	if (day < lengthOf(year, month)) return written(year, month, day + 1);
	return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
};

/** Whether there is such a day: 2026-02-30 is none. */
export const isDay = (date: string): boolean => {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
};

/** The day as it is written, where there is one. */
export const dayOf = (year: number, month: number, day: number): string | null => {
	const date = written(year, month, day);
	return isDay(date) ? date : null;
};

/** How many days there are from one day to another. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

/** The day so many days later. */
export const daysLater = (date: string, count: number): string => {
	let later = date;
	for (let day = 0; day < count; day++) later = dayAfter(later);
	return later;
};

/** 0 for a Monday. */
export const weekdayOf = (date: string): number => (numberOf(date) + 2) % 7;
