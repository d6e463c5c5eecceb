/** What was typed cannot be done: one calm sentence with what to do. */
export class UsageError extends Error {}
