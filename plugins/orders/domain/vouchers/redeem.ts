export const VOUCHER_STATES = ['issued', 'redeemed', 'expired', 'refunded'] as const;
export type VoucherState = (typeof VOUCHER_STATES)[number];

export interface Voucher {
  state: VoucherState;
  merchant: string;
  /** From then on it is worth what was paid for it, and no longer the deal. */
  expiresAt: Date;
  /** Whether the order behind it is paid, or is to be paid where it is redeemed. */
  payment: 'paid' | 'due' | 'none';
  /** The scan that redeemed it and when, when it was. */
  redeemed: { scan: string; at: Date } | null;
  /** Scans that were taken back: a device that did not hear of it may send them again. */
  undone?: readonly string[];
}

/** One act of a merchant's device. Made without a network it is sent later, under the same name, as often as needed. */
export interface Scan {
  /** Made up by the device. */
  id: string;
  merchant: string;
  at: Date;
}

/** How long a scan may wait for a network and still count as made when it was. */
export const OFFLINE_HOURS = 72;
/** How long a merchant can take back what they redeemed by mistake. */
export const UNDO_MINUTES = 15;
/** How far the clock of a merchant's device may be ahead of ours. */
const CLOCK_MS = 2 * 60_000;

/** What a voucher gets whoever shows it: all of the deal, or what was paid for it. */
export type Worth = 'deal' | 'paid-value';

export type Redemption =
  | { kind: 'redeemed'; at: Date; worth: Worth; due: boolean }
  /** The same scan once more: it was redeemed by it, and stays so. */
  | { kind: 'repeated'; at: Date }
  | { kind: 'refused'; because: 'other-merchant' | 'redeemed' | 'refunded' | 'not-paid' | 'scan-time'; at?: Date };

/**
 * What comes of a scan. To a merchant whose voucher it is not nothing is said of it, not even that it was used. What
 * was scanned before the voucher's last day was over is worth the deal, though the scan came later.
 */
export function redeem(voucher: Voucher, scan: Scan, now: Date): Redemption {
  if (voucher.merchant !== scan.merchant) return { kind: 'refused', because: 'other-merchant' };
  if (voucher.redeemed?.scan === scan.id) return { kind: 'repeated', at: voucher.redeemed.at };
  if (voucher.state === 'redeemed') return { kind: 'refused', because: 'redeemed', at: voucher.redeemed?.at };
  if (voucher.state === 'refunded') return { kind: 'refused', because: 'refunded' };
  if (voucher.undone?.includes(scan.id)) return { kind: 'refused', because: 'scan-time' };
  if (voucher.payment === 'none') return { kind: 'refused', because: 'not-paid' };
  const age = now.getTime() - scan.at.getTime();
  if (age < -CLOCK_MS || age > OFFLINE_HOURS * 3_600_000) return { kind: 'refused', because: 'scan-time' };
  const at = age < 0 ? now : scan.at;
  const worth = at < voucher.expiresAt ? 'deal' : 'paid-value';
  // What was not paid has no value that stays.
  if (worth === 'paid-value' && voucher.payment === 'due') return { kind: 'refused', because: 'not-paid' };
  return { kind: 'redeemed', at, worth, due: voucher.payment === 'due' };
}

/** Whether a merchant may take back that they redeemed it. */
export const mayUndo = ({ state, merchant, redeemed }: Voucher, by: string, now: Date): boolean =>
  state === 'redeemed' &&
  merchant === by &&
  redeemed !== null &&
  now.getTime() - redeemed.at.getTime() < UNDO_MINUTES * 60_000;

/** What a voucher is when it was redeemed no longer. */
export const stateAfterUndo = ({ expiresAt }: Voucher, now: Date): VoucherState =>
  now < expiresAt ? 'issued' : 'expired';
