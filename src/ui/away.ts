import {useApp} from 'ink';
import {useCallback, useRef} from 'react';
import type {Sound, Terminal} from '../ports.ts';

/** Gives the terminal to somebody else, such as an editor or the shell, silent meanwhile, and takes it back after. */
export const useAway = (terminal: Terminal, sound: Sound): ((go: () => Promise<void>) => Promise<void>) => {
	const {suspendTerminal} = useApp();
	const isAway = useRef(false);
	return useCallback(
		async go => {
			if (isAway.current) return;
			isAway.current = true;
			sound.voice?.stop();
			await suspendTerminal(async () => {
				terminal.leave();
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
};
