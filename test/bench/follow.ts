import xterm from '@xterm/headless';
import words from '../../src/content/en/words.ts';

const phaseWords = Object.entries(words.breath.phases).map(
	([phase, {word}]) => [phase, new RegExp(`^ *${word} +(\\d+)`, 'm')] as const,
);

/** A word with its count, and when it came. */
export type Seen = {readonly phase: string; readonly count: number; readonly at: number};

/** Follows the word on a screen: when each one came. What is half drawn is not seen yet. */
export const followWord = () => {
	const screen = new xterm.Terminal({cols: 80, rows: 24, allowProposedApi: true});
	const counts: Seen[] = [];
	const text = () =>
		Array.from(
			{length: screen.rows},
			(_, row) => screen.buffer.active.getLine(row)?.translateToString(true, 0, screen.cols) ?? '',
		).join('\n');
	const look = (at: number) => {
		if (screen.modes.synchronizedOutputMode) return;
		const rows = text();
		const before = counts.at(-1);
		for (const [phase, pattern] of phaseWords) {
			const count = Number(pattern.exec(rows)?.[1]);
			if (Number.isNaN(count)) continue;
			if (phase !== before?.phase || count !== before.count) counts.push({phase, count, at});
			return;
		}
	};
	return {
		counts,
		text,
		/** The words alone: the first count of each. */
		phases: () => counts.filter(({phase}, index) => phase !== counts[index - 1]?.phase),
		take: (chunk: string, at: number) => screen.write(chunk, () => look(at)),
		resize: (columns: number, rows: number) => screen.resize(columns, rows),
	};
};

export type Follower = ReturnType<typeof followWord>;
