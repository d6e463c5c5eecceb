import {dialledFor} from './dialled.ts';
import {emergencyLabel} from './emergency-blocks.ts';
import {messageOf} from './messages.ts';
import {plainWords} from './plan/plain-words.ts';
import type {Reach, Who} from './reach.ts';
import {beneath, reachesAt} from './reaches.ts';
import type {Block, CodeShown} from './screen.ts';
import type {Visit} from './visit.ts';
import type {Words} from './words.ts';

const whoBlocks = (who: Who, {known}: Visit, words: Words): readonly Block[] => {
	if ('own' in who) return [{kind: 'own', text: plainWords(who.own)}];
	if ('emergency' in who) return [{kind: 'label', text: emergencyLabel(known, who.country, who.emergency, words)}];
	const label: Block = {kind: 'label', text: who.name};
	return who.isOwn ? [label, {kind: 'text', text: words.helplines.yourNumber, tight: true}] : [label];
};

/** What is sent with a text; empty when the person writes it on their phone. */
const bodyOf = (reach: Reach, visit: Visit, words: Words): string => {
	if (!('says' in reach) || reach.says === null) return '';
	return reach.says === 'message' ? messageOf(beneath(visit), words) : reach.says.keyword;
};

/** What may stand in a query as it is (RFC 3986); each character that is left as it is keeps the code smaller. */
const inQuery = (text: string): string =>
	encodeURIComponent(text).replaceAll(/%(?:2C|2F|3A|3B|3F|40|24)/g, decodeURIComponent);

/**
 * What the camera of a telephone understands. `SMSTO:` is read with its words by the cameras of iPhones and of Android
 * (mozilla-mobile/firefox-ios#8567, Shane32/QRCoder#296), where some lose those of `sms:` (RFC 5724;
 * SimpleSoftwareIO/simple-qrcode#48, #222). The words of the first need no escaping, which keeps the code small enough for
 * a usual window; the second is there for a telephone that does not read the first, and where there are no words.
 */
export const payloadOf = (reach: Reach, body: string): string => {
	if (reach.way === 'web') return reach.address;
	const number = dialledFor(reach.number) ?? '';
	if (reach.way === 'call') return `tel:${number}`;
	if (body === '') return `sms:${number}`;
	return reach.way === 'text' ? `SMSTO:${number}:${body}` : `sms:${number}?body=${inQuery(body)}`;
};

/** A code over another place: whose it is and the number come first, alone on its line, and stay where there is no code. */
export const codeScreen = (
	visit: Visit,
	words: Words,
): {readonly kind: 'code'; readonly blocks: readonly Block[]; readonly code: CodeShown} => {
	const all = reachesAt(visit);
	const reach = all[visit.page % Math.max(1, all.length)];
	const {noRoom, noColour, how} = words.codes;
	if (reach === undefined) return {kind: 'code', blocks: [], code: {payload: '', how: '', noRoom, noColour}};
	const body = bodyOf(reach, visit, words);
	const shown = reach.way === 'web' ? reach.address : reach.number;
	return {
		kind: 'code',
		blocks: [
			...whoBlocks(reach.who, visit, words),
			{kind: 'number', text: shown, tight: true, ...(reach.way === 'web' ? {link: reach.address} : {})},
			...(body === '' ? [] : [{kind: 'say', text: body} as const]),
		],
		code: {payload: payloadOf(reach, body), how: how[reach.way], noRoom, noColour},
	};
};
