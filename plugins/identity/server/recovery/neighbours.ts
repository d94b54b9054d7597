import type { Querier } from '@sys/database/marketplace';

export interface Standing {
  /** How far the verification is, in the words of who verifies. */
  status: string;
  /** So much hangs on the account that two of the staff have to agree. */
  highValue: boolean;
}

/**
 * What a recovery asks of the rooms above, which say it when the CMS starts: whether somebody's identity was
 * verified. Without them nobody's was.
 */
export interface RecoveryNeighbours {
  verificationOf(db: Querier, user: number): Promise<Standing>;
}

const neighbours: RecoveryNeighbours = { verificationOf: async () => ({ status: 'none', highValue: false }) };

/** Called by a neighbour while its plugin is registered. */
export function joinRecoveries(some: Partial<RecoveryNeighbours>): void {
  Object.assign(neighbours, some);
}

export const above = (): Readonly<RecoveryNeighbours> => neighbours;
