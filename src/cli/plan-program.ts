/**
 * What is loaded only when something is kept or removed, a plan is checked or exported: a program of its own, so that help and the first
 * screen need not wait for it.
 */
export {readAppointment} from './appointments.ts';
export {calendarFrom, makeCalendar} from './calendar.ts';
export {keepBreath} from './keep-breath.ts';
export {keepCountry} from './keep-country.ts';
export {perform} from './perform.ts';
export {planCommands} from './plan-commands.ts';
export {wipe} from './wipe.ts';
