/**
 * Every number that changes what is offered, in one place (content guide E11, E13, P4, U2).
 * They are design choices: no validated cut-off exists for one urge number (U5), and none of them is shown.
 */
export const thresholds = {
	/** A rating from here on leaves at most three choices, none of them inward (E13). */
	high: 7,
	/** A rating from here on asks the safety question again (E11). */
	stepUp: 9,
	/** So does a rise of this much after an exercise. */
	rise: 2,
	/** So do this many exercises in a row without a fall. */
	exercisesWithoutFall: 2,
	/** So does an urge that is said to rise this often in a row, in a ride. */
	rises: 2,
	/** Quitting at this rating or more shows the help card once (E11). */
	quit: 8,
	/** After this many people who did not answer, a line (P4). */
	noAnswers: 2,
	/** A rating is asked for at most this often, in ms (U2). */
	askEvery: 3 * 60_000,
	/** Most choices on a screen, and most at a high rating (R6, E13). */
	choices: 6,
	choicesWhenHigh: 3,
	/** How likely something of the plan is: from here down it is made smaller (S5). */
	unlikely: 6,
	/** Most feeling words chosen (X2). */
	feelings: 3,
} as const;

export const isHigh = (rating: number | null): boolean => rating !== null && rating >= thresholds.high;
