/** Words of the exercises on the command line. */
export type ExerciseCliWords = Readonly<
	Record<
		| 'badMinutes'
		| 'badCycles'
		| 'minutesOrCycles'
		| 'badLength'
		| 'noSuchPattern'
		| 'noSuchExercise'
		| 'noUsualHolds'
		| 'keepsBreath'
		| 'nameBreath'
		| 'timeNotKept'
		| 'meantPattern'
		| 'rideOn'
		| 'breathKept'
		| 'breathNotKept'
		| 'patternsTitle'
		| 'ownPattern'
		| 'relaxListed'
		| 'canStop',
		string
	>
>;
