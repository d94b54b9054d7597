/** For how long a signature is good. */
export const OLDEST_SECONDS = 300;
/** Clocks differ; more than this is no difference of clocks. */
const AHEAD_SECONDS = 60;

/** When a `Stripe-Signature` says it was made. The last `t` counts, as it does for who checks the signature. */
function signedAt(header: string): number {
  const times = header.split(',').filter((part) => part.startsWith('t='));
  return Number.parseInt(times.at(-1)?.slice(2) ?? '', 10);
}

/** Whether a signature is neither old nor from the future, which Stripe's own library lets pass. */
export function isTimely(header: string, now: Date): boolean {
  const age = Math.floor(now.getTime() / 1000) - signedAt(header);
  return age <= OLDEST_SECONDS && age >= -AHEAD_SECONDS;
}
