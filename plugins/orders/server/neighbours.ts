import type { Querier } from '@sys/database/marketplace';

/**
 * What orders ask of the rooms beside them, which say it when the CMS starts: whether the identity of somebody who
 * sells is verified. Without them nobody's is.
 */
export interface OrderNeighbours {
  isVerified(db: Querier, user: number): Promise<boolean>;
}

const neighbours: OrderNeighbours = { isVerified: async () => false };

/** Called by a neighbour while the CMS is registered. */
export function joinOrders(some: Partial<OrderNeighbours>): void {
  Object.assign(neighbours, some);
}

export const beside = (): Readonly<OrderNeighbours> => neighbours;
