import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paidOrder } from '../../orders/tests/shop-support.ts';
import { expectBooks } from './books-support.ts';
import { ago, DAY, HOUR, openEngineHouse, type EngineHouse } from './engine-support.ts';

let house: EngineHouse;
beforeAll(async () => {
  house = await openEngineHouse();
});
afterAll(async () => {
  await expectBooks(house);
  await house.close();
});

/** Follows it now, which the jobs do as well: there is nothing, and there will be nothing. */
async function nothing(order: string): Promise<void> {
  await house.follow(order);
  expect(await house.commissions(order)).toEqual([]);
}

describe('a sale that came by a link', () => {
  it('earns a tenth of its net, with the fee besides, and keeps how', async () => {
    const { link, influencer, deal, shop } = await house.promoted();
    const order = await house.sold(link, { quantity: 2 });
    const [one] = await house.made(order.id, 1, 'held');
    const [line] = await house.query<{ net: number; paid: number }>('SELECT net::float8, paid::float8 FROM orders_lines WHERE "order" = $1', [order.id]); // prettier-ignore
    expect(one).toMatchObject({
      influencer,
      deal,
      merchant: shop.merchant,
      link: link.id,
      by: 'click',
      paid: line!.paid,
    });
    expect(one!.amount).toBe(Math.round(line!.net / 10));
    expect(one!.fee).toBe(Math.round(one!.amount / 5));
    expect(one!.snapshot).toMatchObject({ version: 1, rule: 'all', base: line!.net, feeRate: 2_000, cappedBy: null });
    expect(one!.heldUntil!.getTime() - Date.now()).toBeGreaterThan(13.9 * DAY);
    const mail = await house.mailbox.waitFor(({ subject }) => subject.includes('gagné une commission'), 15_000);
    expect(mail.text).toContain('Acquise le');
  });

  it('counts for 29 days and 23 hours, and not for 30 days and an hour', async () => {
    const { link } = await house.promoted();
    await house.made((await house.sold(link, { at: ago(30 * DAY - HOUR) })).id, 1);
    await nothing((await house.sold(link, { at: ago(30 * DAY + HOUR) })).id);
  });

  it('is of the last click, and of nobody when the last one may not have it', async () => {
    const { link, deal, shop, influencer } = await house.promoted();
    const later = await house.link((await house.influencer()).id, deal, shop.merchant);
    const by = await house.browser();
    await house.click(link, { visitor: by.visitor, at: ago(5 * HOUR) });
    const order = await house.sold(later, { by, at: ago(2 * HOUR) });
    const [one] = await house.made(order.id, 1);
    expect([one!.influencer, one!.influencer === influencer]).toEqual([later.influencer, false]);
    await house.query(`UPDATE affiliate_requests SET state = 'banned', decided_at = now() WHERE influencer = $1`, [later.influencer]); // prettier-ignore
    await nothing((await house.sold(later, { by, at: ago(HOUR) })).id);
  });

  it('keeps what was brought before a ban', async () => {
    const { link } = await house.promoted();
    const order = await house.sold(link);
    await house.query(`UPDATE affiliate_requests SET state = 'banned', decided_at = now() WHERE influencer = $1`, [link.influencer]); // prettier-ignore
    await house.made(order.id, 1, 'held');
  });

  it('is nobody’s when the click is on a link to another deal or shop, or of nobody’s browser', async () => {
    const { shop, influencer, link } = await house.promoted();
    const other = await house.promoted({ influencer });
    const mine = await shop.deal({}, { kind: 'service' });
    await house.programme(mine, shop.merchant);
    for (const [touch, of] of [[other.link, {}], [link, {}], [link, { known: false }]] as const) {
      const by = await house.browser();
      await house.click(touch, { visitor: by.visitor, ...of });
      const bought = 'known' in of ? link.deal : mine;
      await nothing((await paidOrder(house, [[bought, 1]], {}, by)).id);
    } // prettier-ignore
  });

  it('is each line’s own in an order of several deals', async () => {
    const one = await house.promoted();
    const two = await house.promoted();
    const plain = await one.shop.deal({}, { kind: 'service' });
    const by = await house.browser();
    await house.click(one.link, { visitor: by.visitor });
    await house.click(two.link, { visitor: by.visitor });
    const order = await paidOrder(house, [[one.deal, 1], [two.deal, 1], [plain, 1]], {}, by); // prettier-ignore
    const made = await house.made(order.id, 2, 'held');
    expect(made.map(({ influencer }) => influencer).sort()).toEqual([one.influencer, two.influencer].sort());
    const conversions = await house.query('SELECT 1 FROM affiliate_conversions WHERE reference = $1', [order.id]);
    expect(conversions).toHaveLength(2);
  });
});

