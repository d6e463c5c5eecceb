import {exitCodes} from './exit-codes.ts';

/** What was asked for cannot be done: one calm sentence with what to do. By default it was typed wrong. */
export class UsageError extends Error {
	// Known by its name: each part of the program that is loaded late has a class of its own.
	override readonly name = 'UsageError';
	readonly code: number;

	constructor(message: string, code: number = exitCodes.usage) {
		super(message);
		this.code = code;
	}
}

export const isUsageError = (error: unknown): error is UsageError =>
	error instanceof Error && error.name === 'UsageError';
