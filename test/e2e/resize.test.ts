import {afterAll, expect, test} from 'vitest';
import words from '../../src/content/en/words.ts';
import {newHome} from '../support/program.ts';
import {closeAll, open, type TestTerminal} from '../support/terminal.ts';
import {examplePlan} from '../support/visits.ts';

afterAll(closeAll);

const {places} = words;
const home = newHome({'plan.md': examplePlan});

const sizes = [
	[40, 12],
	[120, 40],
	[30, 8],
	[80, 24],
] as const;

/** The ways to some screens: what is seen, and what is pressed then; at the end, what is there. */
const screens = {
	'the safety question': {ways: [], at: places.safety.title},
	'a step with a plan': {
		ways: [
			[places.safety.title, '4'],
			[places.rating.title, 's'],
			[places['reach-out'].title, 's'],
			['Make some space', 'Down'],
		],
		at: '▸ 2',
	},
	'a card with numbers': {ways: [[places.safety.title, '2']], at: places['card-b'].title},
	help: {ways: [[places.safety.title, 'h']], at: places.help.title},
	'the plan': {ways: [[places.safety.title, 'p']], at: places.plan.title},
	'a text field': {
		ways: [
			[places.safety.title, '4'],
			[places.rating.title, '7'],
		],
		// In the smallest window the field is below, as the rest of the text is.
		at: places.rating.title,
	},
} as const satisfies Record<string, {ways: readonly (readonly [string, string])[]; at: string}>;

type Screen = keyof typeof screens;

const openAt = async (screen: Screen, columns: number, rows: number) => {
	const terminal = open({columns, rows, env: {HOME: home}});
	const {ways, at} = screens[screen];
	for (const [what, key] of ways) {
		await terminal.waitFor(what);
		terminal.press(key);
	}
	await terminal.waitFor(at);
	// The footer is drawn last.
	await terminal.waitFor(new RegExp(`${words.keys.names.leave}.*$`));
	return terminal;
};

const hasWrapped = ({screen}: TestTerminal): boolean =>
	Array.from({length: screen.rows}, (_, row) => screen.buffer.active.getLine(row)?.isWrapped).includes(true);

test.concurrent.each(Object.keys(screens) as Screen[])(
	'%s is after every change of the window what it is in a new one',
	{timeout: 30_000},
	async screen => {
		const terminal = await openAt(screen, 80, 24);
		for (const [columns, rows] of sizes) {
			const fresh = await openAt(screen, columns, rows);
			terminal.resize(columns, rows);
			await terminal.waitUntil(
				() => terminal.text() === fresh.text(),
				`${columns} × ${rows}, as in a new window:\n${fresh.text()}\n`,
			);
			expect(hasWrapped(terminal)).toBe(false);
			expect(hasWrapped(fresh)).toBe(false);
		}
		terminal.press('x');
		expect(await terminal.exit).toBe(0);
		expect(terminal.scrollback()).toBe('');
	},
);

test.concurrent('the breath goes on in every window, with nothing left over', {timeout: 30_000}, async () => {
	const terminal = open({args: ['breathe']});
	await terminal.waitFor('breathe in');
	const count = (pattern: RegExp) => terminal.text().match(pattern)?.length ?? 0;
	for (const [columns, rows] of sizes) {
		terminal.resize(columns, rows);
		await terminal.waitUntil(
			() =>
				count(/^ *(breathe in|rest|breathe out) +\d$/gm) === 1 &&
				count(/ minutes$/gm) <= 1 &&
				count(/leave now/g) === 1 &&
				terminal.text().split('\n').length === rows - 1 &&
				!hasWrapped(terminal),
			`one breath in ${columns} × ${rows}`,
		);
	}
	terminal.press('x');
	expect(await terminal.exit).toBe(0);
	expect(terminal.scrollback()).toBe('');
});

test.concurrent.each(Object.keys(screens) as Screen[])(
	'%s is whole again with Ctrl+L after something else has written over it',
	{timeout: 30_000},
	async screen => {
		const [terminal, fresh] = await Promise.all([openAt(screen, 80, 24), openAt(screen, 80, 24)]);
		const message = 'Broadcast message: back at seven';
		terminal.screen.write(`\u001B7\u001B[3;20H${message}\u001B[8;1H${message}\u001B8`);
		await terminal.waitFor(message);
		terminal.press('Ctrl+L');
		await terminal.waitUntil(() => terminal.text() === fresh.text(), 'the screen as it was');
		terminal.press('Ctrl+C');
		expect(await terminal.exit).toBe(0);
	},
);
