import type { Querier } from '@sys/database/marketplace';

/**
 * What orders ask of the rooms beside them, which say it when the CMS starts: whether the identity of somebody who
 * sells is verified, where a draft of theirs can be looked at for a while, and what of their costs is not for good yet; and
 * what is said with an order that is theirs to keep. Without them nobody’s is, and nothing.
 */
export interface OrderNeighbours {
  isVerified(db: Querier, user: number): Promise<boolean>;
  previewOf(draft: { product: string; locale: 'fr' | 'ar' | 'en'; slug: string }, now: Date): string | null;
  /** Centimes that a shop has paid for sales that were brought and that may still be undone: they come back with them. */
  heldCosts(db: Querier, merchant: string): Promise<number>;
  /** An order was placed: what its browser allows (`X-Consent`) and calls itself, in the order’s transaction. */
  placed(
    db: Querier,
    order: { id: string; user: number | null },
    said: { consent: string; agent: string },
  ): Promise<void>;
}

const neighbours: OrderNeighbours = {
  isVerified: async () => false,
  previewOf: () => null,
  heldCosts: async () => 0,
  placed: async () => {},
};

/** Called by a neighbour while the CMS is registered. */
export function joinOrders(some: Partial<OrderNeighbours>): void {
  Object.assign(neighbours, some);
}

export const beside = (): Readonly<OrderNeighbours> => neighbours;
