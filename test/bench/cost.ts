import {readFileSync} from 'node:fs';
import {nodePath} from '../support/program.ts';
import {sleep} from './numbers.ts';
import {openWindow} from './window.ts';

type Cost = {readonly seconds: number; readonly megabytes: number};

/** Of a process, where the system tells: seconds of processor time, and the most memory it has had, in MB. */
export const costOf = (pid: number): Cost => {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /, '')
			.split(' ');
		const memory = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		// In hundredths of a second, on every Linux there is.
		return {seconds: (Number(fields[11]) + Number(fields[12])) / 100, megabytes: Number(memory) / 1024};
	} catch {
		return {seconds: Number.NaN, megabytes: Number.NaN};
	}
};

/** MB of a Node that does nothing. */
export const idleMemory = async (): Promise<number> => {
	const window = openWindow({command: [nodePath, '-e', 'setTimeout(() => {}, 60_000)']});
	await sleep(1000);
	const {megabytes} = costOf(window.pid);
	await window.end();
	return megabytes;
};
