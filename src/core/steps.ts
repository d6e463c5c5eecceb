/** The eight steps, in order. Each opens at the place of the same name. */
export const steps = [
	'reach-out',
	'safer-space',
	'breathe',
	'distract',
	'express',
	'helpline',
	'safety-plan',
	'follow-up',
] as const;

export type StepId = (typeof steps)[number];

/** The exercises of step 3 that can be asked for by name, beside the breath; each opens at the place of the same name. */
export const exerciseNames = ['muscles', 'place', 'notice', 'ground', 'ride'] as const;

export type ExerciseName = (typeof exerciseNames)[number];

export const isExerciseName = (name: string): name is ExerciseName =>
	(exerciseNames as readonly string[]).includes(name);

/** The step after this one, or null after the last; the first when there is none yet. */
export const stepAfter = (step: StepId | null): StepId | null =>
	step === null ? steps[0] : (steps[steps.indexOf(step) + 1] ?? null);

/** A step by its number (1 to 8) or its name, as a person types it; null when there is no such step. */
export const findStep = (wanted: string): StepId | null =>
	steps[Number(wanted) - 1] ??
	steps.find(
		step =>
			step ===
			wanted
				.trim()
				.toLowerCase()
				.replaceAll(/[\s_]+/g, '-'),
	) ??
	null;
