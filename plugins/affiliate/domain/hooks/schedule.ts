const MINUTE = 60;
const HOUR = 3_600;

/** Seconds from one attempt to the next: three days in all, dense at first, as most receivers are back soon. */
const WAITS = [5, 30, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 12 * HOUR, 20 * HOUR, 24 * HOUR]; // prettier-ignore

/** When a message is sent again after so many attempts that failed, in seconds; null: it is given up, and can be sent by hand. */
export const nextWait = (tries: number): number | null => WAITS[tries - 1] ?? null;
