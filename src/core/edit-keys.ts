import type {Event} from './event.ts';
import type {CaretId, EditId} from './text-field.ts';

const caret = (to: CaretId): Event => ({type: 'caret', to});
const edit = (how: EditId): Event => ({type: 'edit', how});

/** The keys of a text that is written, with the names shells and editors have made known. */
export const editKeys: Readonly<Record<string, Event>> = {
	Left: caret('left'),
	Right: caret('right'),
	Up: caret('up'),
	Down: caret('down'),
	'Ctrl+Left': caret('word-left'),
	'Alt+Left': caret('word-left'),
	'Alt+B': caret('word-left'),
	'Ctrl+Right': caret('word-right'),
	'Alt+Right': caret('word-right'),
	'Alt+F': caret('word-right'),
	Home: caret('line-start'),
	'Ctrl+A': caret('line-start'),
	End: caret('line-end'),
	'Ctrl+E': caret('line-end'),
	'Ctrl+Home': caret('text-start'),
	'Ctrl+End': caret('text-end'),
	Backspace: edit('erase-back'),
	Delete: edit('erase-forward'),
	'Ctrl+W': edit('erase-word-back'),
	'Alt+Backspace': edit('erase-word-back'),
	'Alt+D': edit('erase-word-forward'),
	'Ctrl+Delete': edit('erase-word-forward'),
	'Ctrl+U': edit('erase-to-start'),
	'Ctrl+K': edit('erase-to-end'),
	'Ctrl+_': edit('undo'),
};

/** The caret of a rating is always at its end: both keys take its last digit. */
export const ratingKeys: Readonly<Record<string, Event>> = {
	Backspace: edit('erase-back'),
	Delete: edit('erase-back'),
};
