type Environment = Readonly<Record<string, string | undefined>>;

type Given = {
	readonly env?: Environment;
	/** Text for its standard input, which is this terminal otherwise. */
	readonly input?: string;
	readonly shell?: boolean;
};

/** Ctrl+C in another program is for that program: the listeners that would end this one are put aside. Gives them back. */
const ignoreInterrupts = (): (() => void) => {
	const aside = process.listeners('SIGINT');
	const ignore = () => {};
	process.removeAllListeners('SIGINT');
	process.on('SIGINT', ignore);
	return () => {
		process.off('SIGINT', ignore);
		for (const listener of aside) process.on('SIGINT', listener);
	};
};

/** Runs another program in this terminal until it ends; whether it could be run. */
export const runInTerminal = async (file: string, args: readonly string[], given: Given = {}): Promise<boolean> => {
	const {env, input, shell = false} = given;
	// Loaded when a program is wanted: nothing else here starts one.
	const {spawn} = await import('node:child_process');
	const giveBack = ignoreInterrupts();
	return new Promise<boolean>(resolve => {
		const child = spawn(file, [...args], {
			stdio: [input === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'],
			shell,
			...(env === undefined ? {} : {env}),
		});
		// It may be closed before it has read everything.
		child.stdin?.on('error', () => {});
		child.stdin?.end(input);
		child.on('error', () => resolve(false));
		// 126 and 127 are the shell's "cannot run" and "not found".
		child.on('exit', code => resolve(code !== 126 && code !== 127));
	}).finally(giveBack);
};
