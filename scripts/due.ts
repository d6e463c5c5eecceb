/** Prints which helplines are due for a check: `npm run due`, or `npm run due 2027-09-01` for another day. */
import {readFileSync} from 'node:fs';
import {isDay} from '../src/core/plan/days.ts';
import {dayAndMinute} from '../src/node/signs.ts';
import {dueSheet} from './due-sheet.ts';

const usage = 'Prints which lines are due for a check, today or on another day. For example: npm run due 2027-09-01\n';

const [, , day = dayAndMinute(new Date()).today] = process.argv;
const isKnown = /^\d{4}-\d{2}-\d{2}$/.test(day) && isDay(day);
// Whoever reads only the first rows has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});
if (isKnown) process.stdout.write(dueSheet(JSON.parse(readFileSync('src/content/helplines.json', 'utf8')), day));
else if (day === '--help') process.stdout.write(usage);
else {
	process.exitCode = 64;
	process.stderr.write(usage);
}
