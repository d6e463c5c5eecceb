import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {dialledFor} from '../../../src/core/dialled.ts';
import {findNumbers, numbersIn} from '../../../src/core/plan/numbers.ts';
import {callNumbers, shortNumbers, textNumbers} from '../../../src/core/plan/short-numbers.ts';
import {helplines} from '../../../src/node/data.ts';
import {numberFormats} from './number-formats.ts';

/** The numbers of an entry, and those of them that a telephone is told. */
const read = (entry: string) => ({
	numbers: numbersIn(entry),
	dialled: numbersIn(entry).flatMap(number => dialledFor(number) ?? []),
});

describe('the numbers in an entry', () => {
	test.each([
		['Sam (sister): 555 0100, evenings', ['555 0100']],
		['Sam +44 20 7946 0958', ['+44 20 7946 0958']],
		['988 or text 741741', ['988', '741741']],
		['988 Lifeline, 988', ['988']],
		['116 123 (free), 0800 1111', ['116 123', '0800 1111']],
		['020 7946 0958 ext 5', ['020 7946 0958']],
		['call 555 0100.', ['555 0100']],
		['ask\u00A0Sam: 555\u00A00100', ['555\u00A00100']],
		['555 0100: Sam', ['555 0100']],
		['Tel07700 900123', ['07700 900123']],
		['07700900123mobile', ['07700900123']],
		['[555 0100](tel:5550100)', ['555 0100']],
		['**555 0100**', ['555 0100']],
		['Lifeline: 1995', ['1995']],
		['National line 1-800-273-TALK (8255)', ['1-800-273-TALK']],
	])('%j: %j', (entry, numbers) => {
		expect(numbersIn(entry)).toEqual(numbers);
	});

	test.each([
		'2026-12-01',
		'2026-12-01 15:00 Dr Lee',
		'1/12/2026',
		'01.12.26',
		'1.12.26 15.00',
		'5 12 2026',
		'15:00',
		'at 9:30 or 10:45',
		'0900-1700',
		'9',
		'room 12',
		'room 204',
		'flat B12345',
		'221 Baker Street',
		'since 1995',
		'24/7h',
		'£200',
		'100%',
		'200mg',
		'NHS number: 485 777 3456',
		'https://example.org/chat/12345',
		'',
		'Sam',
	])('%j has none', entry => {
		expect(numbersIn(entry)).toEqual([]);
	});

	test.each([
		['555 0100, 9-17', ['555 0100']],
		['555 0100, 10.30', ['555 0100']],
		['555 0100, 12.30-13.30', ['555 0100']],
		['555 0100, 24/7', ['555 0100']],
		['0800 555 0199 24/7', ['0800 555 0199']],
		['0800 555 0199 9-5', ['0800 555 0199']],
		['0800 1111 10-12', ['0800 1111']],
		['0800 123 9-17', ['0800 123']],
		['9-17 0800 555 0199', ['0800 555 0199']],
		['Youth line: 01632 960279 24 hours', ['01632 960279']],
		['Dr Lee 555 0199 2026-12-01', ['555 0199']],
		['Sam 07700 900123 0900-1700', ['07700 900123']],
		['after 6 555 0100', ['555 0100']],
		['555 0100 5 December', ['555 0100']],
		['06 12 34 56 78 am Abend', ['06 12 34 56 78']],
		['555 0100x12', ['555 0100']],
	])('hours and days are none: %j: %j', (entry, numbers) => {
		expect(numbersIn(entry)).toEqual(numbers);
	});

	test.each([
		['Ben (upstairs, flat 4) 555 0104', ['555 0104']],
		['Sister Mary, room 12 555 0133', ['555 0133']],
		['Ward 7 020 7946 0999', ['020 7946 0999']],
		['Ward 020 7946 0999', ['020 7946 0999']],
		['room 555 0133', ['555 0133']],
		['Kim, 12 Mill Road 555 0100', ['555 0100']],
		['Kim 555 0100 12 Mill Road', ['555 0100']],
		['N1 9GU 020 7946 0958', ['020 7946 0958']],
		['Sam, 34, 555 0100', ['555 0100']],
		['Sam 34 07700 900123', ['07700 900123']],
		['Sam 555 0100 (2)', ['555 0100']],
	])('rooms, ages and houses are none: %j: %j', (entry, numbers) => {
		expect(numbersIn(entry)).toEqual(numbers);
	});

	test.each([
		['Sam 555 0100 555 0101', ['555 0100', '555 0101']],
		['07700 900123 01632 960001', ['07700 900123', '01632 960001']],
		['555 0100 / 555 0111', ['555 0100', '555 0111']],
		['07700 900123 (020 7946 0999)', ['07700 900123', '020 7946 0999']],
		['+44 7700 900123 +44 20 7946 0958', ['+44 7700 900123', '+44 20 7946 0958']],
		['116 123 0800 1111', ['116 123', '0800 1111']],
		['999 112', ['999', '112']],
		['999 07700 900123', ['999', '07700 900123']],
		['555 0100. 555 0101.', ['555 0100', '555 0101']],
	])('two side by side are two: %j: %j', (entry, numbers) => {
		expect(numbersIn(entry)).toEqual(numbers);
	});

	test.each([
		['Clinic 020 7946 0958 / 0959', ['020 7946 0958']],
		['Clinic 020 7946 0958/59', ['020 7946 0958']],
		['Clinic 020 7946 0958 or 0959', ['020 7946 0958']],
		['555 0100/0101', ['555 0100']],
		['0800 1111 or 1737', ['0800 1111', '1737']],
	])('another end of a number is no number: %j: %j', (entry, numbers) => {
		expect(numbersIn(entry)).toEqual(numbers);
	});

	test.each([
		['Sam 07700 90010l', '07700 90010l'],
		['Sam 07700 900 10?', '07700 900 10?'],
		['Sam 07700 9001xx', '07700 9001xx'],
		['18001 0800 58 58 58', '18001 0800 58 58 58'],
		['Sam 141 07700 900123', '141 07700 900123'],
		['Dr Weiss 0 15 1 / 23 45 67 02', '0 15 1 / 23 45 67 02'],
	])('what may be more of a number is not parted from it, and nothing dials it: %j: %j', (entry, number) => {
		expect(read(entry)).toEqual({numbers: [number], dialled: []});
	});

	test.each([
		['Line 0800 555 0276 365 days', ['0800 555 0276']],
		['Sam 1987 07700 900101', ['07700 900101']],
		['Sertraline 100 mg, Dr Lee 555 0119', ['555 0119']],
		['114-116 High Street 01632 960261', ['01632 960261']],
		['12 rue de la Paix 75002 Paris : 01.99.00.56.07', ['01.99.00.56.07']],
		['Hauptstraße 12, 50667 Köln, 0221 5550100', ['0221 5550100']],
		['PO Box 1234, 555 0100', ['555 0100']],
		['kim#1234 on Discord', []],
		['Sam 07700 900228 (was 07700 900229)', ['07700 900228']],
		['Sam 07700 900229 (old), 07700 900228', ['07700 900228']],
		['Her number was 555 0100', ['555 0100']],
		['Sister Nomsa 011 555 0106 x 4407', ['011 555 0106']],
		['Тётя Галя 555-01-05 доб. 112', ['555-01-05']],
		['030 234560 Durchwahl -123', ['030 234560']],
		['gab. 214, dr Nowak, 22 555 00 08', ['22 555 00 08']],
		['07700 900123, 999', ['07700 900123', '999']],
		['Youthline 0800 376 633 or text 234', ['0800 376 633', '234']],
		['Patient MRN: 00448812', []],
		['pin for her door is 4471', []],
		['skype hal.12345', []],
		['1-877-AIM-4-KID', ['1-877-AIM-4-KID']],
		['Alia NEW 07700 900232 OLD 07700 900233', ['07700 900232']],
		['Bea: not 01632 960235 any more! 01632 960236', ['01632 960236']],
		['Sam 555 0100, if not 555 0101', ['555 0100', '555 0101']],
		['Mia, 12 years old 555 0100, Ben 555 0101', ['555 0100', '555 0101']],
		['Sam \u001B[31m07700 900310', ['07700 900310']],
		['Kim 02)555-0103', ['02)555-0103']],
		['0508 TAUTOKO (0508 828 865)', ['0508 TAUTOKO', '0508 828 865']],
		['Tel 01 99 00 56 07 9 to 5', ['01 99 00 56 07']],
		['Hausarzt Dr. Beck, 80331 München, 089 1234567', ['089 1234567']],
		['Klinik, D-78464 Konstanz, 07531 123456', ['07531 123456']],
		['Dr Rao, Bengaluru 560001, 080 4611 0007', ['080 4611 0007']],
		['Dr Smit, Cape Town 8001, 021 555 0100', ['021 555 0100']],
		['Dr Meier, Bolligenstrasse 117, 031 555 01 00', ['031 555 01 00']],
		['Rush, Chicago IL 60612 312-864-6000', ['312-864-6000']],
		['Pam 312 555 0148 60614', ['312 555 0148']],
		['Sam 07700 900123, Kim 560123', ['07700 900123', '560123']],
		['Shout 85258, Samaritans 116 123', ['85258', '116 123']],
		['Mum 021 555 0100, Need to Talk 1737', ['021 555 0100', '1737']],
		['Ash (9-5) 07700 900130', ['07700 900130']],
		['Sam 07700900123 7-11pm', ['07700900123']],
		['Sam 07700 900123 5-9pm', ['07700 900123']],
		['Sam 06 12 34 56 78 9-17h', ['06 12 34 56 78']],
		['Sam 07700900123 7 till late', ['07700900123']],
		['Sam 07700 900148 3 rings then hang up', ['07700 900148']],
		['Pam 312 555 0148 M-F 0830 to 1630', ['312 555 0148']],
		['Clinic Mon to Fri 0900 to 1700 01632 960123', ['01632 960123']],
		['Pam from 1800 07700 900123', ['07700 900123']],
		['Pam, not before 1100, 07700 900123', ['07700 900123']],
		['Pam dopo le 20 333 1234567', ['333 1234567']],
		['Call from 1300 224 636', ['1300 224 636']],
		['lockbox 2219, Sam 07700 900123', ['07700 900123']],
		['Katie(303)555-0160', ['(303)555-0160']],
		['Mum(01632) 960101', ['(01632) 960101']],
		['Mum(+44)7700900101', ['(+44)7700900101']],
		['Ma+447700900101', ['+447700900101']],
		['Kim303.555.0161(cell)', ['303.555.0161']],
		['Mum07700900101', ['07700900101']],
		['友達さくら080-0000-0003', ['080-0000-0003']],
		['さくら 080(0000)0003', ['080(0000)0003']],
		['flat 3(07700 900100)', ['07700 900100']],
		['Kids Helpline 1800 55 1800 5-25', ['1800 55 1800']],
		['Youthline 0800 376 633 12-25 year olds', ['0800 376 633']],
		['Mum 07700 900101 (or 102)', ['07700 900101']],
		['zoom 812 555 0199 code 7788', []],
		['NHS: 485 777 3456', []],
		['NHS: 0300 123 4567', ['0300 123 4567']],
		['Policy 4455 6677 8899', []],
		['sort code 20-30-40 acct 01234567', []],
		['Chris 07700 900761 (new number, not the 07700 900799 one)', ['07700 900761']],
		['wifi 88472231, Sam 07700 900123', ['07700 900123']],
		['Wi-Fi key: 8847 2231 99', []],
		['Insurance member # 88213345, 0800 555 0199', ['0800 555 0199']],
		['Sam 07700 xxxxxx', []],
		['Sam 07700_900_123', []],
		['Jen 07700 900123 (old one 07700 900124)', ['07700 900123']],
		['Jen’s new mobile: 07700 900123 (old one 07700 900124 is dead)', ['07700 900123']],
		['Jen 07700 900123 (old) 07700 900124 (new)', ['07700 900124']],
		['Ann (new) 07700 900207 (old) 07700 900208', ['07700 900207']],
		['Ann (old) 07700 900207 (new) 07700 900208', ['07700 900208']],
		['Ann (sister) 07700 900207 (old) 07700 900208', ['07700 900208']],
		['Klinikum 0351 458-0', ['0351 458-0']],
		['Tía Ana, Calle Mayor 112, 2ºB, 612 345 678', ['612 345 678']],
		['Rua das Flores, 123, tel. 3234-5679', ['3234-5679']],
		['Av. Brasil 911, apto 302, (21) 98765-4321', ['(21) 98765-4321']],
		['Storgatan 112, Lisa 070-123 45 67', ['070-123 45 67']],
		['bât. 112, Dr Roux 01 23 45 67 89', ['01 23 45 67 89']],
		['Zimmer 144, Klinik 0351 458-0', ['0351 458-0']],
		['Bus 116 to Sam 07700 900123', ['07700 900123']],
		['Police 112, Sam 07700 900123', ['112', '07700 900123']],
		['Crisis team via NHS 111, or Mum 07700 900123', ['111', '07700 900123']],
		['Klinik 07531 801-0 (Pforte)', ['07531 801-0']],
		['Praxis 030/555 01 23-0', ['030/555 01 23-0']],
		['Praxis 0761 55 53 01-12', ['0761 55 53 01-12']],
		['Sam 0161 496 1030 830-1800', ['0161 496 1030']],
		['Dr Lee Tel.: 030-5550123 Fax: -124', ['030-5550123']],
		['Dr Lee Tel 555-0199 Fax -0198', ['555-0199']],
		['Dr Lee Tel 030/5550123 Fax /5550124', ['030/5550123']],
		['555-0199 (f 555-0198)', ['555-0199']],
		['Do not call Rick 555-0206, call Steph 555-0207', ['555-0207']],
		['Steph 555-0207, never call her husband 555-0206', ['555-0207']],
		[
			'Sam 01632 960123, 07700 900123 (don’t use this after 9), 01632 960124',
			['01632 960123', '07700 900123', '01632 960124'],
		],
		['06 31 14 22 10', ['06 31 14 22 10']],
		['Dr Lee 01632 960123, fax 01632 960124', ['01632 960123']],
		['fax 01632 960124', ['01632 960124']],
		['Maria - gate code 4471 - 312-555-0173', ['312-555-0173']],
		['Blue Cross policy 4410092233 phone 800 555 0175', ['800 555 0175']],
		['Ray b. 1989 312-555-0166', ['312-555-0166']],
		['Old number for Ben 312-555-0159, new one is 312-555-0160', ['312-555-0160']],
		['Pam #1 312 555 0148 #2 312 555 0149', ['312 555 0148', '312 555 0149']],
		['CHU Nantes 44000 02 40 08 33 33', ['02 40 08 33 33']],
		['CAPS, São Paulo 01332-000, (11) 3288-8021', ['(11) 3288-8021']],
		['Mum&nbsp;07700&nbsp;900483', ['07700 900483']],
		['AASRA: +91-9820466726 24x7', ['+91-9820466726']],
		['Line 14416 24 7', ['14416']],
		['Clinic 0800 123 4567 0900 to 1700', ['0800 123 4567']],
		['Clinic 0800 123 4567 830am-5pm', ['0800 123 4567']],
		['Clinic 0800 123 4567 930-5', ['0800 123 4567']],
		['Clinic 01632 960050 830-1800', ['01632 960050']],
		['Clinic 01632 960050 8 - late', ['01632 960050']],
		['Sam 612 830-1800', ['612 830-1800']],
		['walk 10,000 steps', []],
		['300 days clean', []],
		['2024-2025 was worse', []],
		['Jan (foster mum 2009-2014) 07700 900147', ['07700 900147']],
		['911 or the ER', ['911']],
		['Telefonseelsorge 0800 1110111 / 222', ['0800 1110111']],
		['Kate 07700900305 / 306', ['07700900305']],
		['GP - 020 7946 1830 - 8am-6pm', ['020 7946 1830']],
		['Kate - 0161 496 1030 - 3 kids', ['0161 496 1030']],
		['Kate - 06.97.75.32.24 - 09:00-17:00', ['06.97.75.32.24']],
		['Ward 3 - 0300 123 1234', ['0300 123 1234']],
		['Lifeline 1925, 24/7', ['1925']],
		['Kate, born in 1995', []],
		['Mercy Hospital, 614-555-0104, 500 Main St, 45402', ['614-555-0104']],
		['St Mary’s 503-555-0188, 1200 Main St, Portland 97201', ['503-555-0188']],
		['Tim 0176 123 456 78', ['0176 123 456 78']],
		['Praxis 06221 56-0', ['06221 56-0']],
		['Suicide.ca 1 866 APPELLE (277-3553)', ['1 866 APPELLE']],
		['CVV – ligue 188 – 24 horas', ['188']],
		['Självmordslinjen 90 101 dygnet runt', ['90 101']],
		['CALM—0800 58 58 58—5pm-midnight', ['0800 58 58 58']],
		['CALM 0800 58 58 58 - 5pm to midnight', ['0800 58 58 58']],
		['Aware 1800 80 48 48 – 10am–10pm', ['1800 80 48 48']],
		['Claire 06 12 34 56 78 - 18h', ['06 12 34 56 78']],
		['Oma 030 123 45 67 - 9 bis 12 Uhr', ['030 123 45 67']],
		['Pat 01632 96 09 74 - 9 to 5', ['01632 96 09 74']],
		['Lifeline 13 11 14 - 9am-5pm', ['13 11 14']],
		['Sam 07700 900123 10 - 2pm', ['07700 900123']],
		['Praxis 030 / 12 34 56 - 78', ['030 / 12 34 56 - 78']],
		['Dr Nguyen 03 9555 0101 fax 03 9555 0102', ['03 9555 0101']],
		['Doc 212-555-0101 (fax 212-555-0102)', ['212-555-0101']],
		['Mike: 555-0142 (DO NOT use 555-0143)', ['555-0142']],
		['Jen 303-555-0119 #2 on speed dial', ['303-555-0119']],
		['the Garcias (#14) 555-0167', ['555-0167']],
		['Dr X 614-555-0111, 614-555-0112 (fax)', ['614-555-0111']],
		['Dr X T: 614-555-0111 F: 614-555-0112', ['614-555-0111']],
		['SAMU 15 - Pompiers 18 - 112', ['15', '18', '112']],
		['112 ou 15', ['112', '15']],
	])('what stands beside a number is no part of it: %j: %j', (entry, numbers) => {
		expect(numbersIn(entry)).toEqual(numbers);
	});

	// All of it stays on its line, as it was written; a wrong number on a bad night is worse than one typed by hand.
	test.each([
		['Ben 4 555 0104', '4 555 0104'],
		['room 204 555 0133', 'room 204 555 0133'],
		['Ana (34) 555 0100', '(34) 555 0100'],
		['116 123 10-12', '116 123 10-12'],
		['Pam desde las 18 612 345 678', 'desde las 18 612 345 678'],
		['07700 9001?3', '07700 9001?3'],
		['555 0100 2', '555 0100 2'],
		['Ring *4141', '*4141'],
	])('what could be read in two ways is dialled by nothing: %j', (entry, number) => {
		expect(read(entry)).toEqual({numbers: [number], dialled: []});
	});
});

