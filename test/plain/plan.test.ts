import {describe, expect, test} from 'vitest';
import type {Event} from '../../src/core/event.ts';
import type {PlanState} from '../../src/core/known.ts';
import {readPlan} from '../../src/core/plan/read.ts';
import type {Request, Visit} from '../../src/core/visit.ts';
import {performOn} from '../support/saving.ts';
import {sitPlain} from '../support/script.ts';
import {arrived, begin, examplePlan, knownFor} from '../support/visits.ts';

/** A plan file that is only a text; what is done with it is what the edge does. */
const heldFile = (start: string | null) => {
	let text = start;
	let isChanged = false;
	return {
		text: () => text,
		/** Somebody else writes into it. */
		become: (next: string) => {
			text = next;
			isChanged = true;
		},
		perform: async (request: Request, visit: Visit): Promise<Event> => {
			const result = performOn({...visit, request}, text);
			text = result.text;
			return result.event;
		},
		planIfChanged: (): PlanState | null => {
			if (!isChanged || text === null) return null;
			isChanged = false;
			return {kind: 'read', plan: readPlan(text)};
		},
	};
};

describe('transcripts', () => {
	test('a plan made one question at a time', async () => {
		const file = heldFile(null);
		const sitting = sitPlain(begin(knownFor(), {at: 'build-start'}), file);
		// Early signs: an example, made one's own; it is the first thing that is saved.
		await sitting.type('', '1', 'I stop answering texts from Sam', '1', '1');
		// On my own: too big, then smaller; and a second one.
		await sitting.type(
			'5',
			'Run 10 km',
			'1',
			'4',
			'1',
			'Put on my shoes and go to the gate',
			'2',
			'5',
			'Tea',
			'1',
			'9',
			'1',
		);
		// People and places: skipped. Somebody to ask: made clear.
		await sitting.type('s', 'Lou', '2', 'Lou 555 0114, evenings', '9', '1');
		// A line; a safer space; then it is enough.
		await sitting.type(
			'1',
			'Samaritans: 116 123',
			'10',
			'1',
			's',
			'b',
			'4',
			'Ask Lou to stay until Sunday',
			'1',
			's',
			'3',
			'',
		);
		await sitting.done;
		expect(sitting.said()).toContain('This is a good place to stop.');
		await expect(sitting.said()).toMatchFileSnapshot('transcripts/plan-new.txt');
		await expect(file.text()).toMatchFileSnapshot('transcripts/plan-new.md');
	});

	test('a plan that is added to and changed, while somebody else changes it too', async () => {
		const file = heldFile(examplePlan);
		const sitting = sitPlain(arrived(knownFor({plan: examplePlan})), file);
		await sitting.type('g', '7');
		// Something is added, and is there already when it is added again; what matters is on the second page.
		await sitting.type('3', '5', '3', 'My garden', '3', '5', '3', 'My garden');
		// One is moved up, and one is taken out, after a no.
		await sitting.type('4', '4', '2', '2', '4');
		await sitting.type('4', '1', '1', '2', '2', '4', '1', '1', '2', '1');
		// One is changed; meanwhile it was changed in the file too.
		await sitting.type('4', '3', '1', '1');
		file.become((file.text() ?? '').replace('555 0111', '555 0999'));
		await sitting.type('Alex: 555 0112', '2', '', '1', 'x');
		await sitting.done;
		await expect(sitting.said()).toMatchFileSnapshot('transcripts/plan-change.txt');
		expect(file.text()).toContain('- Alex next door: 555 0999\n- Sam (sister): 555 0100, evenings\n- Alex: 555 0112\n');
		expect(file.text()).not.toContain('I stop answering texts');
	});
});
