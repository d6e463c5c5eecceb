import type {Words} from '../../core/words.ts';
import anywhere from './anywhere.ts';
import arrival from './arrival.ts';
import breath from './breath.ts';
import breathe from './breathe.ts';
import build from './build.ts';
import cli from './cli.ts';
import codes from './codes.ts';
import dates from './dates.ts';
import distract from './distract.ts';
import express from './express.ts';
import feelings from './feelings.ts';
import followUp from './follow-up.ts';
import guides from './guides.ts';
import helped from './helped.ts';
import helpline from './helpline.ts';
import helplines from './helplines.ts';
import ideas from './ideas.ts';
import keys from './keys.ts';
import languages from './languages.ts';
import months from './months.ts';
import notices from './notices.ts';
import people from './people.ts';
import plan from './plan.ts';
import reachOut from './reach-out.ts';
import ride from './ride.ts';
import saferSpace from './safer-space.ts';
import safetyPlan from './safety-plan.ts';
import sheet from './sheet.ts';
import steps from './steps.ts';
import wait from './wait.ts';
import weekdays from './weekdays.ts';
import wipe from './wipe.ts';

/** All the words, in English. Complete by type. */
export default {
	places: {
		...arrival,
		...reachOut,
		...saferSpace,
		...breathe,
		...guides,
		...distract,
		...express,
		...helpline,
		...safetyPlan,
		...followUp,
		...anywhere,
	},
	steps,
	notices,
	ideas,
	feelings,
	build,
	helped,
	breath,
	wait,
	ride,
	keys,
	people,
	codes,
	helplines,
	languages,
	months,
	weekdays,
	dates,
	plan,
	sheet,
	wipe,
	cli,
	safetyAgain: {
		title: 'Are you safe right now?',
		body: ['It is time to ask again. Your answer picks the right help. It is not sent or saved.'],
	},
	more: 'Show more',
	again: 'Back to the first ones',
	moreBelow: 'more below: page down',
	moreAbove: 'more above: page up',
	inField: 'This is there now. An empty line keeps it:',
	prompt: 'Your answer: ',
} as const satisfies Words;
