import {describe, expect, test} from 'vitest';
import {searchCountry} from '../../src/core/country-search.ts';
import {world} from '../../src/node/data.ts';

/** As people type them, with blanks and dashes as they come; between names stands `|`. */
const spellings: Readonly<Record<string, string>> = {
	AE: 'the UAE|United Arab Emirates|the Emirates|Vereinigte Arabische Emirate|Émirats arabes unis|ОАЭ|Dubai',
	AT: 'Österreich|Oesterreich|Autriche|Austria|Rakousko|奥地利',
	AU: 'Oz|Aussie|Australie|Australien|オーストラリア|澳大利亚',
	BA: 'Bosnia Herzegovina|Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnia and Herzegovina|Bosnien und Herzegowina',
	BE: 'Belgien|Belgique|België|Bélgica|la Belgique|BEL|比利时',
	BR: 'Brasil|Brasilien|Brésil|巴西|Бразилия',
	BS: 'The Bahamas|bahamas',
	BY: 'Weißrussland|Белоруссия|Беларусь|Biélorussie',
	CA: 'Kanada|canada|加拿大',
	CD: 'DR Congo|DRC|Congo (Kinshasa)|Democratic Republic of the Congo|Congo, Democratic Republic of the|Dem. Rep. Congo',
	CF: 'Central African Republic|Central African Rep.|CAR',
	CG: 'Republic of the Congo|Congo, Republic of|Congo-Brazzaville|Congo Republic',
	CH: 'Swiss|die Schweiz|Suisse|la Suisse|Svizzera|Suiza|Suíça',
	CI: 'cote d’ivoire|Cote dIvoire|Ivory Coast|the Ivory Coast|Elfenbeinküste',
	CN: '中國|中国|中华人民共和国|PRC|People’s Republic of China|Chine|Kina',
	CY: 'Zypern|Chypre|Kıbrıs|Κύπρος',
	CZ: 'the Czech Republic|Czech|Tschechien|Tchéquie|Chequia|Česká republika|Ceska republika|Tschechische Republik',
	DE: 'BRD|Allemagne|Alemania|Germania|Duitsland|Niemcy|Almanya|Германия|德国|독일|ドイツ|Deutschland|Alemanha|Bundesrepublik',
	DK: 'Dänemark|Danemark|Dinamarca|Danmark',
	DO: 'Dominican Republic|the Dominican Republic|República Dominicana|Dominican',
	EG: 'Ägypten|Égypte|Egitto|مصر|Arab Republic of Egypt',
	ES: 'Spanien|Espagne|Spagna|España|Hiszpania|西班牙|Испания|Spanje',
	FI: 'Finnland|Finlande|Suomi|Финляндия',
	FR: 'Francia|Frankreich|Frankrijk|Fransa|Франция|法国|la France|فرنسا',
	GB: 'the uk|The United Kingdom|U.K.|UK|Great Britain|Ireland (Northern)|N. Ireland|Northern Ireland|Großbritannien|Royaume-Uni|Reino Unido|Angleterre|英国|Великобритания',
	GE: 'Georgien|Géorgie|Грузия|საქართველო',
	GM: 'The Gambia|gambia',
	GR: 'Griechenland|Grèce|Grecia|Yunanistan|Греция|希腊',
	HK: '香港|Hongkong|hong-kong',
	HU: 'Ungarn|Hongrie|Hungría|Magyarország',
	IE: 'The Republic of Ireland|Rep. of Ireland|Irland|Irlande|Irlanda|Eire|Ierland|爱尔兰',
	IN: 'Republic of India|Inde|Indien|भारत|印度|Индия',
	IR: 'Islamic Republic of Iran|伊朗',
	IQ: 'Irak|العراق',
	IS: 'Islande|Islandia|Ísland',
	IT: "Italien|Italie|l'Italie|L’Italia|Włochy|Италия|意大利",
	JP: 'にほん|にっぽん|日本|Japon|Japão|Giappone|일본',
	KP: 'North Korea|N. Korea|N Korea|North-Korea|NorthKorea|Nth Korea|Korea (North)|Nordkorea|Corée du Nord|Corea del Norte|北朝鮮|朝鲜|DPRK',
	KR: 'South Korea|S. Korea|S Korea|S.Korea|South-Korea|SouthKorea|Sth Korea|Korea, South|Südkorea|Corée du Sud|Corea del Sur|韩国|ROK|Republic of Korea',
	LY: 'Libya|Libyen|Libye|ليبيا',
	MA: 'Maroc|Marruecos|Marokko|المغرب',
	MK: 'FYROM|North Macedonia|N. Macedonia|Republic of North Macedonia|Nordmazedonien|Macedonia',
	MM: 'Burma|Birmanie|Myanmar',
	MX: 'Mexiko|Mexique|México|Meksyk',
	NE: 'niger|the Niger',
	NG: 'nigeria|Nigéria',
	NL: 'Holland|the Netherlands|Netherlands|Pays-Bas|les Pays-Bas|Niederlande|die Niederlande|Países Bajos|Hollande|荷兰',
	NZ: 'new   zealand|NZ|Neuseeland|Nouvelle-Zélande|Aotearoa',
	PL: 'Polen|Pologne|Polonia|Polska|Польша|波兰',
	PS: 'فلسطين|Palestine|State of Palestine|Palästina',
	PT: 'Portogallo|Португалия|葡萄牙',
	RO: 'Rumänien|Roumanie|Rumunia|Румыния',
	RS: 'Serbien|Serbie|Србија',
	RU: 'Rusia|Russland|Russie|Rosja|Россия|俄罗斯|Russian Federation|РФ',
	SE: 'Schweden|Suède|Suecia|Szwecja|Швеция',
	SK: 'Slovak Republic|the Slovak Republic|Slowakei|Slovaquie|Słowacja',
	SS: 'South Sudan|S. Sudan|Südsudan',
	SD: 'Sudan|the Sudan|Soudan',
	TH: 'ประเทศไทย|ไทย|Tailandia|泰国',
	TR: 'Türkei|Turquie|Türkiye|Turkey|Turcja|Турция',
	TW: '台湾|台灣|臺灣|ROC|Taiwan',
	UA: 'the Ukraine|Ukraine|Україна|Украина|Ucrania',
	US: 'The USA|the US|US of A|U.S. of A.|États-Unis|Stati Uniti|Estados Unidos|Vereinigte Staaten|EE.UU.|США|美国|the States|America',
	VI: 'US Virgin Islands|U.S. Virgin Islands|Virgin Islands, US',
	XK: 'Kosovo|Kosova|Косово|Republic of Kosovo',
	ZA: 'S. Africa|S Africa|South-Africa|Südafrika|Afrique du Sud|RSA',
};

