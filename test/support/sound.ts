import type {Sound} from '../../src/ports.ts';

export const silence: Sound = {voice: null, bell: null, counts: false, onNoVoice: () => {}};

/** A voice and a bell that write down what is heard. */
export const heard = () => {
	const said: string[] = [];
	const sound: Sound = {
		voice: {say: text => void said.push(text), stop: () => void said.push('(silence)')},
		bell: () => void said.push('(bell)'),
		counts: false,
		onNoVoice: () => {},
	};
	return {said, sound};
};
