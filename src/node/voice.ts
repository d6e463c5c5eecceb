import type {Voice} from '../ports.ts';
import {clock} from './clock.ts';
import {speakerOf} from './speaker.ts';
import {speakable, voicePrograms} from './voice-programs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Words that would come later than this belong to another moment, in ms. */
const latest = 1000;

const silent: Voice = {say: () => {}, stop: () => {}};

/**
 * The system's voice, or null where there is none. A program that turns out not to speak is followed by the next one;
 * after the last, `onFail` is called, once, and everything said is passed over.
 *
 * While there is something to silence, this listens for the end of the process and for Ctrl+Z, and is silent before either.
 */
export const findVoice = async (
	env: Environment,
	platform: NodeJS.Platform,
	onFail: () => void,
): Promise<Voice | null> => {
	const programs = voicePrograms(env, platform);
	if (programs.length === 0) return null;
	// Loaded when there is a voice to start.
	const {spawn} = await import('node:child_process');
	let said = {text: '', at: 0};

	const watch = () => {
		process.on('exit', stop);
		process.on('SIGTSTP', stopWithJob);
	};

	const unwatch = () => {
		process.off('exit', stop);
		process.off('SIGTSTP', stopWithJob);
	};

	const stop = () => {
		unwatch();
		said = {text: '', at: 0};
		speaker.stop();
	};

	const stopWithJob = () => {
		stop();
		// Nobody listens now, so that the job stops; where nothing could take it up again, the system lets it go on.
		if (process.listenerCount('SIGTSTP') === 0) process.kill(process.pid, 'SIGTSTP');
	};

	const begin = (text: string) => {
		unwatch();
		watch();
		said = {text, at: clock.now()};
		speaker.say(text);
	};

	const speakerAt = (index: number): Voice => {
		const program = programs[index];
		if (program === undefined) return silent;
		const goOn = () => {
			speaker = speakerAt(index + 1);
			const {text, at} = said;
			stop();
			if (speaker === silent) onFail();
			else if (text !== '' && clock.now() - at < latest) begin(text);
		};
		return speakerOf(program, {spawn, env, onFail: goOn});
	};

	let speaker = speakerAt(0);
	return {
		say: text => {
			const words = speakable(text);
			if (words === '' || speaker === silent) stop();
			else begin(words);
		},
		stop,
	};
};
