import type { Redeemed } from '@sys/orders/contracts';

/** One scan of a merchant’s device: what was read, when, and what came of it once the shop could be asked. */
export interface KeptScan {
  scan: string;
  what: string;
  at: string;
  /** `waiting`: there was no network; it is sent again under the same name. */
  outcome: { kind: 'waiting' } | { kind: 'accepted'; redeemed: Redeemed; undone: boolean } | { kind: 'refused'; because: string }; // prettier-ignore
}

/** How long the same voucher before the camera counts as one scan. */
const SAME_MS = 8_000;

/** Whether it was read a moment ago: a camera sees the same code many times a second. */
export const seenJustNow = (scans: readonly KeptScan[], what: string, now: number): boolean =>
  scans.some((one) => one.what === what && now - Date.parse(one.at) < SAME_MS);

/** The oldest that waits: what was scanned first is redeemed first. */
export const nextToSend = (scans: readonly KeptScan[]): KeptScan | undefined =>
  scans.filter(({ outcome }) => outcome.kind === 'waiting').sort((a, b) => a.at.localeCompare(b.at))[0];

/** Those of a day, the newest first, and all that wait, whatever their day. */
export function scansToShow(scans: readonly KeptScan[], dayOf: (iso: string) => string, now: string): KeptScan[] {
  return scans
    .filter(({ at, outcome }) => outcome.kind === 'waiting' || dayOf(at) === dayOf(now))
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** Older ones are not kept on the device: the shop has them. */
export const isStale = ({ at, outcome }: KeptScan, now: number): boolean =>
  outcome.kind !== 'waiting' && now - Date.parse(at) > 2 * 86_400_000;

export const mayUndo = ({ outcome }: KeptScan, now: number): boolean =>
  outcome.kind === 'accepted' && !outcome.undone && now < Date.parse(outcome.redeemed.undoUntil);
