/** Which letters a text has, one bit for some of them, and how many letters it is long. */
export type Letters = {readonly has: number; readonly length: number};

export const lettersIn = (text: string): Letters => {
	let has = 0;
	for (let at = 0; at < text.length; at++) has |= 1 << (text.charCodeAt(at) & 31);
	return {has, length: text.length};
};

const countBits = (bits: number): number => {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count++;
	return count;
};

/** Whether so few slips could lie between them, by their lengths and letters alone: it is quick, and most words are far apart. */
export const couldBeNear = (text: string, {has, length}: Letters, most: number): boolean => {
	if (Math.abs(text.length - length) > most) return false;
	const other = lettersIn(text).has;
	return countBits(has & ~other) <= most && countBits(other & ~has) <= most;
};

/**
 * How many slips of a finger lie between two words: a letter too many, one too few, another one, or two the wrong way
 * round. More than `most` are not counted to the end: then it is `most + 1`.
 */
export const slipsBetween = (one: string, other: string, most: number): number => {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	let before: readonly number[] = [];
	let last: readonly number[] = Array.from({length: other.length + 1}, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		const next = [row];
		for (let column = 1; column <= other.length; column++) {
			const isSame = one[row - 1] === other[column - 1];
			const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			next.push(
				Math.min(
					(last[column] ?? 0) + 1,
					(next[column - 1] ?? 0) + 1,
					(last[column - 1] ?? 0) + (isSame ? 0 : 1),
					isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
		if (Math.min(...next) > most) return most + 1;
		[before, last] = [last, next];
	}
	return Math.min(last.at(-1) ?? 0, most + 1);
};
