import {findVoice} from '../node/voice.ts';
import type {Settings, Sound, Voice} from '../ports.ts';
import type {Flags} from './choose-face.ts';

/** A soft bell: what the terminal makes of it is the person's own choice. */
const ring = (): void => {
	process.stdout.write('\u0007');
};

/** What is heard: by flags or settings, and nothing else (content guide R14). The voice is looked for only when it is wanted. */
export const soundFor = async (
	flags: Flags,
	settings: Settings,
	atTheEnd: (call: () => void) => void,
): Promise<Sound> => {
	let tell = () => {};
	let isLost = false;
	const lose = () => {
		isLost = true;
		tell();
	};
	const find = async (): Promise<Voice | null> => {
		const voice = await findVoice(process.env, process.platform, lose);
		if (voice === null) isLost = true;
		else atTheEnd(voice.stop);
		return voice;
	};
	return {
		voice: flags.speak === true || settings.speak ? await find() : null,
		bell: flags.bell === true || settings.bell ? ring : null,
		counts: flags.count === true,
		onNoVoice: listener => {
			tell = listener;
			if (isLost) tell();
		},
	};
};
