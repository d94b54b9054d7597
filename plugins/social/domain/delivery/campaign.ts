import { createHash } from 'node:crypto';

/** What makes a delivery this one before it is written: nobody can wish for it twice. */
export interface DrawnFrom {
  /** Null: the house. */
  owner: number | null;
  wish: string;
  /** The number of a row. */
  account: string;
  format: string;
}

/** Sixty bits: of a million million deliveries hardly two are alike, and the database refuses the second. */
const BYTES = 8;
const BITS_OVER = 4n;
/** Sixty bits in base 36. */
const LETTERS = 12;

/**
 * The sub-id of a delivery in its tracked address (`c=p0k3…`): the same for the same wish, and of the shape that links take.
 * Numbers of rows, by which deliveries were called before, are shorter.
 */
export function campaignOf({ owner, wish, account, format }: DrawnFrom): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([owner ?? 'house', wish, account, format]))
    .digest();
  const bits = BigInt(`0x${digest.subarray(0, BYTES).toString('hex')}`) >> BITS_OVER;
  return `p${bits.toString(36).padStart(LETTERS, '0')}`;
}
