/** The window, in columns and rows. */
export type Size = {readonly columns: number; readonly rows: number};

/** The size of a terminal; the usual one where it does not say. */
export const sizeOf = (output: {readonly columns?: number; readonly rows?: number}): Size => ({
	columns: output.columns || 80,
	rows: output.rows || 24,
});
