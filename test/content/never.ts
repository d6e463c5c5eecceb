/** What is never said, by rule of the content guide, with words that show what is meant. */
export const never: readonly (readonly [rule: string, pattern: RegExp, example: string])[] = [
	[
		'N4 asks for no promise',
		/\b(promis\w*|contract\w*|agree\w*|pledge\w*|swear|vow\w*|signature|i will not)\b/i,
		'I agree not to',
	],
	[
		'N5 counts nothing',
		/\b(streaks?|scor(e|es|ed|ing)|badges?|rewards?|points?|levels?|records?|percent|so far|in a row|time since|days? (without|since|free|clean))\b|%/i,
		'3 days without',
	],
	['N7 blames no feeling', /\b(silly|selfish|weak|attention|manipulat\w*|stupid|lazy)\b/i, 'That is silly.'],
	['N8 allows nothing after a wait', /\bif you still want\b/i, 'If you still want to after this'],
	['N9 grades no risk', /\b(low|high|medium|your) risk\b|\brisk (level|score)\b/i, 'You are at low risk'],
	[
		'N10 claims nothing medical',
		/\b(therap\w*|dbt|cures?|cured|diagnos\w*|clinical\w*|proven|monitors?|prevents?|course)\b/i,
		'A proven course',
	],
	['V2 does not push', /\b(should|must)\b|\byou (have|need) to\b/i, 'You have to stay.'],
	[
		'V10 does not cheer',
		/\b(well done|you won|good job|great|proud|congrat\w*|awesome|see you tomorrow|keep it up)\b/i,
		'Well done',
	],
	['section 3: urge', /\b(temptation\w*|crav\w+|addict\w*|habits?)\b/i, 'A craving passes.'],
	['section 3: hurt yourself', /\b(self-harmer|cry for help|gesture|commit\w*|attention-seeking)\b/i, 'cry for help'],
	['section 3: attempt', /\b(successful\w*|failed|completed) attempt\b/i, 'a failed attempt'],
	['section 3: it happened again', /\b(relaps\w*|slip\w*|back to zero|clean|sober)\b/i, 'Stay clean.'],
	['section 3: a place', /\b(go home|lock (yourself|the)|safe (room|place))\b/i, 'Find a safe place.'],
	['section 3: breath', /\b(deep\w*|big breath|full breath|as long as you can)\b/i, 'a deep breath'],
	['section 3: ease', /\b(cure|fix\w*|get rid of|beat|control)\b/i, 'Beat the urge.'],
	['section 3: reach out', /\b(confess\w*|admit\w*|own up)\b/i, 'Admit it.'],
	['section 3: care', /\b(sectioned|be informed|compliance)\b/i, 'Services will be informed.'],
	['section 3: this is hard', /\b(calm down|cheer up|at least|just|others have it worse)\b/i, 'Just calm down.'],
	['V1 raises no voice', /!/, 'Stop!'],
	['V1 has no pictures', /\p{Extended_Pictographic}/u, 'Rest ☺'],
];
