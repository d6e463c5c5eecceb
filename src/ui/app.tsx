import {Box, Text, useApp, useCursor, useInput, usePaste} from 'ink';
import {useCallback, useEffect, useRef} from 'react';
import type {Event} from '../core/event.ts';
import {originOf} from '../core/exercise/stopwatch.ts';
import {eventOfKey} from '../core/keys.ts';
import {placeAt} from '../core/places.ts';
import {present} from '../core/present.ts';
import {nextWord} from '../core/spoken.ts';
import type {Visit} from '../core/visit.ts';
import {codePicture} from '../frame/code-picture.ts';
import {layout} from '../frame/layout.ts';
import type {Size} from '../frame/size.ts';
import {type Look, paint} from '../frame/theme.ts';
import type {Sitting, Terminal} from '../ports.ts';
import {useAway} from './away.ts';
import {untilMove, useLooks} from './looks.ts';
import {useOutside} from './outside.ts';
import {keysPressed} from './pressed.ts';
import {useSounds} from './sounds.ts';
import {useVisit, type Waits} from './visit.ts';

type Props = {
	readonly sitting: Sitting;
	readonly look: Look;
	readonly terminal: Terminal;
	readonly size: Size;
	readonly waits: Waits;
	/** For when something else has written into the window. */
	readonly drawAnew: () => void;
};

/** The full-screen face: the current visit in, rows of text out. */
export const App = ({sitting, look, terminal, size, waits, drawAnew}: Props) => {
	const {first, words, clock, perform, sound} = sitting;
	const {visit, current, change, draw} = useVisit(first, clock, waits);
	const {exit} = useApp();
	const {setCursorPosition} = useCursor();

	const send = useCallback(
		(event: Event) => {
			change(event);
			draw();
		},
		[change, draw],
	);

	// After each key, so that what was pressed is what was seen: the next screen shows the plan as it is in the file, and
	// which lines are open.
	const lookOutside = useOutside(sitting, visit, send);

	const away = useAway(terminal, sound);

	const {kind} = placeAt(visit.place);
	const frameOf = (of: Visit, now: number) => {
		const screen = present(of, words, now);
		const frame = layout(screen, size, words, look, codePicture);
		return {...frame, of, size, look, screen, text: frame.rows.map(row => paint(row, look) || ' ').join('\n')};
	};
	// A look has laid out what it found before it is drawn.
	const drawn = useRef<ReturnType<typeof frameOf>>(null);
	const isLaidOut = drawn.current?.of === visit && drawn.current.size === size && drawn.current.look === look;
	const frame = drawn.current !== null && isLaidOut ? drawn.current : frameOf(visit, clock.now());
	drawn.current = frame;
	const {screen, text, caret, page, furthest, steps} = frame;

	// How far a text scrolls is known only here, where it is laid out.
	const bounded = (event: Event): Event => {
		if (event.type === 'scroll') return {...event, by: event.by * page, most: furthest};
		return event.type === 'move' ? {...event, most: furthest} : event;
	};
	useInput((input, key) => {
		for (const pressed of keysPressed(input, key)) {
			if (pressed === 'Ctrl+Z') void away(terminal.stopJob);
			else if (pressed === 'Ctrl+L') drawAnew();
			// The kind of screen can change within one piece of input, so it is asked for at each key.
			else change(({place}) => bounded(eventOfKey(pressed, placeAt(place).kind)));
		}
		draw();
		lookOutside();
	});
	usePaste(text => {
		if (kind === 'write') send({type: 'type', text});
	});

	// A look that finds the screen as it should be draws nothing.
	const lookAgain = () => {
		change({type: 'look'});
		const found = frameOf(current.current, clock.now());
		if (found.text === drawn.current?.text && current.current.place === visit.place) return;
		drawn.current = found;
		draw();
	};
	const nextLook = () => {
		const now = clock.now();
		const toWord = nextWord(current.current, now);
		return toWord === null ? null : Math.min(toWord, untilMove(current.current, screen, steps, look, now));
	};
	const watched = useRef({look: lookAgain, next: nextLook});
	watched.current = {look: lookAgain, next: nextLook};
	const origins = [visit.exercise, visit.beside].flatMap(each => (each === null ? [] : (originOf(each.watch) ?? [])));
	useLooks(origins.join(' '), clock, watched);

	useSounds(
		sitting,
		visit,
		useCallback(() => send({type: 'no-voice'}), [send]),
	);

	// What was asked to be saved is saved, even by somebody who leaves with the next key.
	const pending = useRef<Promise<void>>(Promise.resolve());
	const {request, isLeaving} = visit;
	// Depends on the request alone: it is done once, with the visit that made it.
	useEffect(() => {
		if (request === null) return;
		const done = async () => send(await perform(request, visit));
		pending.current = (request.type === 'edit-plan' ? away(done) : done()).catch(exit);
	}, [request]);
	useEffect(() => {
		if (isLeaving) void pending.current.then(() => exit());
	}, [isLeaving, exit]);

	setCursorPosition(caret ?? undefined);
	// Row by row: Ink keeps the measure of every text it has seen, and rows come again where whole screens do not.
	return (
		<Box flexDirection="column">
			{text.split('\n').map((row, index) => (
				<Text key={index}>{row}</Text>
			))}
		</Box>
	);
};
