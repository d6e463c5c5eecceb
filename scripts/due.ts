/** Prints which helplines are due for a check: `npm run due`, or `npm run due 2027-09-01` for another day. */
import {readFileSync} from 'node:fs';
import {dayAndMinute} from '../src/node/signs.ts';
import {dueSheet} from './due-sheet.ts';

const [, , day = dayAndMinute(new Date()).today] = process.argv;
process.stdout.write(dueSheet(JSON.parse(readFileSync('src/content/helplines.json', 'utf8')), day));
