import {writeSync} from 'node:fs';
import path from 'node:path';
import {save} from '../../src/node/save.ts';
import {twoTexts} from './two-texts.ts';

// Saves one text and the other in turn, until it is killed: `node saver.ts FILE`.
const file = process.argv[2] ?? '';
const [one, other] = twoTexts;

writeSync(1, 'saving\n');
for (;;) {
	const problem = save(file, path.dirname(file), now => (now === one ? other : one));
	if (problem !== null) throw new Error(problem);
}
