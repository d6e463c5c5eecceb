import {describe, expect, test} from 'vitest';
import {at, pick, write} from '../core/walks.ts';
import {sitPlain} from '../support/script.ts';
import {arrived, begin, choose, examplePlan, knownFor, walk} from '../support/visits.ts';

const steps = [
	'Reach out',
	'Safer space',
	'Breathe and relax',
	'Do something else',
	'Let it out',
	'Call a line',
	'My safety plan',
	'Follow up',
];

/** Whole visits, as somebody with a screen reader hears them; a change of a word shows here as a change of a line. */
describe('transcripts', () => {
	test('the eight steps with a plan', async () => {
		const sitting = sitPlain(begin(knownFor({plan: examplePlan})));
		// Arrival, then step by step; an empty line is Enter.
		await sitting.type('4', '5');
		await sitting.type('1', '1', '1');
		await sitting.type('1', '1');
		await sitting.type('2', '', '', '', '', '', '', '1');
		await sitting.type('1', '', '1');
		await sitting.type('1', '1', '4', '3', '2', '', '', '1');
		await sitting.type('3', '', '1', '1');
		await sitting.type('p', '', '1');
		await sitting.type('1', '1');
		await sitting.type('5');
		await sitting.done;
		for (const step of steps) expect(sitting.said()).toContain(`\n${step}\n`);
		await expect(sitting.said()).toMatchFileSnapshot('transcripts/with-a-plan.txt');
	});

	test('words to send, ready ones and one’s own', async () => {
		const perform = async () => ({type: 'copied', isHandedOver: false}) as const;
		const sitting = sitPlain(begin(knownFor({plan: examplePlan})), {perform});
		await sitting.type('4', 's', '1', '3', '2', '1', 'code', 'b', '2');
		await sitting.type('3', '4', 'Please call me', '2', '2', 'x');
		await sitting.done;
		expect(sitting.said()).toContain('\n  Please call me\n');
		await expect(sitting.said()).toMatchFileSnapshot('transcripts/words-to-send.txt');
	});

	test('own words of several lines, as they were broken', async () => {
		const visit = write(pick(pick(at('someone'), 'send'), 'own'), 'Can you come?\nI am at home');
		const sitting = sitPlain(visit);
		await sitting.type('x');
		expect(sitting.said()).toContain('\n  Can you come?\n  I am at home\n');
	});

	test('in danger', async () => {
		const sitting = sitPlain(begin());
		await sitting.type('1', '', '1', 'x');
		await sitting.done;
		await expect(sitting.said()).toMatchFileSnapshot('transcripts/in-danger.txt');
	});

	test('a hard night: 9, and nothing helps', async () => {
		const sitting = sitPlain(begin(knownFor({plan: examplePlan})));
		await sitting.type('4', '9', '4', '', '1', '2', '1', '2', '2', '2', '2', '2', 'q', 'q');
		await sitting.done;
		await expect(sitting.said()).toMatchFileSnapshot('transcripts/a-hard-night.txt');
	});

	test('nobody answers the first question', async () => {
		const sitting = sitPlain(begin());
		sitting.close();
		await sitting.done;
		expect(sitting.said()).toContain('Talk to a person now, even if you are not sure.');
		expect(sitting.said()).toContain('116 123');
		await expect(sitting.said()).toMatchFileSnapshot('transcripts/closed.txt');
	});
});

describe('the breath', () => {
	test('says one line a phase, in time', async () => {
		const sitting = sitPlain(begin(knownFor(), {at: 'breath'}));
		const phases = () => sitting.said().match(/^(?:breathe in|rest|breathe out)[:,] .*$/gm) ?? [];
		expect(phases()).toEqual(['breathe in: 4 seconds, through your nose, slow and gentle']);
		await sitting.advance(3999);
		expect(phases()).toHaveLength(1);
		await sitting.advance(1);
		expect(phases().slice(1)).toEqual(['rest: 2 seconds, soft, not held']);
		await sitting.advance(2000);
		expect(phases().slice(2)).toEqual(['breathe out: 6 seconds, through your mouth, slow and gentle']);
		await sitting.advance(24_000);
		expect(phases()).toHaveLength(9);
		expect(phases().slice(3, 6)).toEqual(['breathe in, 4 seconds', 'rest, 2 seconds', 'breathe out, 6 seconds']);
	});

	test('asks at 1 minute, once, whether to go on', async () => {
		const sitting = sitPlain(begin(knownFor(), {at: 'breath'}));
		await sitting.advance(59_000);
		expect(sitting.said()).not.toContain('Keep going?');
		await sitting.advance(40_000);
		expect(sitting.said().match(/Keep going\?/g)).toHaveLength(1);
	});

	test('is left for what comes after it when the time is up', async () => {
		const sitting = sitPlain(begin(knownFor(), {at: 'breath', breath: {goal: {minutes: 1}}}));
		await sitting.advance(60_100);
		expect(sitting.said()).toContain('How strong is the urge right now?');
	});

	test('pauses, goes on with an in-breath, and leaves the pause out when asked', async () => {
		const sitting = sitPlain(begin(knownFor(), {at: 'breath'}));
		await sitting.advance(5000);
		await sitting.type('pause');
		const before = sitting.said().length;
		await sitting.advance(30_000);
		expect(sitting.said().slice(before)).toBe('');
		await sitting.type('pause');
		expect(sitting.said().slice(before)).toContain('breathe in: 4 seconds');
		await sitting.type('n');
		await sitting.advance(11_000);
		const after = sitting.said().length;
		await sitting.advance(24_000);
		expect(sitting.said().slice(after)).toMatch(/breathe in, 4 seconds\nbreathe out, 6 seconds/);
	});
});

test('lines typed while a plan is being saved wait for it', async () => {
	const visit = walk(arrived(), [{type: 'steps'}, choose(7)]);
	const sitting = sitPlain(visit, {
		perform: async () => ({type: 'saved', plan: knownFor({plan: '# Plan'}).plan, outcome: 'saved'}),
	});
	await sitting.type('1', 'a walk', 'Sam 555 0100', '1');
	expect(sitting.said()).toContain('a walk');
	expect(sitting.said()).toContain('Sam 555 0100');
	await sitting.type('1', 'x');
	await sitting.done;
	expect(sitting.said()).toContain('Your plan is saved.');
});

test('a fault ends the sitting as a rejection, so that help can be shown', async () => {
	const visit = walk(arrived(), [{type: 'steps'}, choose(7)]);
	const sitting = sitPlain(visit, {perform: () => Promise.reject(new Error('disk on fire'))});
	const end = expect(sitting.done).rejects.toThrow('disk on fire');
	await sitting.type('1', '', '', '1', '1');
	await end;
});

test('which lines are open is looked at before each screen', async () => {
	const here = {weekday: 0, minute: 18 * 60};
	const sitting = sitPlain(begin(), {timesIfChanged: () => ({here, zones: {'Europe/Berlin': here}})});
	await sitting.type('h', 'c', 'germany');
	expect(sitting.said()).toContain('Nummer gegen Kummer');
	expect(sitting.said()).toContain('Open now. Open Mon-Sat');
	await sitting.type('x');
});
