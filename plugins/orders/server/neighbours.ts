import type { Querier } from '@sys/database/marketplace';

/**
 * What orders ask of the rooms beside them, which say it when the CMS starts: whether the identity of somebody who
 * sells is verified, and where a draft of theirs can be looked at for a while. Without them nobody’s is, and nothing.
 */
export interface OrderNeighbours {
  isVerified(db: Querier, user: number): Promise<boolean>;
  previewOf(draft: { product: string; locale: 'fr' | 'ar' | 'en'; slug: string }, now: Date): string | null;
}

const neighbours: OrderNeighbours = { isVerified: async () => false, previewOf: () => null };

/** Called by a neighbour while the CMS is registered. */
export function joinOrders(some: Partial<OrderNeighbours>): void {
  Object.assign(neighbours, some);
}

export const beside = (): Readonly<OrderNeighbours> => neighbours;
