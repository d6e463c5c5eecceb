import {render} from 'ink';
import {sizeOf} from '../frame/size.ts';
import type {Look} from '../frame/theme.ts';
import type {Sitting, Terminal} from '../ports.ts';
import {App} from './app.tsx';
import {Boundary} from './boundary.tsx';
import {frameWriter} from './output.ts';
import type {Waits} from './visit.ts';

/** Runs a sitting in the terminal until it is left; rejects on a fault, with the terminal still taken. */
export const run = async (sitting: Sitting, look: Look, terminal: Terminal): Promise<void> => {
	const {stdout} = process;
	let fault: unknown = null;
	const onFault = (error: unknown) => {
		fault = error ?? new Error('unknown fault');
		// Later: in the very first drawing there is no instance yet.
		queueMicrotask(() => instance.unmount());
	};
	// A terminal that has kept us waiting gets the words alone: they are in time only if little is written.
	let shown = look;
	const waits: Waits = [];
	const {write} = stdout;
	stdout.write = frameWriter(write.bind(stdout) as never, sitting.clock, (from, to) => {
		waits.push({from, to});
		shown = {...look, isStill: true};
		queueMicrotask(() => instance.rerender(tree()));
	});
	const drawAnew = () => {
		instance.clear();
		terminal.erase();
		instance.rerender(tree());
	};
	const tree = () => (
		<Boundary onFault={onFault}>
			<App {...{sitting, waits, terminal, drawAnew}} look={shown} size={sizeOf(stdout)} />
		</Boundary>
	);
	// The choice of face is ours: never Ink's guess from CI or the terminal (design section 4).
	const options = {interactive: true, exitOnCtrlC: false, patchConsole: false, incrementalRendering: true, maxFps: 60};
	const instance = render(tree(), options);
	// Before Ink's own listener, which would draw the frame of the old size first and wrap it.
	stdout.prependListener('resize', drawAnew);
	try {
		await instance.waitUntilExit();
	} finally {
		stdout.off('resize', drawAnew);
		stdout.write = write;
	}
	if (fault !== null) throw fault;
};
