import {Text, useApp, useCursor, useInput, usePaste} from 'ink';
import {useCallback, useEffect, useRef, useState} from 'react';
import type {Event} from '../core/event.ts';
import {originOf} from '../core/exercise/stopwatch.ts';
import {eventOfKey} from '../core/keys.ts';
import {placeAt} from '../core/places.ts';
import {present} from '../core/present.ts';
import {soundsNow} from '../core/sounds.ts';
import {nextWord} from '../core/spoken.ts';
import {update} from '../core/update.ts';
import {layout} from '../frame/layout.ts';
import type {Size} from '../frame/size.ts';
import {type Look, paint} from '../frame/theme.ts';
import type {Sitting, Terminal} from '../ports.ts';
import {keysPressed} from './pressed.ts';

type Props = {readonly sitting: Sitting; readonly look: Look; readonly terminal: Terminal; readonly size: Size};

/** Ms between two looks at the clock: 10 frames a second while something moves, fewer when only words change. */
const lookEvery = (look: Look): number => (look.isStill ? 200 : 100);

/** The full-screen face: the current visit in, rows of text out. */
export const App = ({sitting, look, terminal, size}: Props) => {
	const {first, words, clock, perform, planIfChanged, sound} = sitting;
	const [visit, setVisit] = useState(first);
	const {exit, suspendTerminal} = useApp();
	const {setCursorPosition} = useCursor();

	const send = useCallback(
		(event: Event) => {
			// The moment is that of the event, not of the drawing that shows it.
			const now = clock.now();
			setVisit(current => update(current, event, now));
		},
		[clock],
	);

	// After each key, so that what was pressed is what was seen: the next screen shows the plan as it is in the file.
	const lookAtPlan = useCallback(() => {
		const plan = planIfChanged();
		if (plan !== null) send({type: 'plan-changed', plan});
	}, [planIfChanged, send]);
	useEffect(lookAtPlan, [lookAtPlan]);

	const isAway = useRef(false);
	const away = useCallback(
		async (go: () => Promise<void>) => {
			if (isAway.current) return;
			isAway.current = true;
			await suspendTerminal(async () => {
				terminal.leave();
				sound.voice?.stop();
				try {
					await go();
				} finally {
					terminal.enter();
					isAway.current = false;
				}
			});
		},
		[suspendTerminal, terminal, sound],
	);

	const {kind} = placeAt(visit.place);
	const {rows, caret, page, furthest} = layout(present(visit, words, clock.now()), size, words, look);

	// How far a text scrolls is known only here, where it is laid out.
	const bounded = (event: Event): Event => {
		if (event.type === 'scroll') return {...event, by: event.by * page, most: furthest};
		return event.type === 'move' ? {...event, most: furthest} : event;
	};
	useInput((input, key) => {
		const now = clock.now();
		for (const pressed of keysPressed(input, key)) {
			if (pressed === 'Ctrl+Z') void away(terminal.stopJob);
			else {
				// The kind of screen can change within one piece of input, so it is asked for at each key.
				setVisit(current => update(current, bounded(eventOfKey(pressed, placeAt(current.place).kind)), now));
			}
		}
		lookAtPlan();
	});
	usePaste(text => {
		if (kind === 'write') send({type: 'type', text});
	});

	const running = visit.exercise ?? visit.beside;
	const origin = running === null ? null : originOf(running.watch);
	const latest = useRef(visit);
	latest.current = visit;
	useEffect(() => {
		if (origin === null) return;
		let stop = () => {};
		const next = () => {
			// At every whole second too, so that no word is late by a frame.
			const toWord = nextWord(latest.current, clock.now()) ?? Number.POSITIVE_INFINITY;
			stop = clock.after(Math.max(1, Math.min(lookEvery(look), toWord)), () => {
				send({type: 'look'});
				next();
			});
		};
		next();
		return () => stop();
	}, [origin, clock, look, send]);

	useEffect(() => sound.onNoVoice(() => send({type: 'no-voice'})), [sound, send]);
	const heard = useRef<string | null>(null);
	useEffect(() => {
		if (sound.voice === null && sound.bell === null) return;
		const {key, say, isSilent, rings} = soundsNow(heard.current, visit, words, clock.now());
		heard.current = key;
		if (isSilent) sound.voice?.stop();
		if (say !== null) sound.voice?.say(say);
		if (rings) sound.bell?.();
	}, [visit, sound, words, clock]);

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
		if (isLeaving) sound.voice?.stop();
		if (isLeaving) void pending.current.then(() => exit());
	}, [isLeaving, exit, sound]);

	setCursorPosition(caret ?? undefined);
	return <Text>{rows.map(row => paint(row, look) || ' ').join('\n')}</Text>;
};
