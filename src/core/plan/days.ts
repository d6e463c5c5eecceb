const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOf = (year: number, month: number): number =>
	month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 31);

const written = (year: number, month: number, day: number): string =>
	`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

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
