/** The numbers of four to six digits among our lines; a test holds them to the data. */
export const shortNumbers: ReadonlySet<string> = new Set(
	'0767 1018 1056 1166 1199 1201 1323 1325 1333 1411 1515 1553 1564 1717 1737 1767 1771 1813 1925 1926 1995 3114 4141 7333 12356 14416 15555 18111 19696 31393 50808 85258 90101 116111 116123 131114 139276 454545 686868 741741'.split(
		' ',
	),
);

/** Those that take texts and no calls. */
export const textNumbers: ReadonlySet<string> = new Set('31393 50808 686868 741741 85258'.split(' '));

/** Those that take both. */
const both: ReadonlySet<string> = new Set('1737 1926 988'.split(' '));

/** Those that are called, and take no texts. */
export const callNumbers: ReadonlySet<string> = new Set(
	[...shortNumbers].filter(number => !textNumbers.has(number) && !both.has(number)),
);

/** Whether this is an emergency number of many countries. */
export const isEmergencyNumber = (number: string): boolean => /^(?:000|11[0-35-9]|999|911|101)$/.test(number);
