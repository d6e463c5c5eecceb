import type {FileProblem} from '../core/known.ts';

const problems: Readonly<Record<string, FileProblem>> = {
	EACCES: 'no-permission',
	EPERM: 'no-permission',
	EROFS: 'no-permission',
	EISDIR: 'folder',
	ENOSPC: 'no-space',
	EDQUOT: 'no-space',
	EEXIST: 'exists',
};

/** The system's name for what went wrong. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';

/** What went wrong, as far as a person can do something about it. */
export const problemOf = (error: unknown): FileProblem => problems[codeOf(error)] ?? 'failed';

/** Whether there is no file of that name: neither it nor perhaps its folder. */
export const isAbsence = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

/** What an action answers, or null where it fails. */
export const attempt = <Answer>(action: () => Answer): Answer | null => {
	try {
		return action();
	} catch {
		return null;
	}
};

/** Does what need not succeed; whether it did. */
export const succeeds = (action: () => void): boolean => {
	try {
		action();
		return true;
	} catch {
		return false;
	}
};
