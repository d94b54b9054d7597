import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { listDeals } from '@sys/orders/services';
import { inTransaction } from '@sys/platform/services';
import { programmeRequestSchema } from '../contracts/programmes.ts';
import { readProgramme } from './programmes/read.ts';
import { followProgramme } from './programmes/write.ts';
import { ask } from './requests/ask.ts';
import { moveRequest } from './requests/move.ts';
import { requestsBetween } from './requests/rows.ts';

/** Ten per cent of each sale, for everybody. */
const TEN = programmeRequestSchema.parse({
  rules: [{ id: 'r1', value: { kind: 'percent', rate: 1_000 } }],
  brief: 'Montrez le lieu, dites le prix, et invitez à réserver avant la fin de l’offre.',
  follows: 0,
});

/**
 * Gives the merchant of the demo a programme for each of her deals that are on sale, and lets the influencer of the demo
 * promote one. What they changed since stays. Nobody’s deed: it has no place in the audit trail.
 */
export async function ensureDemoAffiliation(
  strapi: Core.Strapi,
  { merchant: seller, influencer: promoter }: { merchant: { email: string }; influencer: { email: string } },
): Promise<void> {
  await inTransaction(strapi, async (db) => {
    const { rows } = await db.query<{ merchant: string; owner: number; influencer: number }>(
      `SELECT s.merchant, s.owner_id AS owner, i.id AS influencer
       FROM orders_shops s JOIN up_users u ON u.id = s.owner_id JOIN up_users i ON i.email = $2 WHERE u.email = $1`,
      [seller.email, promoter.email],
    );
    if (!rows[0]) return;
    const { merchant, owner, influencer } = rows[0];
    const { deals } = await listDeals(db, merchant, { state: 'live' });
    for (const { id: deal } of deals) {
      if (!(await readProgramme(db, deal))) await followProgramme(db, { deal, merchant, person: owner }, TEN);
    }
    if (deals[0]) await promotedOnce(db, deals[0].id, { merchant, influencer });
  });
}

async function promotedOnce(
  db: Querier,
  deal: string,
  { merchant, influencer }: { merchant: string; influencer: number },
): Promise<void> {
  const programme = await readProgramme(db, deal);
  if (!programme?.open || (await requestsBetween(db, merchant, influencer)).length > 0) return;
  const now = new Date();
  const { after } = await ask(db, programme, influencer, 'Je présente chaque semaine un lieu où dormir.', now);
  if (after.state === 'asked') await moveRequest(db, after, 'approve', 'merchant', { now });
}
