import {Box, Text, useApp, useCursor, useInput, usePaste} from 'ink';
import {useCallback, useEffect, useRef, useState} from 'react';
import type {Event} from '../core/event.ts';
import {originOf} from '../core/exercise/stopwatch.ts';
import {eventOfKey} from '../core/keys.ts';
import {placeAt} from '../core/places.ts';
import {present} from '../core/present.ts';
import {nextWord} from '../core/spoken.ts';
import {update} from '../core/update.ts';
import type {Visit} from '../core/visit.ts';
import {codePicture} from '../frame/code-picture.ts';
import {layout} from '../frame/layout.ts';
import type {Size} from '../frame/size.ts';
import {type Look, paint} from '../frame/theme.ts';
import type {Sitting, Terminal} from '../ports.ts';
import {useAway} from './away.ts';
import {lookEvery, useLooks} from './looks.ts';
import {useOutside} from './outside.ts';
import {keysPressed} from './pressed.ts';
import {useSounds} from './sounds.ts';

type Props = {
	readonly sitting: Sitting;
	readonly look: Look;
	readonly terminal: Terminal;
	readonly size: Size;
	/** When a write stood still, oldest first; taken out as they are made good. */
	readonly waits: {readonly from: number; readonly to: number}[];
	/** For when something else has written into the window. */
	readonly drawAnew: () => void;
};

/** A look at least so often, in ms: a longer gap would be taken for a pause. */
const mostUnlooked = 900;

/** The full-screen face: the current visit in, rows of text out. */
export const App = ({sitting, look, terminal, size, waits, drawAnew}: Props) => {
	const {first, words, clock, perform, sound} = sitting;
	const [visit, setVisit] = useState(first);
	const {exit} = useApp();
	const {setCursorPosition} = useCursor();

	// While a write stood still nobody could look, but the time went on: frames are dropped, never time.
	const catchUp = useCallback(() => {
		for (const {from, to} of waits.splice(0)) {
			for (let at = from; at < to; at += 1000) setVisit(current => update(current, {type: 'look'}, at));
			setVisit(current => update(current, {type: 'look'}, to));
		}
	}, [waits]);

	const send = useCallback(
		(event: Event) => {
			// The moment is that of the event, not of the drawing that shows it.
			const now = clock.now();
			catchUp();
			setVisit(current => update(current, event, now));
		},
		[clock, catchUp],
	);

	// After each key, so that what was pressed is what was seen: the next screen shows the plan as it is in the file, and
	// which lines are open.
	const lookOutside = useOutside(sitting, visit, send);

	const away = useAway(terminal, sound);

	const {kind} = placeAt(visit.place);
	const frameOf = (of: Visit, now: number) => {
		const screen = present(of, words, now);
		const frame = layout(screen, size, words, look, codePicture);
		return {...frame, screen, text: frame.rows.map(row => paint(row, look) || ' ').join('\n')};
	};
	const {screen, text, caret, page, furthest} = frameOf(visit, clock.now());

	// How far a text scrolls is known only here, where it is laid out.
	const bounded = (event: Event): Event => {
		if (event.type === 'scroll') return {...event, by: event.by * page, most: furthest};
		return event.type === 'move' ? {...event, most: furthest} : event;
	};
	useInput((input, key) => {
		const now = clock.now();
		catchUp();
		for (const pressed of keysPressed(input, key)) {
			if (pressed === 'Ctrl+Z') void away(terminal.stopJob);
			else if (pressed === 'Ctrl+L') drawAnew();
			else {
				// The kind of screen can change within one piece of input, so it is asked for at each key.
				setVisit(current => update(current, bounded(eventOfKey(pressed, placeAt(current.place).kind)), now));
			}
		}
		lookOutside();
	});
	usePaste(text => {
		if (kind === 'write') send({type: 'type', text});
	});

	// A look that finds the screen as it should be draws nothing.
	const lookAgain = () => {
		const now = clock.now();
		catchUp();
		setVisit(current => {
			const next = update(current, {type: 'look'}, now);
			const isSeen = [current.exercise, current.beside].every(each => now - (each?.watch.seen ?? now) < mostUnlooked);
			return isSeen && next.place === current.place && frameOf(next, now).text === text ? current : next;
		});
	};
	const nextLook = () => {
		const toWord = nextWord(visit, clock.now());
		return toWord === null ? null : Math.min(toWord, lookEvery(screen, look));
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
