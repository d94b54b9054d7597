import { withConnection } from './databases.ts';
import { member, type TestPerson } from './people.ts';
import type { SharedShop } from './shared-shop.ts';

const RULES = [{ id: 'all', value: { kind: 'percent', rate: 1_000, most: null }, categories: null, tiers: null, newCustomersOnly: false, startsAt: null, endsAt: null }]; // prettier-ignore

/** Runs a statement on the database of the shop. */
export const inShop = <Row extends object>(shop: SharedShop, text: string, values: unknown[] = []): Promise<Row[]> =>
  withConnection(shop.databaseUrl, async (db) => (await db.query(text, values)).rows as Row[]);

/** An influencer whom the merchant of a deal lets promote it, and give away a code. @param rate basis points of it */
export async function promoterOf(
  shop: SharedShop,
  { deal, merchant, rate }: { deal: string; merchant: string; rate: number },
): Promise<TestPerson> {
  const person = await member(shop, 'influencer');
  await inShop(
    shop,
    `WITH programme AS (INSERT INTO affiliate_programmes (deal, merchant) VALUES ($1, $2) RETURNING id),
       version AS (INSERT INTO affiliate_programme_versions (programme, version, window_days, hold_days, rules, coupon)
         SELECT id, 1, 30, 14, $3, $4 FROM programme)
     INSERT INTO affiliate_requests (influencer, deal, merchant, state, decided_at)
     SELECT id, $1, $2, 'approved', now() FROM up_users WHERE email = $5`,
    [deal, merchant, JSON.stringify(RULES), JSON.stringify({ rate }), person.email],
  );
  return person;
}
