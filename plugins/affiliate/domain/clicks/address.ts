import { createHmac } from 'node:crypto';

/** The day by which addresses are kept: UTC’s, from one midnight to the next. */
export const addressDay = (now: number): number => Math.floor(now / 86_400_000);

/** An address under a key that nobody can use for another day. */
export const addressHash = (address: string, now: number, key: string): string =>
  createHmac('sha256', key)
    .update(`${addressDay(now)} ${address}`)
    .digest('hex')
    .slice(0, 32);
