import {expect, test, vi} from 'vitest';
import {frameWriter} from '../../src/ui/output.ts';
import {handClock} from '../support/clock.ts';

vi.mock('../../src/ui/frame-changes.ts', () => ({
	changesOf: () => {
		throw new Error('a fault made by a test');
	},
}));

test('after a frame that broke what is written next is written: it is the help', () => {
	const written: string[] = [];
	const writer = frameWriter(
		text => written.push(text) > 0,
		handClock().clock,
		() => {},
	);
	writer('\u001B[?2026h');
	writer('one');
	expect(() => writer('\u001B[?2026l')).toThrow('a fault made by a test');
	writer('help');
	expect(written).toEqual(['help']);
});
