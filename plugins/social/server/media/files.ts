import type { Querier } from '@sys/database/marketplace';
import type { PublishedMedia } from '../networks/network.ts';
import { mediaAddress } from './address.ts';
import { endingOf, mediaByIds } from './rows.ts';
import { readPart } from './store.ts';

/** Files as a network is given them, in the order in which they are named; those that are gone are left out. */
export async function filesOf(db: Querier, ids: readonly string[], now: Date): Promise<PublishedMedia[]> {
  return (await mediaByIds(db, ids)).map(({ owner: _, framesPerSecond: __, file, ...row }) => ({
    ...row,
    url: mediaAddress(row.id, endingOf(file), now),
    read: (offset: number, length: number) => readPart(file, offset, length),
  }));
}
