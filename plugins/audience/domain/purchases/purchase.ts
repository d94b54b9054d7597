import type { Signals } from './platforms.ts';

/** A purchase as it is told; centimes. */
export interface Purchase {
  /** The same that the browser tells it by. */
  event: string;
  at: Date;
  amount: number;
  /** ISO 4217. */
  currency: string;
  lines: { deal: string; quantity: number; paid: number }[];
  /** Whoever bought, as they typed it; empty when they have gone. They leave the house hashed alone. */
  email: string;
  /** E.164. */
  phone: string;
  signals: Signals;
  /** The page where it happened, without anything of the order. */
  page: string;
}

/** What went back, of a purchase that was told. */
export interface Refund extends Pick<Purchase, 'event' | 'at' | 'amount' | 'currency' | 'signals'> {
  refund: string;
}

/** Dirhams, as all three want amounts. */
export const dirhams = (centimes: number): number => Math.round(centimes) / 100;

export const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

/** What one unit cost: the line is what was paid for all of them. */
export const unitPrice = ({ paid, quantity }: { paid: number; quantity: number }): number =>
  dirhams(paid / Math.max(quantity, 1));
