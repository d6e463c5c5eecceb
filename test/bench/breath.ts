import {idleMemory} from './cost.ts';
import {atMost, quantile, type Result, sleep, slope} from './numbers.ts';
import {cope, naive, type Watched, watchBreath} from './watch.ts';

/** Ms by which each word but the first was early or late: the first begins the breath. */
export const off = ({late}: Watched): readonly number[] => late.slice(1).map(word => Math.abs(word.late));

type Figure = {
	readonly what: string;
	readonly of: (watched: Watched) => number;
	readonly bar: number;
	readonly unit: string;
};

export const inTime: readonly Figure[] = [
	{what: 'word against its moment, p50', of: each => quantile(off(each), 0.5), bar: 50, unit: 'ms'},
	{what: 'word against its moment, p99', of: each => quantile(off(each), 0.99), bar: 50, unit: 'ms'},
	{what: 'word against its moment, worst', of: each => Math.max(...off(each)), bar: 100, unit: 'ms'},
	{what: 'words that never came', of: each => each.missed, bar: 0, unit: ''},
];

const drift = ({late}: Watched): number => Math.abs(slope(late.map(word => [word.at / 60_000, word.late])));

const quiet = (minutes: number): readonly Figure[] => [
	...inTime,
	// Less than a frame over the whole cannot be told from none.
	{what: 'drift', of: drift, bar: Math.max(1, Math.round(10 / minutes)), unit: 'ms a minute'},
	{what: 'bytes written', of: each => each.bytesPerSecond / 1024, bar: 2, unit: 'KB/s'},
	{what: 'processor', of: each => each.share, bar: 3, unit: '% of a core'},
];

/** Each figure of `cope`, with that of the naive pacer behind it and their ratio. */
export const sideBySide = (
	name: string,
	figures: readonly Figure[],
	ours: Watched,
	theirs: Watched,
): readonly Result[] =>
	figures.map(({what, of, bar, unit}) => {
		const [mine, other] = [of(ours), of(theirs)];
		const ratio = other > 0 ? `, ${(mine / other).toFixed(2)} ×` : '';
		return atMost(`${name}: ${what}`, mine, bar, unit, `naive ${other.toFixed(bar >= 10 ? 0 : 2)}${ratio}`);
	});

/** Watches a breath for some minutes, with a naive pacer beside it: what the machine does, it does to both. */
export const measureBreath = async (minutes: number): Promise<readonly Result[]> => {
	const idle = await idleMemory();
	const meanwhile = () => sleep(minutes * 60_000);
	const [ours, theirs] = await Promise.all([watchBreath(cope(minutes), meanwhile), watchBreath(naive, meanwhile)]);
	return [
		...sideBySide(`breathing, ${minutes} min`, quiet(minutes), ours, theirs),
		atMost(
			'memory, peak ÷ idle Node',
			ours.megabytes / idle,
			2,
			'',
			`${ours.megabytes.toFixed(0)} ÷ ${idle.toFixed(0)} MB; naive ${(theirs.megabytes / idle).toFixed(2)}`,
		),
	];
};