describe('who bought themselves', () => {
  it('earns nothing: by account, by address, or in their own shop', async () => {
    const { link, influencer, shop } = await house.promoted();
    const [{ email }] = (await house.query<{ email: string }>('SELECT email FROM up_users WHERE id = $1', [influencer])) as [{ email: string }]; // prettier-ignore
    await nothing((await house.sold(link, { more: { email: email.toUpperCase() } })).id);
    const by = await house.browser(undefined, { signedIn: true });
    const own = await house.link(by.user!, link.deal, shop.merchant);
    await nothing((await house.sold(own, { by })).id);
    const seller = await house.link(shop.owner, link.deal, shop.merchant);
    await nothing((await house.sold(seller)).id);
  });
});

describe('a coupon of an influencer', () => {
  it('comes before any click, and what is told of the browser alone opens nothing', async () => {
    const { link, deal, shop } = await house.promoted();
    const theirs = await house.link((await house.influencer()).id, deal, shop.merchant);
    const [coupon] = await house.query<{ id: string }>(
      `INSERT INTO orders_coupons (code, merchant, kind, value, starts_at, ends_at)
       VALUES ('NADIA10', $1, 'percent', 1000, now() - interval '1 day', now() + interval '9 days') RETURNING id::text`,
      [shop.merchant],
    );
    await house.query('INSERT INTO affiliate_coupons (coupon, link) VALUES ($1, $2)', [coupon!.id, theirs.id]);
    const by = await house.browser();
    await house.click(link, { visitor: by.visitor });
    await by.put(deal);
    expect((await by.call('PUT', '/basket/coupon', { code: 'NADIA10' })).status).toBe(200);
    const order = await paidOrder(house, [], {}, by);
    const [one] = await house.made(order.id, 1, 'held');
    expect(one).toMatchObject({ by: 'coupon', click: null, influencer: theirs.influencer, link: theirs.id });
    const [line] = await house.query<{ net: number }>('SELECT net::float8 FROM orders_lines WHERE "order" = $1', [order.id]); // prettier-ignore
    expect(one!.amount).toBe(Math.round(line!.net / 10));
  });

  it('a made-up visitor is kept with the order when it looks like one, and brings nobody anything', async () => {
    const { deal } = await house.promoted();
    for (const [visitor, kept] of [[randomUUID(), true], ["' OR 1=1", false]] as const) {
      const by = await house.browser(visitor);
      const order = await paidOrder(house, [[deal, 1]], {}, by);
      const [row] = await house.query<{ visitor: string | null }>('SELECT visitor::text FROM orders_orders WHERE id = $1', [order.id]);
      expect(row!.visitor).toBe(kept ? visitor : null);
      await nothing(order.id);
    } // prettier-ignore
  });
});

it('a click that its node wrote late is found when it is looked again', async () => {
  const { link } = await house.promoted();
  const by = await house.browser();
  const order = await paidOrder(house, [[link.deal, 1]], {}, by);
  await expect.poll(() => house.query(`SELECT 1 FROM platform_jobs WHERE handler = 'affiliate.conversions.look-again' AND key = $1`, [order.id])).toHaveLength(1); // prettier-ignore
  expect(await house.commissions(order.id)).toEqual([]);
  await house.click(link, { visitor: by.visitor });
  await house.query(`UPDATE platform_jobs SET run_at = now() WHERE key = $1`, [order.id]);
  await house.query(`SELECT pg_notify('platform_jobs', 'job')`);
  await house.made(order.id, 1, 'held');
});
