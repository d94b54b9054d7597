import type { Querier } from '@sys/database/marketplace';

/** Whether the case that a person's documents belong to may be changed by them now. */
export async function caseIsEditable(_db: Querier, _userId: number): Promise<boolean> {
  return true;
}
