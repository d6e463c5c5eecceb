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

/** Parts of a country with a code of their own and no lines here: what is known of the whole stands beside them. */
export const partOf: Readonly<Record<string, string>> = {
	...Object.fromEntries(['AS', 'GU', 'MP', 'PR', 'VI'].map(code => [code, 'US'])),
	...Object.fromEntries(['GG', 'IM', 'JE'].map(code => [code, 'GB'])),
	...Object.fromEntries(['BL', 'GF', 'GP', 'MF', 'MQ', 'PM', 'RE', 'YT'].map(code => [code, 'FR'])),
	...Object.fromEntries(['FO', 'GL'].map(code => [code, 'DK'])),
	AX: 'FI',
};

/** The countries whose lines are shown: of a part of another one also those of the whole. */
export const countriesOf = ({code, other, isEither}: Whereabouts): readonly string[] => {
	const isShown = isEither || (code !== null && partOf[code] === other);
	return [code, isShown ? other : null].filter(each => each !== null && each !== undefined);
};
