const lines = (line: string, count: number): string => `${line}\n`.repeat(count);

/** Two plans of about 1 MB, of different lengths. */
export const twoTexts = [
	lines('- Walk to the river and back with Zoë', 25_000),
	lines('- Ask Sam 👍', 80_000),
] as const;
