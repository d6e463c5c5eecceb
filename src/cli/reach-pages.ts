import {contactBlocks} from '../core/contact-blocks.ts';
import {appointmentInWords} from '../core/date-words.ts';
import {emergencyBlocks} from '../core/emergency-blocks.ts';
import {sheetBlocks} from '../core/follow-blocks.ts';
import type {Known} from '../core/known.ts';
import {comparedBlocks, firstLinesBlocks, unlistedBlocks} from '../core/line-blocks.ts';
import {ownAppointments} from '../core/own-appointments.ts';
import {ownPeople, ownProfessionals} from '../core/own-entries.ts';
import {nextAppointment, notOver} from '../core/plan/ahead.ts';
import type {Block} from '../core/screen.ts';
import type {Words} from '../core/words.ts';
import {blocksAsText} from '../plain/transcript.ts';
import {guessInPrint, pageInWindow, type Window} from './pages.ts';

const text = (sentence: string): Block => ({kind: 'text', text: sentence});
const tight = (sentence: string): Block => ({kind: 'text', text: sentence, tight: true});
const label = (sentence: string): Block => ({kind: 'label', text: sentence});
const say = (sentence: string): Block => ({kind: 'say', text: sentence, tight: true});
const page = (blocks: readonly Block[]): string => `${blocksAsText(blocks)}\n`;

/** A plan that cannot be read is no reason to show no lines. */
const troubleBlocks = ({plan}: Known, words: Words): readonly Block[] =>
	plan.kind === 'unreadable' ? [text(words.plan.problems[plan.problem])] : [];

/** Everybody in the plan, each with their numbers on lines of their own. */
const everybody = (entries: readonly string[], title: string): readonly Block[] => {
	const apart = ([first, ...others]: readonly Block[]): readonly Block[] =>
		first === undefined ? [] : [{kind: first.kind, text: first.text}, ...others];
	return entries.flatMap((entry, index) =>
		index === 0 ? [label(title), ...contactBlocks(entry)] : apart(contactBlocks(entry)),
	);
};

const lineBlocks = (known: Known, words: Words): readonly Block[] => [
	...emergencyBlocks(known, words),
	...firstLinesBlocks(known, words),
	...unlistedBlocks(known, words),
	text(guessInPrint(known, words)),
	...comparedBlocks(known, words),
];

/** `cope reach`: the people in the plan, what to say to them, and lines when nobody answers. */
export const reachPage = (known: Known, words: Words, window: Window = null): string => {
	const {cli, people} = words;
	const found = everybody(ownPeople(known), people.fromPlan);
	const isNobody = found.length === 0 && known.plan.kind !== 'unreadable';
	const blocks = [
		...troubleBlocks(known, words),
		...(found.length > 0 ? [text(cli.reach.title), ...found] : []),
		...(isNobody ? [text(cli.reach.noPeople), tight(cli.reach.addPeople)] : []),
		label(people.messagesTitle),
		...people.messages.map(say),
		...(found.length > 0 ? [label(cli.reach.noAnswer), tight(words.notices['no-answer'])] : []),
		...everybody(ownProfessionals(known), words.plan.sections.professionals),
		...lineBlocks(known, words),
		text(words.helplines.thisIsAProgram),
	];
	return pageInWindow(blocks, known, words, window);
};

const appointmentBlocks = (known: Known, words: Words): readonly Block[] => {
	const entries = notOver(ownAppointments(known), known);
	if (entries.length > 0) {
		return [
			label(words.plan.appointment),
			...entries.map((entry): Block => ({kind: 'own', text: appointmentInWords(entry, known, words), tight: true})),
		];
	}
	return known.plan.kind === 'unreadable'
		? []
		: [text(words.cli.reach.noAppointment), tight(words.cli.reach.addAppointment)];
};

/** `cope follow-up`: who to tell, the next appointment, what to say there and what to think of before it. */
export const followUpPage = (known: Known, words: Words, window: Window = null): string => {
	const {cli, places, sheet} = words;
	const appointment = nextAppointment(ownAppointments(known), known, sheet.note);
	const blocks = [
		...troubleBlocks(known, words),
		text(places['follow-up'].title),
		...places['follow-up'].body.map(text),
		...everybody(ownProfessionals(known), cli.reach.professionals),
		...appointmentBlocks(known, words),
		...sheetBlocks(sheet),
		text(sheet.soon),
		text(cli.reach.badly),
		text(cli.reach.onPaper),
		...(appointment === null ? [] : [text(cli.reach.calendar)]),
		...lineBlocks(known, words),
	];
	return pageInWindow(blocks, known, words, window);
};

/** Room to write by hand below a line of the page. */
const rule = '_'.repeat(56);

/** `cope follow-up --sheet`: the five lines with room to write, to print. It says nothing of where it came from. */
export const sheetPage = ({sheet}: Words): string =>
	page([
		text(sheet.title),
		text(sheet.sayFirst),
		tight(sheet.opening),
		text(sheet.ownWords),
		...sheet.lines.flatMap(line => [text(line), text(rule), text(rule)]),
		text(sheet.soon),
	]);
