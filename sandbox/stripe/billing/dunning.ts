const DAY = 24 * 3600;

/** When a payment that failed for the nth time is tried again; null when it is given up. */
export function nextAttempt(pauses: readonly number[], attempts: number, now: number): number | null {
  const pause = pauses[attempts - 1];
  return pause === undefined ? null : now + pause * DAY;
}

export type TrialEnd = 'begin' | 'cancel' | 'pause';

/** What the end of a trial comes to. */
export function trialEnd(payable: boolean, missing: string): TrialEnd {
  if (payable || missing === 'create_invoice') return 'begin';
  return missing === 'pause' ? 'pause' : 'cancel';
}
