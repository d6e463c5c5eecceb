/** Prints text on standard output. */
export const print = (text: string): void => {
	process.stdout.write(text);
};
