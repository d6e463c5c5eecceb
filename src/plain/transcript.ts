import {type Cue, phases, shortPause} from '../core/breathing.ts';
import type {Block, Hint, Screen} from '../core/screen.ts';
import {fill, type Words} from '../core/words.ts';
import {wrap} from '../text/wrap.ts';

/** Ms that the first breath takes at most. */
const firstBreath = phases.reduce((sum, phase) => sum + shortPause[phase], 0);

/** Lines no wider than this (content guide R7). */
const widest = 60;

const blockLines = (blocks: readonly Block[]): readonly string[] =>
	blocks.flatMap((block, index) => {
		const indent = block.kind === 'number' || block.kind === 'own' || block.kind === 'say' ? '  ' : '';
		const lines = wrap(block.text, widest - indent.length).map(line => indent + line);
		return index > 0 && !block.tight ? ['', ...lines] : lines;
	});

/** Blocks as text: for pages that are printed, and for screens read line by line. */
export const blocksAsText = (blocks: readonly Block[]): string => blockLines(blocks).join('\n');

const hintLine = (hints: readonly Hint[]): string => hints.map(hint => `${hint.typed} ${hint.means}`).join(', ');

const choiceLines = (screen: Screen): readonly string[] =>
	screen.kind === 'choose'
		? [
				...(screen.ownTitle === null ? [] : [screen.ownTitle]),
				...screen.choices.map((choice, index) => `${index + 1}  ${choice.text}`),
			]
		: [];

const timedLines = (screen: Screen): readonly string[] => {
	switch (screen.kind) {
		case 'read':
		case 'choose':
		case 'rate':
		case 'write':
			return [];
		case 'breathe':
			return screen.breath.isPaused ? [screen.breath.word] : [];
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
		...paragraph(choiceLines(screen)),
		...paragraph(fieldLines(screen, words)),
		...paragraph(timedLines(screen)),
		wrap(hintLine(screen.hints), widest).join('\n'),
	];
	// While something runs, what is said next stands on a line of its own.
	const isTimed = screen.kind === 'breathe' || screen.kind === 'wait';
	return `\n${parts.join('\n\n')}\n\n${isTimed ? '' : words.prompt}`;
};

/** One phase of a breath, said when it begins; how to do it is said with the first breath only. */
export const breathLine = ({phase, seconds, at}: Cue, {breath}: Words): string => {
	const {word, how} = breath.phases[phase];
	const isFirst = at < firstBreath;
	return `${fill(isFirst ? breath.table : breath.line, {word, seconds, how})}\n`;
};
