import type {Block, Hint, Screen} from '../core/screen.ts';
import type {Cue} from '../core/spoken.ts';
import type {Visit} from '../core/visit.ts';
import {fill, type Words} from '../core/words.ts';
import {wrap} from '../text/wrap.ts';

/** Lines no wider than this (content guide R7). */
const widest = 60;

const blockLines = (blocks: readonly Block[], columns = widest): readonly string[] =>
	blocks.flatMap((block, index) => {
		const indent = block.kind === 'number' || block.kind === 'own' || block.kind === 'say' ? '  ' : '';
		const lines = wrap(block.text, Math.min(widest, columns) - indent.length).map(line => indent + line);
		return index > 0 && !block.tight ? ['', ...lines] : lines;
	});

/** Blocks as text: for pages that are printed, in so many columns at most, and for screens read line by line. */
export const blocksAsText = (blocks: readonly Block[], columns?: number): string =>
	blockLines(blocks, columns).join('\n');

// A number is read aloud where lines are: there is no code to show.
const hintLine = (hints: readonly Hint[]): string =>
	hints
		.filter(({id}) => id !== 'code')
		.map(hint => `${hint.typed} ${hint.means}`)
		.join(', ');

const choiceLines = (screen: Screen): readonly string[] =>
	screen.kind === 'choose'
		? [
				...(screen.ownTitle === null ? [] : [screen.ownTitle]),
				...screen.choices.map((choice, index) => `${index + 1}  ${choice.text}`),
			]
		: [];

const asked = (said: string | null): readonly string[] => (said === null ? [] : [said]);

const timedLines = (screen: Screen): readonly string[] => {
	switch (screen.kind) {
		case 'read':
		case 'choose':
		case 'rate':
		case 'write':
		case 'code':
			return [];
		case 'breathe':
			return asked(screen.breath.isPaused ? screen.breath.word : screen.breath.check);
		case 'guide':
			return [screen.guide.time, ...asked(screen.guide.check)];
		case 'wait':
			return [screen.time];
	}
};

/** What is in the field already, where a line typed now would take its place. */
const fieldLines = (screen: Screen, {inField}: Words): readonly string[] =>
	screen.kind === 'write' && screen.field.text !== ''
		? [inField, ...blockLines(screen.field.text.split('\n').map(text => ({kind: 'own', text, tight: true}) as const))]
		: [];

const paragraph = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [lines.join('\n')]);

/** A screen in the order it makes sense aloud: where, what to do, the text, the numbers, the choices, the keys. */
export const transcript = (screen: Screen, words: Words): string => {
	const parts = [
		...(screen.step === null ? [] : [screen.step.name]),
		...(screen.notice === null ? [] : [wrap(screen.notice, widest).join('\n')]),
		wrap(screen.title, widest).join('\n'),
		...paragraph(blockLines(screen.blocks)),
		...paragraph(blockLines(screen.pinned)),
		...(screen.kind === 'code' ? [wrap(words.codes.inLines, widest).join('\n')] : []),
		...paragraph(choiceLines(screen)),
		...paragraph(fieldLines(screen, words)),
		...paragraph(timedLines(screen)),
		...(screen.beside === null ? [] : [screen.beside.text]),
		wrap(hintLine(screen.hints), widest).join('\n'),
	];
	const isBreathOrWait = screen.kind === 'breathe' || screen.kind === 'wait';
	// While something runs, what is said next stands on a line of its own.
	const isTimed = isBreathOrWait || (screen.kind === 'guide' && screen.guide.isTimed);
	return `\n${parts.join('\n\n')}\n\n${isTimed ? '' : words.prompt}`;
};

/** `1 second`, `5.5 seconds`. */
export const secondsText = (seconds: number, {each}: Words['breath']): string =>
	seconds === 1 ? each.second : fill(each.seconds, {number: seconds});

/** A part of an exercise in words, said when it begins. */
export const cueLine = ({text, how, seconds}: Cue, visit: Visit, {breath}: Words, isCounted: boolean): string => {
	if (visit.exercise?.breath === null) return wrap(text, widest).join('\n');
	if (isCounted) return text;
	const time = secondsText(seconds, breath);
	return how === null ? fill(breath.line, {word: text, time}) : fill(breath.table, {word: text, time, how});
};
