import {patternFor, type TextPattern} from '../western.ts';

/** A street behind the number of a house, and words that begin or end one. */
export const streetBehind = String.raw` (?:\p{L}+ ){1,3}(?:street|st|road|rd|lane|avenue|ave|drive|close|court|way|terrace|gardens|square|hill|boulevard|blvd)(?!\p{L})`;
const streetFirst = '(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Vv]ia|[Pp]iazza|[Cc]alle|[Pp]laza|[Rr]ua)';
const streetLast = '(?:straße|strasse|str\\.|weg|platz|allee|gasse|straat|laan|plein)';

/** What somebody is known by, houses, rooms and the codes of places: none of them is dialled. */
export const codesAndPlaces: readonly TextPattern[] = [
	// What somebody is known by to an office, or opens a door with.
	patternFor(
		String.raw`(?<!\p{L})(?:(?:nhs|rx|group) (?:no|number)|nhs(?=:? [1-9]\d\d \d{3} \d{4}(?!\d))|zoom|webex|meeting id|acct|ref(?:erence)?(?: (?:no|number))?|(?:policy|account|case|patient|member(?:ship)?|reg(?:istration)?\.?) (?:no|number|id)|mrn|ssn|npi|rx|crm|lock ?box|buzz(?:er)?|b-?day|birthday|dob|born|wi-?fi(?: (?:key|code|password))?|(?:member(?:ship)?|policy|account|case|patient|group) ?(?=#)|policy(?= \p{N}{4})|col\. n[ºo]|id|pin|pw|password|passcode|(?:(?:pass|door|post|zip|key) ?)?code)(?: (?:for|of|to)(?: \p{L}+){1,3})?(?: is)?[.:# ]{0,3}\p{N}+(?:[/-]\p{N}+)*(?: \p{N}{2,4})*(?![/-]?\p{N})`,
		'giu',
	),
	patternFor(String.raw`(?<=(?<!\p{L})b\. ?)(?:19|20)\d{2}(?!\p{N})`, 'giu'),
	patternFor(String.raw`(?<!\p{L})(?:p\.?o\.? ?box|postfach|boîte postale|apartado)[.: ]{0,2}\p{N}[\p{N} ]*`, 'giu'),
	// "114-116 High Street", and the codes of places: "12 rue de la Paix 75002 Paris", "Hauptstr. 12, 50667 Köln".
	patternFor(String.raw`(?<!\p{N}[ .-]?)\d{1,4} ?[-–/] ?\d{1,4}(?=${streetBehind})`, 'giu'),
	patternFor(String.raw`(?<=(?<!\p{L})${streetFirst} [^\p{N};:]{1,40}[, ] ?)\d{4,5}(?= \p{Lu}\p{Ll})`, 'gu'),
	patternFor(String.raw`(?<=${streetLast} ?\d{1,4} ?\p{L}?,? )\d{4,5}(?= \p{Lu}\p{Ll})`, 'gu'),
	patternFor(String.raw`(?<=${streetLast} )\d{1,4}(?= ?\p{L}?(?:[,;)]|$))`, 'gu'),
	// Houses, rooms and buses that have the number of an emergency: "Calle Mayor 112, …", "Storgatan 112", "Zimmer 144".
	patternFor(
		String.raw`(?<=(?<!\p{L})(?:${streetFirst}|[Cc]/|[Aa]v(?:da|enida)?\.?|[Uu]l\.) (?:d[aeo]s? |del |de la )?\p{Lu}(?:\p{Ll}[^\p{N};:]{0,38})?,? )\d{1,4}(?=,)`,
		'gu',
	),
	patternFor(String.raw`(?<=\p{L}{3}(?:gatan|gata|vägen|veien|vegen|vej|gade) )\d{1,4}(?= ?\p{L}?(?:[,;)]|$))`, 'gu'),
	patternFor(
		String.raw`(?<=(?<!\p{L})(?:zimmer|bus|linie|tram|bât(?:\.|iment)|apto?\.?) )\d{1,4}(?![ .-]?\p{N})`,
		'giu',
	),
	patternFor(String.raw`(?<=(?:ACT|NSW|NT|QLD|SA|TAS|VIC|WA) )\d{4}(?!\p{N}|[ -]\p{N}{3})`, 'gu'),
	// Right before a number of America or France that is whole without it.
	patternFor(
		String.raw`(?<!\p{N}[ .-]?)\d{5}(?= (?:\(?\d{3}\)?[ .-]\d{3}-\d{4}|0\d(?: \d\d){4})(?![ .-]?\p{N}))`,
		'gu',
	),
	patternFor(String.raw`(?<!\p{N}[ .-]?)\d{1,5}(?= \d{1,3}(?:st|nd|rd|th)(?!\p{L}))`, 'giu'),
	patternFor(
		String.raw`(?<!\p{N}[-/.]?)\d{1,4}(?=,? (?:all[ée]e|avenue|bd|boulevard|chemin|impasse|place|quai|rue)(?!\p{L}))`,
		'giu',
	),
	// The keys a word is spelled on, said again: 1-800-273-TALK (8255).
	patternFor(String.raw`(?<=\p{Lu}{3} ?[(（])\p{N}[\p{N}-]{2,10}(?=[)）](?! ?\p{N}))`, 'gu'),
	// The codes of places in Japan, and in America behind the state.
	patternFor(String.raw`〒 ?\p{N}{3}[-－]\p{N}{4}`, 'gu'),
	patternFor(
		String.raw`(?<=(?<!\p{L}|\b[Tt]ext )\p{Lu}{2} |(?<!\p{N})\d{3}[ .-]\d{3}[ .-]\d{4} )\d{5}(?:-\d{4})?(?:(?![ ./-]{0,2}\p{N})|(?= \(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\p{N})))`,
		'gu',
	),
];
