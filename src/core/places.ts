import type {Place} from './place.ts';
import type {TurnId} from './place-ids.ts';

/** Out of a list of what is in the plan, on every page of it. */
const leave = {id: 'leave', to: 'let-go', always: true} as const;

/**
 * The whole flow: every place a sitting can be at, what can be chosen there and where that leads.
 * A new place of a known kind is one entry here and its words in `content`; forgetting the words is a type error.
 */
export const places = {
	// The first minute (content guide E1–E11) and the rating (U1–U7)
	safety: {
		kind: 'choose',
		unmarked: true,
		options: [
			{id: 'hurt', to: 'card-a'},
			{id: 'might-act', to: 'card-b'},
			{id: 'unsure', to: 'card-c'},
			{id: 'none', to: 'after-safety'},
		],
	},
	'card-a': {kind: 'read', card: 'a', shows: ['emergency-on-card', 'no-country'], next: 'waiting', skip: 'waiting'},
	'card-b': {
		kind: 'read',
		card: 'b',
		shows: ['first-emergency', 'first-line', 'no-line'],
		next: 'waiting',
		skip: 'waiting',
	},
	'card-c': {
		kind: 'read',
		card: 'c',
		shows: ['line-or-emergency', 'own-contact-hint', 'no-line'],
		next: 'after-card',
		skip: 'after-card',
	},
	waiting: {
		kind: 'choose',
		unmarked: true,
		options: [
			{id: 'ground', to: 'ground'},
			{id: 'breath', to: 'breath'},
			{id: 'not-yet', to: 'card-again'},
		],
		skip: 'after-card',
	},
	rating: {kind: 'rate', shows: ['near'], next: 'after-rating', skip: 'after-rating'},
	high: {
		kind: 'choose',
		options: [
			{id: 'safer-space', to: 'safer-space'},
			{id: 'reach-out', to: 'reach-out'},
			{id: 'outward', to: 'outward'},
		],
	},
	outward: {
		kind: 'choose',
		options: [
			{id: 'ground', to: 'ground'},
			{id: 'words', to: 'ideas'},
			{id: 'breath', to: 'breath'},
		],
	},

	// Step 1
	'reach-out': {
		kind: 'choose',
		step: 'reach-out',
		list: {of: 'people', to: 'person'},
		options: [
			{id: 'someone', to: 'someone'},
			{id: 'add', to: 'write-person', when: 'may-add', atMost: 6},
			{id: 'no-one', to: 'no-one', always: true},
		],
	},
	person: {
		kind: 'choose',
		unmarked: true,
		step: 'reach-out',
		shows: ['person', 'messages'],
		options: [
			{id: 'reached', to: 'with-them'},
			{id: 'no-answer', to: 'no-answer'},
			{id: 'send', to: 'messages'},
			{id: 'unhelped', to: 'widen', atMost: 6},
		],
	},
	someone: {
		kind: 'choose',
		unmarked: true,
		step: 'reach-out',
		shows: ['messages'],
		options: [
			{id: 'reached', to: 'with-them'},
			{id: 'no-answer', to: 'no-answer'},
			{id: 'send', to: 'messages'},
			{id: 'unhelped', to: 'widen', atMost: 6},
		],
	},
	// A ready message in three strengths (P2), or one's own words
	messages: {
		kind: 'choose',
		step: 'reach-out',
		list: {of: 'messages', to: 'message'},
		options: [{id: 'own', to: 'message-write', atMost: 6}],
	},
	'message-write': {kind: 'write', step: 'reach-out', lines: true, next: 'take-message'},
	message: {
		kind: 'choose',
		step: 'reach-out',
		shows: ['message'],
		options: [
			{id: 'copy', to: 'copy-message'},
			{id: 'done', to: 'message-done'},
		],
	},
	'no-one': {
		kind: 'choose',
		step: 'reach-out',
		options: [
			{id: 'helpline', to: 'helpline'},
			{id: 'near', to: 'ideas-near'},
			{id: 'go-on', to: 'next-step'},
		],
	},
	'ideas-near': {kind: 'read', step: 'reach-out', next: 'next-step'},
	'with-them': {
		kind: 'choose',
		step: 'reach-out',
		options: [
			{id: 'go-on', to: 'next-step'},
			{id: 'add', to: 'write-person', when: 'someone-new', atMost: 6},
			{id: 'unhelped', to: 'widen'},
		],
	},

	// Step 2
	'safer-space': {
		kind: 'choose',
		step: 'safer-space',
		list: {of: 'safer', to: 'safer-try'},
		options: [
			{id: 'move', to: 'safer-try'},
			{id: 'ask', to: 'safer-try'},
			{id: 'out-of-reach', to: 'safer-try', atMost: 6},
			{id: 'not-now', to: 'not-now', always: true},
		],
	},
	'safer-try': {
		kind: 'choose',
		unmarked: true,
		step: 'safer-space',
		shows: ['chosen'],
		options: [
			{id: 'done', to: 'next-step'},
			{id: 'moved', to: 'next-step'},
			{id: 'not-now', to: 'not-now'},
		],
	},
	'not-now': {
		kind: 'choose',
		step: 'safer-space',
		options: [
			{id: 'reach-out', to: 'reach-out'},
			{id: 'helpline', to: 'helpline'},
			{id: 'go-on', to: 'next-step'},
		],
	},

	// Step 3
	breathe: {
		kind: 'choose',
		step: 'breathe',
		options: [
			{id: 'breath', to: 'breath'},
			{id: 'ground', to: 'ground'},
			{id: 'muscles', to: 'muscles', atMost: 6},
			{id: 'place', to: 'place', atMost: 6},
			{id: 'notice', to: 'notice', atMost: 6},
			{id: 'ride', to: 'ride', atMost: 6},
			{id: 'else', to: 'distract', atLeast: 7},
		],
	},
	breath: {kind: 'breathe', step: 'breathe', next: 'after-exercise', exercise: true, instead: 'ground'},
	// Asked before a long hold or a quick breath (B5)
	holds: {
		kind: 'choose',
		step: 'breathe',
		unmarked: true,
		shows: ['care'],
		options: [
			{id: 'without', to: 'breathe-without'},
			{id: 'with', to: 'breathe-with'},
		],
		skip: 'back',
	},
	patterns: {
		kind: 'choose',
		step: 'breathe',
		over: true,
		list: {of: 'patterns', to: 'take-pattern'},
		skip: 'back',
	},
	ground: {kind: 'guide', guide: 'ground', step: 'breathe', next: 'after-exercise', exercise: true},
	muscles: {
		kind: 'choose',
		step: 'breathe',
		inward: true,
		options: [
			{id: 'short', to: 'muscles-short'},
			{id: 'whole', to: 'muscles-whole'},
		],
	},
	'muscles-short': {
		kind: 'guide',
		guide: 'muscles-short',
		step: 'breathe',
		next: 'after-exercise',
		exercise: true,
		inward: true,
	},
	'muscles-whole': {
		kind: 'guide',
		guide: 'muscles-whole',
		step: 'breathe',
		next: 'after-exercise',
		exercise: true,
		inward: true,
	},
	place: {
		kind: 'guide',
		guide: 'place',
		step: 'breathe',
		next: 'after-exercise',
		exercise: true,
		instead: 'ground',
		inward: true,
	},
	notice: {
		kind: 'guide',
		guide: 'notice',
		step: 'breathe',
		next: 'after-exercise',
		exercise: true,
		instead: 'ground',
		inward: true,
	},
	ride: {
		kind: 'choose',
		step: 'breathe',
		inward: true,
		options: [
			{id: 'asked', to: 'ride-asked', when: 'ride-asked'},
			{id: 'short', to: 'ride-short', when: 'ride-not-asked'},
			{id: 'long', to: 'ride-long', when: 'ride-not-asked'},
		],
	},
	riding: {
		kind: 'guide',
		guide: 'riding',
		step: 'breathe',
		next: 'ride-over',
		exercise: true,
		instead: 'ground',
		inward: true,
	},
	'ride-over': {
		kind: 'choose',
		step: 'breathe',
		inward: true,
		options: [
			{id: 'go-on', to: 'after-exercise'},
			{id: 'again', to: 'ride-short'},
			{id: 'unhelped', to: 'widen'},
		],
	},
	'how-was-it': {
		kind: 'choose',
		unmarked: true,
		options: [
			{id: 'helped', to: 'eased'},
			{id: 'same', to: 'try-another'},
			{id: 'unhelped', to: 'widen'},
		],
	},

	// Step 4
	distract: {
		kind: 'choose',
		step: 'distract',
		list: {of: 'own-things', to: 'doing'},
		options: [
			{id: 'people', to: 'ideas'},
			{id: 'movement', to: 'ideas'},
			{id: 'hands', to: 'ideas', atMost: 6},
			{id: 'words', to: 'ideas'},
			{id: 'soothe', to: 'ideas', atMost: 6},
			{id: 'delay', to: 'delay', always: true},
		],
	},
	ideas: {kind: 'choose', step: 'distract', list: {of: 'ideas', to: 'doing', most: 3}},
	doing: {kind: 'read', step: 'distract', shows: ['chosen'], next: 'after-exercise', exercise: true},
	delay: {kind: 'wait', step: 'distract', next: 'delay-over', exercise: true},
	'delay-over': {
		kind: 'choose',
		step: 'distract',
		options: [
			{id: 'again', to: 'delay'},
			{id: 'go-on', to: 'after-exercise'},
			{id: 'unhelped', to: 'widen'},
		],
	},

	// Step 5
	express: {
		kind: 'choose',
		step: 'express',
		options: [
			{id: 'name', to: 'naming'},
			{id: 'write', to: 'write', atMost: 6},
			{id: 'draw', to: 'draw', atMost: 6},
			{id: 'move', to: 'move', atMost: 6},
			{id: 'tell', to: 'reach-out', atLeast: 7},
		],
	},
	naming: {
		kind: 'choose',
		step: 'express',
		options: [
			// At a high rating the check words come first, else on the first page (E11).
			{id: 'check', to: 'feelings', atLeast: 7},
			{id: 'sad', to: 'feelings'},
			{id: 'scared', to: 'feelings'},
			{id: 'angry', to: 'feelings'},
			{id: 'ashamed', to: 'feelings'},
			{id: 'check', to: 'feelings', atMost: 6},
			{id: 'overwhelmed', to: 'feelings'},
			{id: 'numb', to: 'feelings'},
			{id: 'calm', to: 'feelings'},
		],
	},
	feelings: {kind: 'choose', step: 'express', list: {of: 'feelings', to: 'name-feeling'}},
	named: {
		kind: 'choose',
		step: 'express',
		shows: ['feelings'],
		options: [
			{id: 'another', to: 'naming', when: 'room-for-feelings', atMost: 6},
			{id: 'tell', to: 'reach-out'},
			{id: 'write', to: 'write', atMost: 6},
			{id: 'draw', to: 'draw', atMost: 6},
			{id: 'leave-it', to: 'next-step'},
		],
	},
	write: {
		kind: 'choose',
		step: 'express',
		inward: true,
		options: [
			{id: 'now', to: 'writing'},
			{id: 'need', to: 'writing'},
			{id: 'friend', to: 'writing'},
			{id: 'respect', to: 'writing'},
		],
	},
	writing: {kind: 'read', step: 'express', inward: true, shows: ['prompt'], next: 'stop-here'},
	draw: {kind: 'read', step: 'express', next: 'stop-here'},
	move: {kind: 'read', step: 'express', next: 'after-exercise', exercise: true},
	'stop-here': {kind: 'read', step: 'express', next: 'after-exercise', exercise: true},

	// Step 6
	helpline: {
		kind: 'choose',
		unmarked: true,
		step: 'helpline',
		shows: ['to-call'],
		options: [
			{id: 'called', to: 'called'},
			{id: 'next-line', to: 'next-line'},
			{id: 'expect', to: 'expect'},
			{id: 'keep', to: 'lines-to-keep', atMost: 6, when: 'has-lines'},
		],
	},
	'lines-to-keep': {
		kind: 'choose',
		unmarked: true,
		plans: true,
		list: {of: 'lines', to: 'keep-line', most: 4},
		options: [leave],
		skip: 'let-go',
	},
	expect: {kind: 'read', step: 'helpline', next: 'back'},
	called: {
		kind: 'choose',
		unmarked: true,
		step: 'helpline',
		options: [
			{id: 'go-on', to: 'next-step'},
			{id: 'unhelped', to: 'widen'},
		],
	},

	// Step 7
	'safety-plan': {
		kind: 'choose',
		step: 'safety-plan',
		shows: ['own-plan'],
		options: [
			// With a plan to look at, Enter goes on from it; without one it begins one.
			{id: 'go-on', to: 'next-step', when: 'has-plan'},
			{id: 'three', to: 'three-thing', when: 'no-plan'},
			{id: 'guided', to: 'build-start', when: 'may-guide'},
			{id: 'add', to: 'plan-section', when: 'has-plan', atMost: 6},
			{id: 'change', to: 'change-section', when: 'has-entries', atMost: 6},
			{id: 'edit', to: 'edit-plan', when: 'may-edit'},
			{id: 'go-on', to: 'next-step', when: 'not-read'},
		],
	},
	'three-thing': {kind: 'write', step: 'safety-plan', plans: true, next: 'three-person', skip: 'three-person'},
	'three-person': {kind: 'write', step: 'safety-plan', plans: true, next: 'choose-line', skip: 'choose-line'},
	'three-line': {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		list: {of: 'lines', to: 'three-save', most: 3},
		options: [{id: 'no-line', to: 'three-save', always: true}],
		skip: 'three-save',
	},
	'three-save': {
		kind: 'choose',
		unmarked: true,
		step: 'safety-plan',
		plans: true,
		shows: ['three-lines'],
		options: [
			{id: 'save', to: 'save-three', when: 'three-lines'},
			{id: 'let-go', to: 'next-step'},
		],
	},
	saved: {kind: 'read', step: 'safety-plan', next: 'next-step'},

	// The plan is written in: an entry added, changed, moved or taken out
	'plan-section': {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		list: {of: 'sections', to: 'write-in'},
		options: [leave],
		skip: 'let-go',
	},
	'plan-write': {
		kind: 'write',
		step: 'safety-plan',
		plans: true,
		lines: true,
		shows: ['in-section'],
		next: 'keep-entry',
		skip: 'let-go',
	},
	'change-section': {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		list: {of: 'filled-sections', to: 'entries-of'},
		options: [leave],
		skip: 'let-go',
	},
	'plan-entries': {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		list: {of: 'entries', to: 'open-entry'},
		options: [leave],
		skip: 'let-go',
	},
	'plan-entry': {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		shows: ['entry'],
		options: [
			{id: 'reword', to: 'reword'},
			{id: 'up', to: 'move-up', when: 'not-first'},
			{id: 'down', to: 'move-down', when: 'not-last'},
			{id: 'remove', to: 'plan-remove'},
			{id: 'leave', to: 'let-go'},
		],
		skip: 'let-go',
	},
	'plan-reword': {kind: 'write', step: 'safety-plan', plans: true, next: 'keep-reworded', skip: 'let-go'},
	'plan-remove': {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		unmarked: true,
		shows: ['entry'],
		options: [
			{id: 'remove', to: 'remove-entry'},
			{id: 'leave', to: 'let-go'},
		],
		skip: 'let-go',
	},
	'first-save': {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		unmarked: true,
		shows: ['to-save'],
		options: [
			{id: 'save', to: 'save-again'},
			{id: 'let-go', to: 'let-go'},
		],
		skip: 'let-go',
	},
	'first-edit': {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		unmarked: true,
		options: [
			{id: 'edit', to: 'edit-plan'},
			{id: 'let-go', to: 'let-go'},
		],
		skip: 'let-go',
	},
	'not-saved': {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		shows: ['problem', 'waiting'],
		options: [
			{id: 'again', to: 'save-again'},
			{id: 'let-go', to: 'let-go'},
		],
		skip: 'let-go',
	},
	'entry-gone': {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		unmarked: true,
		shows: ['waiting'],
		options: [
			{id: 'add', to: 'add-instead', when: 'is-change'},
			{id: 'look', to: 'plan'},
			{id: 'let-go', to: 'let-go'},
		],
		skip: 'let-go',
	},

	// The whole plan, one question at a time (content guide section 11)
	'build-start': {kind: 'read', step: 'safety-plan', plans: true, next: 'build-next', skip: 'after-build'},
	build: {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		unmarked: true,
		shows: ['in-section'],
		list: {of: 'examples', to: 'begin-entry', most: 4},
		options: [{id: 'own', to: 'begin-entry', always: true}],
		skip: 'build-next',
	},
	// Where there is nothing to pick from, straight to the words; each has its own, so that no draft is shown at the other.
	'build-people': {
		kind: 'write',
		step: 'safety-plan',
		plans: true,
		lines: true,
		shows: ['in-section'],
		next: 'keep-own',
		skip: 'build-next',
	},
	'build-professionals': {
		kind: 'write',
		step: 'safety-plan',
		plans: true,
		lines: true,
		shows: ['in-section'],
		next: 'keep-own',
		skip: 'build-next',
	},
	'build-write': {kind: 'write', step: 'safety-plan', plans: true, lines: true, next: 'keep-entry', skip: 'build-next'},
	'build-clear': {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		shows: ['entry'],
		options: [
			{id: 'clear', to: 'build-on'},
			{id: 'unclear', to: 'reword'},
		],
		skip: 'build-on',
	},
	'build-reword': {kind: 'write', step: 'safety-plan', plans: true, next: 'build-reworded', skip: 'build-on'},
	'build-likely': {kind: 'rate', step: 'safety-plan', plans: true, shows: ['entry'], skip: 'build-more'},
	'build-smaller': {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		shows: ['entry'],
		options: [
			{id: 'smaller', to: 'reword'},
			{id: 'second', to: 'build-again'},
			{id: 'keep', to: 'build-more'},
		],
		skip: 'build-more',
	},
	'build-more': {
		kind: 'choose',
		step: 'safety-plan',
		plans: true,
		shows: ['in-section'],
		options: [
			{id: 'next', to: 'build-next'},
			{id: 'another', to: 'build-again'},
			{id: 'stop', to: 'build-done'},
		],
		skip: 'build-next',
	},
	'build-done': {kind: 'read', step: 'safety-plan', plans: true, next: 'after-build', skip: 'after-build'},

	// Step 8 and the end
	'follow-up': {
		kind: 'choose',
		step: 'follow-up',
		shows: ['appointment'],
		list: {of: 'professionals', to: 'say-it'},
		options: [
			{id: 'doctor', to: 'say-it'},
			{id: 'nurse', to: 'say-it'},
			{id: 'counsellor', to: 'say-it'},
			{id: 'school', to: 'say-it'},
			{id: 'team', to: 'team'},
			{id: 'next', to: 'next-appointment', when: 'is-ahead', atMost: 6, always: true},
			{id: 'appointment', to: 'appointment', atMost: 6, always: true},
		],
		skip: 'to-end',
	},
	appointment: {kind: 'write', step: 'follow-up', plans: true, next: 'read-date', skip: 'let-go'},
	'appointment-save': {
		kind: 'choose',
		unmarked: true,
		step: 'follow-up',
		plans: true,
		shows: ['dated-entry'],
		options: [
			{id: 'save', to: 'keep-date'},
			{id: 'change', to: 'back'},
			{id: 'let-go', to: 'let-go'},
		],
		skip: 'let-go',
	},
	'next-appointment': {
		kind: 'choose',
		step: 'follow-up',
		shows: ['appointment'],
		options: [
			{id: 'go-on', to: 'back'},
			{id: 'calendar', to: 'calendar', when: 'is-ahead', atMost: 6},
			{id: 'another', to: 'appointment', atMost: 6},
		],
		skip: 'back',
	},
	calendar: {
		kind: 'choose',
		unmarked: true,
		step: 'follow-up',
		plans: true,
		shows: ['next-appointment'],
		options: [
			{id: 'none', to: 'calendar-save'},
			{id: '1h', to: 'calendar-save', when: 'rings-1h'},
			{id: '1d', to: 'calendar-save', when: 'rings-1d'},
			{id: 'let-go', to: 'let-go'},
		],
		skip: 'let-go',
	},
	'calendar-save': {
		kind: 'choose',
		unmarked: true,
		step: 'follow-up',
		plans: true,
		options: [
			{id: 'save', to: 'make-calendar'},
			{id: 'with-words', to: 'make-calendar'},
			{id: 'let-go', to: 'let-go'},
		],
		skip: 'let-go',
	},
	'say-it': {
		kind: 'choose',
		step: 'follow-up',
		shows: ['chosen', 'opening'],
		options: [
			{id: 'go-on', to: 'to-end'},
			{id: 'sheet', to: 'sheet'},
			{id: 'note', to: 'note-tomorrow', when: 'may-note', atMost: 6},
			{id: 'badly', to: 'badly'},
		],
		skip: 'to-end',
	},
	// A check-in tomorrow is a note to oneself and nothing else (F6).
	'note-save': {
		kind: 'choose',
		unmarked: true,
		step: 'follow-up',
		plans: true,
		shows: ['dated-entry'],
		options: [
			{id: 'save', to: 'keep-date'},
			{id: 'let-go', to: 'let-go'},
		],
		skip: 'let-go',
	},
	sheet: {kind: 'read', step: 'follow-up', shows: ['sheet'], next: 'back', skip: 'to-end'},
	team: {kind: 'read', step: 'follow-up', next: 'to-end', skip: 'to-end'},
	badly: {kind: 'read', step: 'follow-up', next: 'to-end', skip: 'to-end'},
	end: {
		kind: 'choose',
		list: {of: 'people', to: 'person'},
		options: [
			{id: 'helpline', to: 'helpline'},
			{id: 'keep', to: 'helped', when: 'has-helped', atMost: 6},
			{id: 'leave', to: 'leave', always: true},
		],
		skip: 'leave',
	},
	helped: {
		kind: 'choose',
		unmarked: true,
		plans: true,
		list: {of: 'helped', to: 'keep-helped'},
		options: [leave],
		skip: 'let-go',
	},

	// After `cope breathe`, which starts at once and has no steps yet
	'after-breath': {
		kind: 'choose',
		options: [
			{id: 'again', to: 'breath'},
			{id: 'steps', to: 'begin'},
			{id: 'leave', to: 'leave'},
		],
		skip: 'leave',
	},

	// One key away from anywhere
	help: {
		kind: 'read',
		shows: ['emergency', 'lines', 'contacts', 'of-lines'],
		next: 'step-up',
		skip: 'back',
		over: true,
	},
	plan: {kind: 'read', shows: ['plan'], next: 'back', skip: 'back', over: true},
	keys: {kind: 'read', shows: ['keys'], next: 'back', skip: 'back', over: true},
	code: {kind: 'code', next: 'next-code', skip: 'back', over: true},
	country: {kind: 'write', unmarked: true, shows: ['countries'], next: 'set-country', skip: 'back', over: true},
	steps: {
		kind: 'choose',
		options: [
			{id: 'reach-out', to: 'reach-out'},
			{id: 'safer-space', to: 'safer-space'},
			{id: 'breathe', to: 'breathe'},
			{id: 'distract', to: 'distract'},
			{id: 'express', to: 'express'},
			{id: 'helpline', to: 'helpline'},
			{id: 'safety-plan', to: 'safety-plan'},
			{id: 'follow-up', to: 'follow-up'},
		],
		skip: 'back',
		over: true,
	},
} as const satisfies Record<string, Place>;

