import type { Deal } from '@sys/cms/contracts';

/** What a visitor can do with a deal now. `none`: the product has never been on offer. */
export type DealPhase = 'none' | 'upcoming' | 'live' | 'soldOut' | 'expired';

type Timed = Pick<Deal, 'state' | 'startsAt' | 'endsAt' | 'stock'>;

/**
 * Until the server's clock is known (`now` is null), the state is what it was when the page was made;
 * then the dates decide, so that a page left open tells the truth.
 */
export function dealPhase(deal: Timed | null, now: number | null): DealPhase {
  if (!deal) return 'none';
  const state = now === null || deal.state === 'expired' ? deal.state : stateAt(deal, now);
  if (state !== 'live') return state;
  return deal.stock === 0 ? 'soldOut' : 'live';
}

function stateAt({ startsAt, endsAt }: Timed, now: number): Deal['state'] {
  if (now >= Date.parse(endsAt)) return 'expired';
  return now < Date.parse(startsAt) ? 'upcoming' : 'live';
}

/** Above this, a number of pieces left presses nobody and is not shown. */
export const LOW_STOCK = 5;

/** How many are left, when that is known, few, and more than none. */
export function lowStock(stock: number | null): number | null {
  return stock !== null && stock > 0 && stock <= LOW_STOCK ? stock : null;
}