const formats = numberFormats.map(([number]) => number);
const sure = numberFormats.filter(([, dialled]) => dialled !== null);

describe('a number in any of the ways people write them', () => {
	test.each(numberFormats)('%s: %s', (number, dialled) => {
		expect(dialledFor(number)).toBe(dialled);
		expect(numbersIn(`Sam: ${number}`)).toEqual([number]);
	});

	const before = [
		...['', 'Sam ', 'Sam: ', 'Sam (sister) ', 'Ben (upstairs, flat 4) ', 'Sister Mary, room 12, ', 'Ana, 34, '],
		...['2026-12-01 ', '1/12/2026 ', 'N1 9GU ', 'flat B12 ', '24/7 ', '9:30 ', '9:30-17:30 ', '9am-5pm ', 'call '],
		...['£5 ', '2 x ', '4) ', '2. ', '12 Mill Road ', '('],
	];
	const after = [
		...['', ' (2)', ' 24 hours', ' 24h', ' 24 hour line', ' 24/7', ' 2026-12-01', ' 01/12/2026', ' 9am-5pm'],
		...[' Dec 5', ' evenings', ', room 3', ' room 3', ' x12', ' ext. 5, evenings', ', option 2', ' (home)', ': Sam'],
		...[' 4th floor', ' 100%', ')', ' 9:30-17:00', ' aged 34', '.', ', 9-17', ' SW1A 2AA', '; 34', ' until 10'],
	];

	test('is found whole, whatever is said before and behind it', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...before),
				fc.constantFrom(...formats),
				fc.constantFrom(...after),
				(a, number, b) => {
					expect(numbersIn(a + number + b)).toEqual([number]);
				},
			),
			{numRuns: 4000},
		);
	});

	const said = [
		...[
			'5pm to midnight',
			'9am-5pm',
			'9am–5pm',
			'18h-22h',
			'18h',
			'9 to 5',
			'9-5',
			'9 - 5',
			'Mon-Fri 9-5',
			'24/7',
			'24x7',
		],
		...['Mon to Fri 0900 to 1700', '24 hours', '3 kids', 'flat 3', 'after 6', 'after 18', 'not before 10', 'evenings'],
		...['until 10pm', '10-14 Uhr', '9 bis 12 Uhr', 'aged 34', 'since 2019', '10am-10pm daily', 'Ward 3'],
	];

	test('and nothing else is dialled, whatever parts it from hours and the like, before it and behind', () => {
		const whole = sure.map(([number, dialled]) => ({number, dialled, digits: number.replaceAll(/\P{Nd}/gu, '')}));
		fc.assert(
			fc.property(
				fc.constantFrom(...whole),
				fc.constantFrom(...said),
				fc.constantFrom(' ', ', ', ' - ', ' – ', '—', ': ', ' / '),
				fc.boolean(),
				({number, dialled, digits}, words, apart, isFirst) => {
					const found = numbersIn(isFirst ? `Kate ${number}${apart}${words}` : `Kate ${words}${apart}${number}`);
					const all = found.map(dialledFor).filter(each => each !== null);
					expect([...new Set([...all, dialled])]).toEqual([dialled]);
					expect(found.map(each => each.replaceAll(/\P{Nd}/gu, '')).join(' ')).toContain(digits);
				},
			),
			{numRuns: 4000},
		);
	});

	const besideBefore = [
		...['Sister Mary, room 12 ', 'Ward 7 ', 'room 204 ', 'bus 12 ', 'no. 4 ', 'Ana (34) ', 'aged 34 ', 'after 6 '],
		...['9-17 ', 'Mon-Fri 9-5 ', '0900-1700 ', '5 December ', 'Dec 5 ', 'Tel'],
	];
	const besideAfter = [
		...['', ' 2', ' 9-5', ' 09-17', ' 0900-1700', ' 9 pm', ' 5 December', ' 12 Mill Road', ' 01.12.26', ' - 9-5'],
		...[' 7 days', ' 10 minutes', ' since 2019'],
	];

	test('is dialled alone or not at all, where digits stand right beside it', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...before, ...besideBefore),
				fc.constantFrom(...sure),
				fc.constantFrom(...after, ...besideAfter),
				(a, [number, dialled], b) => {
					for (const each of read(a + number + b).dialled) expect(each).toBe(dialled);
				},
			),
			{numRuns: 6000},
		);
	});

	test('beside another, with a space or a word between, both are found or nothing is dialled but the two', () => {
		const long = sure.filter(([number]) => number.replaceAll(/\P{Nd}/gu, '').length > 6);
		fc.assert(
			fc.property(
				fc.constantFrom(...long),
				fc.constantFrom(' ', ' or ', ', ', ' / ', '; ', ' home '),
				fc.constantFrom(...long),
				(one, between, other) => {
					const entry = one[0] + between + other[0];
					for (const each of read(entry).dialled) expect([one[1], other[1]]).toContain(each);
					if (/\p{L}|[,;]/u.test(between)) expect(numbersIn(entry)).toEqual([...new Set([one[0], other[0]])]);
				},
			),
			{numRuns: 4000},
		);
	});

	test('each stands in the entry where it is said to', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...before, ...formats, ...after), {maxLength: 6}), pieces => {
				const entry = pieces.join('');
				for (const {text, from, to} of findNumbers(entry)) expect(entry.slice(from, to)).toBe(text);
			}),
			{numRuns: 2000},
		);
	});
});

test('the short numbers of our lines are known, and no others, and which of them take texts or calls alone', () => {
	const lines = Object.values(helplines.countries).flatMap(country => country.lines);
	const short = (numbers: readonly (string | null | undefined)[]): readonly string[] =>
		[...new Set(numbers.map(each => each?.replaceAll(/\D/g, '') ?? ''))].filter(({length}) => length > 3 && length < 7);
	const called = short(lines.map(({phone}) => phone));
	const texted = short(lines.map(({sms}) => sms?.number));
	expect([...shortNumbers].toSorted()).toEqual([...new Set([...called, ...texted])].toSorted());
	expect([...textNumbers].toSorted()).toEqual(texted.filter(each => !called.includes(each)).toSorted());
	expect([...callNumbers].toSorted()).toEqual(called.filter(each => !texted.includes(each)).toSorted());
});