export type PlaceId = keyof typeof places;

export const placeAt = (id: PlaceId): Place => places[id];

export const isPlaceId = (id: string): id is PlaceId => Object.hasOwn(places, id);

type Entry = (typeof places)[PlaceId];

/** The ids of the options of a place: what its words must name. */
export type OptionId<P extends PlaceId> = (typeof places)[P] extends {options: readonly {id: infer Id extends string}[]}
	? Id
	: never;

type Leads =
	| (Entry extends infer E ? (E extends {options: readonly {to: infer T}[]} ? T : never) : never)
	| (Entry extends infer E ? (E extends {list: {to: infer T}} ? T : never) : never)
	| (Entry extends infer E ? (E extends {next: infer T} ? T : never) : never)
	| (Entry extends infer E ? (E extends {skip: infer T} ? T : never) : never);

type DeadEnd = Exclude<Leads, PlaceId | TurnId>;

/** Fails to compile when an entry above leads to something that is neither a place nor a turn. */
export type EveryWayLeadsSomewhere = [DeadEnd] extends [never] ? true : {deadEnd: DeadEnd};
true satisfies EveryWayLeadsSomewhere;

/** Fails to compile when a turn has the name of a place: a way out could mean either. */
export type EveryNameIsOne = [PlaceId & TurnId] extends [never] ? true : {both: PlaceId & TurnId};
true satisfies EveryNameIsOne;
