import {render} from 'ink';
import type {Sitting, Terminal} from '../ports.ts';
import {App} from './app.tsx';
import {Boundary} from './boundary.tsx';
import type {Look} from './theme.ts';

/** Runs a sitting in the terminal until it is left; rejects on a fault, with the terminal still taken. */
export const run = async (sitting: Sitting, look: Look, terminal: Terminal): Promise<void> => {
	let fault: unknown = null;
	const instance = render(
		<Boundary
			onFault={error => {
				fault = error ?? new Error('unknown fault');
				instance.unmount();
			}}
		>
			<App sitting={sitting} look={look} terminal={terminal} />
		</Boundary>,
		// The choice of face is ours: never Ink's guess from CI or the terminal (design section 4).
		{interactive: true, exitOnCtrlC: false, patchConsole: false, incrementalRendering: true, maxFps: 30},
	);
	await instance.waitUntilExit();
	if (fault !== null) throw fault;
};
