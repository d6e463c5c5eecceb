/** What stands between the parts of a text, and between the parts of its parts: neither is ever in JSON. */
const between = ['\n', '\v'] as const;

/** A part longer than this is packed itself. */
const long = 50_000;

const packedParts = '*';

/** An object as a text from which each part can be read on its own. */
export const pack = (whole: object, depth: 0 | 1 = 0): string =>
	Object.entries(whole)
		.map(([key, part]) => {
			const text = JSON.stringify(part);
			return `${key}\t${depth === 0 && text.length > long ? packedParts + pack(part, 1) : text}`;
		})
		.join(between[depth]);

const part = (text: string): unknown =>
	text.startsWith(packedParts) ? unpack(text.slice(packedParts.length), 1) : JSON.parse(text);

/** The object again. A part is read when it is asked for: a page needs little, and reading all takes as long as most pages. */
export const unpack = (packed: string, depth: 0 | 1 = 0): object => {
	const parts = packed.split(between[depth]).map((line): [string, PropertyDescriptor & ThisType<object>] => {
		const end = line.indexOf('\t');
		const [key, text] = [line.slice(0, end), line.slice(end + 1)];
		return [
			key,
			{
				enumerable: true,
				configurable: true,
				get() {
					const value = part(text);
					Object.defineProperty(this, key, {value, enumerable: true});
					return value;
				},
			},
		];
	});
	return Object.defineProperties({}, Object.fromEntries(parts));
};
