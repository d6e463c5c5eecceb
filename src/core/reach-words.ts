/** Words of `cope reach` and `cope follow-up`. */
export type ReachCliWords = Readonly<
	Record<
		| 'title'
		| 'noPeople'
		| 'addPeople'
		| 'noAnswer'
		| 'professionals'
		| 'noAppointment'
		| 'addAppointment'
		| 'badly'
		| 'onPaper'
		| 'calendar'
		| 'noneAhead'
		| 'badAlarm'
		| 'noTime'
		| 'tooNear'
		| 'nameFile'
		| 'made'
		| 'onlyWord',
		string
	>
>;
