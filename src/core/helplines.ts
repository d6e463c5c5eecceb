/** One helpline, as checked: see `content/helplines.json` and its checker. `editor_note` is never shown. */
export type Line = {
	readonly name: string;
	readonly phone: string | null;
	readonly sms: {readonly number: string; readonly keyword: string | null} | null;
	readonly whatsapp?: string;
	readonly chat: string | null;
	readonly hours: string | null;
	readonly languages: readonly string[];
	readonly audience: string;
	readonly cost: 'free' | null;
	readonly region?: string;
	readonly website?: string;
	readonly note?: string;
	/** The day the published sources were compared, `YYYY-MM-DD`. */
	readonly checked: string;
	readonly sources: readonly string[];
};

export type Country = {
	readonly name: string;
	readonly emergency: readonly string[];
	readonly emergency_roles?: Readonly<Record<string, string>>;
	readonly lines: readonly Line[];
};

export type Directory = {readonly name: string; readonly url: string; readonly what: string};

export type Helplines = {
	readonly generated: string;
	readonly countries: Readonly<Record<string, Country>>;
	readonly directories: readonly Directory[];
};

const isForEverybody = (line: Line): boolean => line.audience === 'anyone' || line.audience === 'adults';

/** The lines of a country, those for everybody and every region first (content guide H3); empty when none is known. */
export const linesFor = (helplines: Helplines, code: string | null): readonly Line[] => {
	const lines = code === null ? [] : (helplines.countries[code]?.lines ?? []);
	const rank = (line: Line): number => (isForEverybody(line) ? 0 : 2) + (line.region === undefined ? 0 : 1);
	return lines.toSorted((a, b) => rank(a) - rank(b));
};

export const countryIn = (helplines: Helplines, code: string | null): Country | null =>
	code === null ? null : (helplines.countries[code] ?? null);

/** Whether a line was checked more than 12 months before `today` (content guide H2). Both are `YYYY-MM-DD`. */
export const isOld = (checked: string, today: string): boolean => {
	const oneYearOn = `${Number(checked.slice(0, 4)) + 1}${checked.slice(4)}`;
	return today > oneYearOn;
};
