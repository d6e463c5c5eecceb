import {useEffect, useRef} from 'react';
import {soundsNow} from '../core/sounds.ts';
import type {Visit} from '../core/visit.ts';
import type {Sitting} from '../ports.ts';

/** Says and rings what begins, after it is drawn; is silent when it is paused or left. */
export const useSounds = ({sound, words, clock}: Sitting, visit: Visit, onNoVoice: () => void): void => {
	useEffect(() => sound.onNoVoice(onNoVoice), [sound, onNoVoice]);
	const heard = useRef<string | null>(null);
	useEffect(() => {
		if (sound.voice === null && sound.bell === null) return;
		if (visit.isLeaving) return sound.voice?.stop();
		const {key, say, isSilent, rings} = soundsNow(heard.current, visit, words, clock.now());
		heard.current = key;
		if (isSilent) sound.voice?.stop();
		if (say !== null) sound.voice?.say(say);
		if (rings) sound.bell?.();
	}, [visit, sound, words, clock]);
};
