/**
 * Where the person is: told by them, or guessed. `other` is a second likely country when the signs disagree, and `isEither`
 * says that nothing makes it less likely than the first.
 */
export type Whereabouts = {
	readonly code: string | null;
	readonly isGuess: boolean;
	readonly other: string | null;
	readonly isEither?: true;
};

/** The countries whose lines are shown. */
export const countriesOf = ({code, other, isEither}: Whereabouts): readonly string[] =>
	[code, isEither ? other : null].filter(each => each !== null);
