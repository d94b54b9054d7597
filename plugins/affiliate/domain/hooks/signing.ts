/**
 * What is signed, as Standard Webhooks have it: the id, the second and the body, so that none of them can be changed or
 * used again with another.
 */
export const signedText = (id: string, seconds: number, body: string): string => `${id}.${seconds}.${body}`;

/** Seconds by which the clock of who signs may differ from ours. */
export const CLOCK_SECONDS = 300;

/** The second of a timestamp that is near enough to now; null for any other. */
export function timely(timestamp: string, now: Date): number | null {
  if (!/^\d{1,12}$/.test(timestamp)) return null;
  const seconds = Number(timestamp);
  return Math.abs(now.getTime() / 1000 - seconds) <= CLOCK_SECONDS ? seconds : null;
}

/** The signatures of a header (`v1,<base64> v1,<base64>`): of one version, ours; a few at the most. */
export const signaturesIn = (header: string): string[] =>
  header
    .slice(0, 1_000)
    .split(' ')
    .flatMap((part) => (part.startsWith('v1,') ? [part.slice(3)] : []))
    .slice(0, 5);
