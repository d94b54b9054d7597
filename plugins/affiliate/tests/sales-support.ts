import type { Querier } from '@sys/database/marketplace';
import { post } from '@sys/platform/services';
import type { Sale, SaleLine } from '../contracts/sales.ts';
import { findCommissions, type CommissionRow } from '../server/commissions/rows.ts';
import { recordSale } from '../server/conversions/record.ts';
import { ago, HOUR, type EngineHouse, type TestLink } from './engine-support.ts';

let serial = 0;
/** What nobody else calls a sale. */
export const reference = (): string => `CMD-${++serial}`;

/** A sale of a merchant's own shop, paid an hour ago: one unit of a hundred dirhams without TVA. */
export const shopSale = (link: TestLink, more: Partial<Sale> = {}, line: Partial<SaleLine> = {}): Sale => ({
  merchant: link.merchant,
  source: 'shop',
  reference: reference(),
  placedAt: ago(HOUR),
  paidAt: ago(HOUR),
  cancelled: false,
  currency: 'MAD',
  buyer: { user: null, email: 'client@example.ma', phone: null, orders: [], newCustomer: true },
  visitor: null,
  click: null,
  coupon: null,
  lines: [{ line: '1', deal: link.deal, kind: 'service', quantity: 1, paid: 12_000, net: 10_000, refunded: 0, deliveredAt: null, categories: [], ...line }],
  ...more,
}); // prettier-ignore

/** Tells the engine of a sale, in a transaction of its own; its commissions. */
export async function record(house: EngineHouse, sale: Sale, now = new Date()): Promise<CommissionRow[]> {
  return house.run(async (db) => {
    await fund(db, sale.merchant);
    const { conversion } = await recordSale(db, sale, now);
    return conversion === null ? [] : findCommissions(db, 'WHERE c.conversion = $1 ORDER BY c.id', [conversion]);
  });
}

/** A click an hour and a bit ago, and what was bought after it. */
export async function recordBrought(
  house: EngineHouse,
  link: TestLink,
  more: Partial<Sale> = {},
  line: Partial<SaleLine> = {},
): Promise<CommissionRow> {
  const placedAt = more.placedAt ?? ago(HOUR);
  const click = await house.click(link, { at: new Date(placedAt.getTime() - 5 * 60_000) });
  return (await record(house, shopSale(link, { click, placedAt, ...more }, line)))[0]!;
}

/** Ten million dirhams that a shop has sold by card: it owes us nothing. */
export const fund = (db: Querier, merchant: string): Promise<boolean> =>
  post(db, {
    key: `test:fund:${merchant}`,
    kind: 'card-payment',
    entries: [
      { account: 'gateway', amount: 1_000_000_000 },
      { account: `merchant:${merchant}`, amount: -1_000_000_000 },
    ],
  });
