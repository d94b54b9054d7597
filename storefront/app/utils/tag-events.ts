import type { Vendor } from '@sys/config/consent';
import type { BasketView } from '@sys/orders/contracts';

/** Something that happened on a page, as tags of others are told it where they are allowed. */
export interface TagEvent {
  name: 'PageView' | 'ViewContent' | 'AddToCart' | 'InitiateCheckout' | 'Purchase';
  /** By which the same event is known when the server tells it too. */
  id?: string;
  /** Dirhams. */
  value?: number;
  lines?: { deal: string; quantity: number; price: number }[];
  /** Who alone is told. */
  only?: readonly Vendor[];
}

let take: ((event: TagEvent) => void) | null = null;

/** Says who hears of events from now on. In the browser alone. */
export function takeTagEvents(next: (event: TagEvent) => void): void {
  take = next;
}

/** Tells of something that happened; where there are no tags nobody hears it. */
export const tellTags = (event: TagEvent): void => take?.(event);

/** What is in a basket, as an event tells it. */
export const basketAsTold = ({ total, lines }: Pick<BasketView, 'total' | 'lines'>) => ({
  value: total / 100,
  lines: lines.map(({ deal, quantity, unitPrice }) => ({ deal, quantity, price: unitPrice / 100 })),
});

/** A deal and how many of it, as an event tells them. */
export const lineOf = (deal: { id: string; price: number }, quantity = 1) => ({
  value: (deal.price * quantity) / 100,
  lines: [{ deal: deal.id, quantity, price: deal.price / 100 }],
});
