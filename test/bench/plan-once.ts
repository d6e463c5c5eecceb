import {writeFileSync} from 'node:fs';
import path from 'node:path';
import words from '../../src/content/en/words.ts';
import {editPlan} from '../../src/core/plan/edit.ts';
import {planFile} from '../../src/node/plan-file.ts';

/** Reads a plan, or writes one entry into it, once and in a new process, as a command does; prints how long that took in ms. */
const [what, file = ''] = process.argv.slice(2);
const plan = planFile(file, path.dirname(file));
const edit = {type: 'add', section: 'people', text: 'Zoë: 01632 960999'} as const;
// The file system is asked for the first time by Node itself before this; so it is here.
writeFileSync(path.join(path.dirname(file), 'warm'), '');

const begun = performance.now();
if (what === 'read') plan.read();
else {
	plan.save(text => {
		const result = editPlan(text, edit, words.plan);
		return 'source' in result ? result.source : null;
	});
}
console.log(performance.now() - begun);
