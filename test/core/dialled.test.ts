import {describe, expect, test} from 'vitest';
import {dialledFor} from '../../src/core/dialled.ts';
import {helplines} from '../../src/node/data.ts';

describe('what a telephone dials', () => {
	test.each([
		['116 123', '116123'],
		['0800 068 4141', '08000684141'],
		['999', '999'],
		['15', '15'],
		['1-800-448-3000', '18004483000'],
		['(02) 8804 4673', '0288044673'],
		['+44 20 7946 0123', '+442079460123'],
		['+44 (0)20 7946 0123', '+442079460123'],
		['(+44) 20 7946 0123', '+442079460123'],
		['＋81 3 5555 0199', '+81355550199'],
		['０３-５５５５-０１９９', '0355550199'],
		['٠١٢ ٣٤٥٦', '0123456'],
		['03・5555・0199', '0355550199'],
		['555.0100', '5550100'],
		['555–0100', '5550100'],
		['0171/555 0199', '01715550199'],
		['1-800-273-TALK', '18002738255'],
	])('%s: %s', (number, dialled) => expect(dialledFor(number)).toBe(dialled));

	// A wrong number on a bad night is worse than one typed by hand.
	test.each([
		['a star, which an iPhone does not dial', '*4141'],
		['a hash', '#31#555'],
		['two numbers with a line between', '555 0100 - 555 0101'],
		['two numbers with a slash between', '555 0100/0101'],
		['more digits than any number has', '555 0100 555 0101 555'],
		['a plus in the middle', '555 0100 +44'],
		['words', 'ask Sam'],
		['words alone', 'ASK-SAM'],
		['nothing', ''],
	])('nothing for %s', (_, number) => expect(dialledFor(number)).toBeNull());
});

describe('the numbers of the data', () => {
	const numbers = Object.values(helplines.countries).flatMap(({emergency, lines}) => [
		...emergency,
		...lines.flatMap(({phone, sms}) => [phone ?? [], sms?.number ?? []].flat()),
	]);

	test('are dialled digit by digit as they stand, but for those with a star', () => {
		const starred = numbers.filter(number => number.includes('*'));
		expect(new Set(starred)).toEqual(new Set(['*0767', '*4141']));
		const wrong = numbers.filter(
			number => !number.includes('*') && dialledFor(number) !== number.replaceAll(/\D/g, ''),
		);
		expect(wrong).toEqual([]);
		expect(numbers.length).toBeGreaterThan(200);
	});
});
