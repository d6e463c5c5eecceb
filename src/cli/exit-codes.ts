/** How `cope` ends. Leaving is success; the others are those of sysexits.h, and 128 + the signal. */
export const exitCodes = {
	ok: 0,
	usage: 64,
	fault: 70,
	noPlan: 66,
	notWritten: 73,
	hangup: 129,
	terminated: 143,
} as const;
