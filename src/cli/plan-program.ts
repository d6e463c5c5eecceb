/**
 * What is loaded only when a plan is written, checked or exported: a program of its own, so that help and the first
 * screen need not wait for it.
 */
export {readAppointment} from './appointments.ts';
export {perform} from './perform.ts';
export {planCommands} from './plan-commands.ts';
export {wipe} from './wipe.ts';
