import { placesOf, readerOf } from '@sys/affiliate/services';
import type { Querier } from '@sys/database/marketplace';
import { notify } from '@sys/platform/services';
import type { Network } from '../../domain/networks.ts';
import { addressOf } from '../pages.ts';

interface Told {
  owner: number | null;
  deal: string | null;
  network: Network;
  account: string;
  /** How often its owner has asked for parts of it once more: what fails then is news. */
  retries: number;
}

/**
 * Tells whoever published that a part needs them: it failed, or nobody knows whether it is there. Once for a publication,
 * however many parts of it do. Of one of the house nobody is written to: its staff see the queue.
 */
export async function tellPostFailed(
  db: Querier,
  { id, publication }: { id: string; publication: string },
  outcome: 'failed' | 'unconfirmed',
): Promise<void> {
  const { rows } = await db.query<Told & Record<string, unknown>>(
    `SELECT p.owner, p.deal, d.network, coalesce(nullif(a.name, ''), nullif(a.handle, ''), d.network) AS account,
       (SELECT count(*)::integer FROM social_delivery_moves m JOIN social_deliveries o ON o.id = m.delivery
        WHERE o.publication = p.id AND m.move = 'retry') AS retries
     FROM social_deliveries d JOIN social_publications p ON p.id = d.publication JOIN social_accounts a ON a.id = d.account
     WHERE d.id = $1`,
    [id],
  );
  const [row] = rows;
  if (row?.owner == null) return;
  const { owner, deal, network, account, retries } = row;
  const { name, locale } = await readerOf(db, owner);
  const place = deal === null ? undefined : (await placesOf(db, [deal], locale)).get(deal);
  const data = { name, network, account, deal: place?.title ?? null, outcome, postsUrl: addressOf('influenceur-publications', locale) }; // prettier-ignore
  await notify(db, { user: owner, kind: 'social-post-failed', locale, data, key: `pub_${publication}:${retries}` });
}