describe('a country as people type it', () => {
	const all = Object.entries(spellings).flatMap(([code, names]) => names.split('|').map(name => [name, code] as const));

	test.each(all)('%s is %s', (typed, code) => {
		expect(searchCountry(typed, world)).toEqual({kind: 'found', code});
		expect(searchCountry(` ${typed.toUpperCase()} `, world)).toEqual({kind: 'found', code});
	});

	test('these are many', () => {
		expect(all.length).toBeGreaterThan(250);
	});
});

describe('as people mistype it', () => {
	test.each([
		...[
			['Japn', 'JP'],
			['Inda', 'IN'],
			['Frankrich', 'FR'],
			['Griecheland', 'GR'],
			['Domincan Republic', 'DO'],
		],
		...[
			['Norht Macedonia', 'MK'],
			['Soth Sudan', 'SS'],
			['nroth korea', 'KP'],
			['nwe zealand', 'NZ'],
			['Isreal', 'IL'],
		],
		...[
			['Slovakai', 'SK'],
			['Slovena', 'SI'],
			['Urugay', 'UY'],
			['Paraguy', 'PY'],
			['Austrailia', 'AU'],
		],
		...[
			['britian', 'GB'],
			['englnad', 'GB'],
			['Cost Rica', 'CR'],
			['Philipines', 'PH'],
			['Sudann', 'SD'],
		],
	])('%s is near to %s alone', (typed, code) => {
		expect(searchCountry(typed ?? '', world)).toEqual({kind: 'slip', code});
	});
});
