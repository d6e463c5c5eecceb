import {findVoice} from '../../src/node/voice.ts';

// Says a text with the programs in a folder, then does as it is told: `node speaks.ts FOLDER TEXT WAY`.
const [, , folder, text = '', way] = process.argv;

const voice = await findVoice({PATH: folder}, 'linux', () => process.stdout.write('failed\n'));
voice?.say(text);
process.stdout.write('said\n');

if (way === 'exits') process.exit(0);
// Otherwise there is nothing left to do, unless it waits for a line.
if (way === 'waits') process.stdin.once('data', () => process.exit(0));
