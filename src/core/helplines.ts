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

/** The lines of a country (content guide H3): for everybody, everywhere, round the clock and free come first; empty when none is known. */
export const linesFor = (helplines: Helplines, code: string | null): readonly Line[] => {
	const lines = code === null ? [] : (helplines.countries[code]?.lines ?? []);
	const later = (line: Line): readonly boolean[] => [
		!isForEverybody(line),
		line.region !== undefined,
		line.hours !== '24/7',
		line.cost !== 'free',
	];
	const rank = (line: Line): number => later(line).reduce((sum, isLater) => sum * 2 + (isLater ? 1 : 0), 0);
	return lines.toSorted((a, b) => rank(a) - rank(b));
};

/** The one line to call now, by voice where one has it; null when none is known. */
export const lineToCall = (helplines: Helplines, code: string | null): Line | null => {
	const lines = linesFor(helplines, code);
	return lines.find(({phone}) => phone !== null) ?? lines[0] ?? null;
};

/** A line as an entry of a plan: its name with a number. */
export const lineEntry = ({name, phone, sms, whatsapp, chat}: Line): string =>
	`${name}: ${phone ?? sms?.number ?? whatsapp ?? chat ?? ''}`;

export const countryIn = (helplines: Helplines, code: string | null): Country | null =>
	code === null ? null : (helplines.countries[code] ?? null);

/** The one number to call for a person in danger: an ambulance before the police. */
export const mainEmergency = ({emergency, emergency_roles = {}}: Country): string | null =>
	emergency.find(number => emergency_roles[number]?.includes('ambulance') ?? true) ?? emergency[0] ?? null;

/** Whether a line was checked more than 12 months before `today` (content guide H2). Both are `YYYY-MM-DD`. */
export const isOld = (checked: string, today: string): boolean => {
	const oneYearOn = `${Number(checked.slice(0, 4)) + 1}${checked.slice(4)}`;
	return today > oneYearOn;
};
