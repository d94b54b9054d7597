import type { Querier } from '@sys/database/marketplace';
import { publish } from '@sys/platform/services';
import { affiliateEvents } from '../../contracts/events.ts';

interface Which {
  influencer: number;
  merchant: string;
  /** Of one deal alone. */
  deal?: string;
}

/**
 * Switches links off for good: whoever follows one is told that the offer is over as soon as this is committed. Those
 * that the influencer had switched off are taken as well, or they could switch them on.
 */
export async function switchOff(
  db: Querier,
  { influencer, merchant, deal }: Which,
  by: 'merchant' | 'system',
): Promise<void> {
  const { rows } = await db.query<{ id: string; deal: string }>(
    `UPDATE affiliate_links SET state = 'disabled', disabled_by = $4, disabled_at = coalesce(disabled_at, now()),
       version = version + 1
     WHERE influencer = $1 AND merchant = $2 AND ($3::text IS NULL OR deal = $3)
       AND (state = 'live' OR disabled_by = 'influencer' OR ($4 = 'merchant' AND disabled_by = 'system'))
     RETURNING id::text, deal`,
    [influencer, merchant, deal ?? null, by],
  );
  for (const row of rows) {
    const payload = { link: `lnk_${row.id}`, deal: row.deal, influencer, state: 'disabled' };
    await publish(db, {
      name: 'affiliate.link.moved',
      payload: affiliateEvents['affiliate.link.moved'].parse(payload),
    });
  }
}
