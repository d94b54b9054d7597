/** Milliseconds between two looks at something that is about to change: soon at first, then less and less, for a minute. */
export const POLL_DELAYS: readonly number[] = [2_000, 4_000, 8_000, 16_000, 30_000];
