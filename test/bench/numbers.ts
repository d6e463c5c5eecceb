/** The value that a part of the sorted numbers does not exceed; the middle one for 0.5. */
export const quantile = (numbers: readonly number[], part: number): number => {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
};

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The median of the slopes between all pairs of points (Theil–Sen): a few late ones do not turn it. */
export const slope = (points: readonly (readonly [number, number])[]): number =>
	median(
		points.flatMap(([x, y], index) => points.slice(index + 1).map(([x2, y2]) => (x2 === x ? 0 : (y2 - y) / (x2 - x)))),
	);

export const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** One row of the table: what, how much, the bar, and whether it is kept. */
export type Result = {readonly what: string; readonly measured: string; readonly bar: string; readonly isKept: boolean};

/** Such as `1.70`, `33 ms`, `2.36 KB/s`: no more digits than mean something. */
const written = (value: number, bar: number, unit: string): string => {
	const digits = Number.isInteger(value) || bar >= 10 ? 0 : 2;
	return unit === '' ? value.toFixed(digits) : `${value.toFixed(digits)} ${unit}`;
};

export const atMost = (what: string, value: number, bar: number, unit = '', detail = ''): Result => ({
	what,
	measured: detail === '' ? written(value, bar, unit) : `${written(value, bar, unit)}  (${detail})`,
	bar: `≤ ${bar}${unit === '' ? '' : ` ${unit}`}`,
	isKept: value <= bar,
});
