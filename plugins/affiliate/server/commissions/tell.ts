import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { notify } from '@sys/platform/services';
import { addressOf } from '../pages.ts';
import type { CommissionRow } from './rows.ts';

// What was sold is called as it is now, in their language where it has one.
const TOLD = `SELECT u.username AS name, person.locale, coalesce(
      (SELECT p.title FROM deals d JOIN deals_product_lnk k ON k.deal_id = d.id JOIN products p ON p.id = k.product_id
        WHERE d.document_id = $2 ORDER BY p.locale = person.locale DESC, p.published_at IS NOT NULL DESC, p.id LIMIT 1),
      $2) AS deal,
    coalesce((SELECT sum(amount - gone) FROM affiliate_commissions WHERE influencer = u.id AND state = 'held'), 0)::float8 AS pending
  FROM up_users u CROSS JOIN LATERAL (SELECT coalesce((SELECT locale FROM identity_profiles WHERE user_id = u.id), 'fr') AS locale) person
  WHERE u.id = $1`;

/** Tells an influencer once that a commission is theirs, and from when nothing takes it back any more. */
export async function tellEarned(db: Querier, row: CommissionRow): Promise<void> {
  const { rows } = await db.query<{ name: string; locale: Locale; deal: string; pending: number }>(TOLD, [row.influencer, row.deal]);
  if (!rows[0]) return;
  const { name, locale, deal, pending } = rows[0];
  await notify(db, {
    user: row.influencer,
    kind: 'commission-earned',
    locale,
    key: `commission:${row.id}`,
    data: {
      name,
      deal,
      centimes: row.amount - row.gone,
      saleCentimes: row.paid,
      soldAt: row.placedAt.toISOString(),
      payableAt: row.heldUntil?.toISOString() ?? null,
      pendingCentimes: pending,
      dashboardUrl: addressOf('influenceur-commissions', locale),
    },
  });
} // prettier-ignore
