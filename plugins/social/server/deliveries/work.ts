import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { linkAddress } from '@sys/affiliate/services';
import { houseAddress } from '../../domain/posts/address.ts';
import type { Work } from '../networks/network.ts';
import type { Hands } from './hands.ts';
import type { DeliveryRow } from './rows.ts';

/** The tracked address of a delivery, with its own sub-ids: what comes by it came by this very post. */
export const addressOfDelivery = (
  code: string,
  { campaign, network }: Pick<DeliveryRow, 'campaign' | 'network'>,
): string => linkAddress(readEnvironment().SITE_URL, code, { campaign, network });

/** What a network is told of a delivery. Of its files, those that are still there. */
export async function workOf(
  hands: Hands,
  db: Querier,
  row: DeliveryRow,
  token: string,
  signal: AbortSignal,
): Promise<Work> {
  const { network, format, login, caption, options, remote, committedAt } = row;
  return {
    ...{ network, format, login, token, caption, options, remote, committedAt, signal },
    media: await hands.files(db, row.media),
    account: row.accountRemote,
    link: row.linkCode === null ? row.url && houseAddress(row.url, row) : addressOfDelivery(row.linkCode, row),
    begunAt: row.begunAt!,
  };
}
