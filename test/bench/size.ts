import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {projectFolder} from '../support/program.ts';
import {atMost, type Result} from './numbers.ts';

/** What is sent to somebody who installs it. */
export const measureSize = (): readonly Result[] => {
	// Without the scripts, which would build anew while everything else is measured.
	const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
	const [packed] = JSON.parse(
		execFileSync('npm', args, {cwd: projectFolder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}),
	);
	const {dependencies = {}} = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));
	return [
		atMost('packed tarball', packed.size / 1000, 400, 'KB', `${packed.entryCount} files`),
		atMost('runtime dependencies', Object.keys(dependencies).length, 0, ''),
	];
};
