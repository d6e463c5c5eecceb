/** A number that is texted, and the word for it where there is one. */
export type Texted = {readonly number: string; readonly keyword: string | null};

/** One helpline, as checked: see `content/helplines.json` and its checker. `editor_note` is never shown. */
export type Line = {
	readonly name: string;
	readonly phone: string | null;
	readonly sms: Texted | null;
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
	/** More sources that name it. */
	readonly see_also?: readonly string[];
	/** Not of the data: the country it is in, where the person may be in one of two. */
	readonly country?: string;
	/** Not of the data: the numbers the person has for it in their plan, to call and to text; `own` is there with either. */
	readonly own?: readonly string[];
	readonly ownText?: Texted;
	/** Not of the data: those of its numbers that they say theirs is in place of. */
	readonly replaced?: readonly string[];
};

export type Country = {
	readonly name: string;
	readonly emergency: readonly string[];
	readonly emergency_roles?: Readonly<Record<string, string>>;
	readonly emergency_sources?: Readonly<Record<string, readonly string[]>>;
	readonly lines: readonly Line[];
};

export type Directory = {
	readonly name: string;
	readonly url: string;
	readonly what: string;
	readonly sources: readonly string[];
};

/** Where a number was found: a page or a data set, and how old the copy is that was read. */
export type Source = {
	readonly title: string;
	readonly address: string;
	readonly copy_date: string;
	readonly kind: string;
	readonly publisher: string;
};

export type Helplines = {
	readonly generated: string;
	readonly countries: Readonly<Record<string, Country>>;
	readonly directories: readonly Directory[];
	readonly sources: Readonly<Record<string, Source>>;
};

export const countryIn = (helplines: Helplines, code: string | null): Country | null =>
	code === null ? null : (helplines.countries[code] ?? null);

/** The one number to call for a person in danger: an ambulance before the police. */
export const mainEmergency = ({emergency, emergency_roles = {}}: Country): string | null =>
	emergency.find(number => emergency_roles[number]?.includes('ambulance') ?? true) ?? emergency[0] ?? null;

/** The emergency numbers of a country, the one for a person in danger first. */
export const emergencyNumbers = (country: Country): readonly string[] => {
	const main = mainEmergency(country);
	return country.emergency.toSorted((a, b) => Number(b === main) - Number(a === main));
};

/** Whether a line was checked more than 12 months before `today` (content guide H2). Both are `YYYY-MM-DD`. */
export const isOld = (checked: string, today: string): boolean => {
	const oneYearOn = `${Number(checked.slice(0, 4)) + 1}${checked.slice(4)}`;
	return today > oneYearOn;
};
