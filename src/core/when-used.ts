/** Made when it is first asked for, and kept: what is seldom needed takes no time at the start. */
export const whenUsed = <T>(make: () => T): (() => T) => {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
};
