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
		| 'nameBreath'
		| 'timeNotKept'
		| 'meantPattern'
		| 'rideOn'
		| 'breathKept'
		| 'patternsTitle'
		| 'ownPattern'
		| 'relaxListed'
		| 'canStop',
		string
	>
>;
