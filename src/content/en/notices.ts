import type {Words} from '../../core/words.ts';

export default {
	're-ask': 'Type 1, 2, 3 or 4. Not sure? Type 3.',
	'not-a-choice': 'That does nothing here. ? shows keys.',
	'pick-one': 'Type a number from the list.',
	'not-a-rating': 'Type a number from 0 to 10, or press s to skip.',
	dropped: 'It dropped a little. Stay with what helps.',
	holding: 'Holding is OK. You can try something else.',
	'did-not-fit': 'This one did not fit. That is not your fault. Try something else.',
	'bring-a-person': 'That is not your fault. It is time to bring in a person.',
	'no-answer': 'They may be busy. It is not about you. Try the next one.',
	'try-a-line': 'Here are people you can call. It is not your fault that this is hard.',
	'no-more-lines': 'Those are all the lines known here. In danger, call the emergency number.',
	leaving: 'Before you go: these people can help now. Press q again to leave.',
	'no-such-country': 'Type more of its name, or its 2 letters, such as IE.',
	'country-set': 'Now showing {country}, until you leave.',
	'ratings-off': 'OK. You will not be asked for a number again.',
	'editor-failed': 'No editor could be opened. You can open the file yourself: {path}',
} as const satisfies Words['notices'];
