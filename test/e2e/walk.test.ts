import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {steps} from '../../src/core/steps.ts';
import {newHome} from '../support/program.ts';
import {closeAll, flat, open} from '../support/terminal.ts';
import {examplePlan} from '../support/visits.ts';

afterEach(closeAll);

/** A person at a face: they answer, and then see something. */
type Person = {
	readonly answer: (what: string) => Promise<void>;
	readonly see: (...what: readonly string[]) => Promise<void>;
	readonly exit: Promise<number>;
};

const withKeys = (home: string): Person => {
	const terminal = open({env: {HOME: home}});
	return {
		// One key is pressed; a text is typed and sent.
		answer: async what => terminal.press(...(what.length === 1 ? [what] : [what, 'Enter'])),
		see: async (...what) => {
			for (const each of what) await terminal.waitFor(each);
		},
		exit: terminal.exit,
	};
};

const withLines = (home: string): Person => {
	const terminal = open({args: ['--plain'], env: {HOME: home}});
	let from = 0;
	const lately = () => flat(terminal.raw().slice(from));
	return {
		answer: async what => {
			await terminal.waitUntil(() => lately().endsWith(words.prompt.trim()), 'a question');
			from = terminal.raw().length;
			terminal.press(what, 'Enter');
		},
		see: async (...what) => {
			for (const each of what) await terminal.waitUntil(() => lately().includes(flat(each)), `${each} in ${lately()}`);
		},
		exit: terminal.exit,
	};
};

const {places} = words;
const faces = [
	['keys', withKeys],
	['lines', withLines],
] as const;

const begin = async (person: Person) => {
	await person.see(places.safety.title);
	await person.answer('4');
	await person.see(places.rating.title);
	await person.answer('s');
};

const seeHelpAndComeBack = async (person: Person, title: string) => {
	await person.answer('h');
	await person.see(places.help.title, '999', '116 123');
	await person.answer('b');
	await person.see(title);
};

describe.each(faces)('the eight steps, by %s', (_, openFor) => {
	test('with a plan written by hand: its words are there as the person’s own', {timeout: 30_000}, async () => {
		const person = openFor(newHome({'plan.md': examplePlan}));
		await begin(person);
		const onStep = async (step: (typeof steps)[number], ...own: readonly string[]) => {
			await person.see(places[step].title, ...own);
			await seeHelpAndComeBack(person, places[step].title);
		};

		await onStep('reach-out', words.people.fromPlan, 'Sam (sister): 555 0100, evenings', 'Alex next door: 555 0111');
		await person.answer('1');
		await person.see(places.person.title, 'Sam (sister): 555 0100, evenings');
		await person.answer('1');
		await person.see(places['with-them'].title);
		await person.answer('1');

		await onStep('safer-space', words.people.fromPlan, 'Ask Sam to look after things for me');
		await person.answer('1');
		await person.see(places['safer-try'].title, 'Ask Sam to look after things for me');
		await person.answer('1');

		await onStep('breathe', places.breathe.options.breath);
		await person.answer('2');
		for (const page of Object.values(places.ground.parts)) {
			await person.see(page.title);
			await person.answer('');
		}
		await person.see(places['how-was-it'].title);
		await person.answer('1');

		await onStep('distract', words.people.fromPlan, 'Walk to the park and back', 'The library on Mill Road');
		await person.answer('1');
		await person.see(places.doing.title, 'Walk to the park and back');
		await person.answer('');
		await person.see(places['how-was-it'].title);
		await person.answer('1');

		await onStep('express', places.express.options.name);
		await person.answer('s');

		await onStep('helpline', '116 123');
		await person.answer('1');
		await person.see(places.called.title);
		await person.answer('1');

		await onStep('safety-plan', 'I stop answering texts');
		await person.answer('p');
		await person.see(places.plan.title, 'I stop answering texts', 'Sam (sister): 555 0100, evenings');
		await person.answer('b');
		await person.see(places['safety-plan'].title);
		await person.answer('s');

		await onStep('follow-up', 'Tuesday 1 December 2026, 3 pm, Dr Lee', words.people.fromPlan, 'Dr Lee: 555 0199');
		await person.answer('1');
		await person.see(places['say-it'].title, 'Dr Lee: 555 0199');
		await person.answer('1');
		await person.see(places.end.title, 'Sam (sister): 555 0100, evenings');
		await person.answer('q');
		expect(await person.exit).toBe(0);
	});

	test('without a plan: three lines become one, for its owner only', {timeout: 30_000}, async () => {
		const home = newHome();
		const person = openFor(home);
		await begin(person);
		for (const step of steps.slice(0, 6)) {
			await person.see(words.steps[step], places[step].title);
			await seeHelpAndComeBack(person, places[step].title);
			await person.answer('s');
		}
		await person.see(places['safety-plan'].title);
		await seeHelpAndComeBack(person, places['safety-plan'].title);
		await person.answer('1');
		await person.see(places['three-thing'].title);
		await person.answer('Walk to the park — and back');
		await person.see(places['three-person'].title);
		await person.answer('Sam 555 0100');
		await person.see(places['three-line'].title);
		await person.answer('1');
		await person.see(places['three-save'].title, 'Walk to the park — and back', 'Sam 555 0100');
		await person.answer('1');
		await person.see(places.saved.title);

		const file = path.join(home, '.config/cope/plan.md');
		expect(readFileSync(file, 'utf8')).toMatch(
			/^# My safety plan\n\n## What I can do on my own\n- Walk to the park — and back\n\n## People I can ask for help\n- Sam 555 0100\n\n## Professionals and lines\n- \S.*: [\d ]+, 24\/7\n$/,
		);
		expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
		expect((statSync(path.dirname(file)).mode & 0o777).toString(8)).toBe('700');

		await person.answer('');
		await person.see(places['follow-up'].title);
		await seeHelpAndComeBack(person, places['follow-up'].title);
		await person.answer('s');
		await person.see(places.end.title);
		await person.answer('x');
		expect(await person.exit).toBe(0);
	});
});
