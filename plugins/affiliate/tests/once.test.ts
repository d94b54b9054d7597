import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committed, eventsOf } from '../../orders/tests/shop-support.ts';
import { followOrder } from '../server/conversions/order.ts';
import { recordSale } from '../server/conversions/record.ts';
import { expectBooks } from './books-support.ts';
import { DAY, openEngineHouse, type EngineHouse } from './engine-support.ts';
import { shopSale } from './sales-support.ts';

let house: EngineHouse;
beforeAll(async () => {
  house = await openEngineHouse();
});
afterAll(async () => {
  await expectBooks(house);
  await house.close();
});

const FOLLOWING = ['order.placed', 'order.paid', 'order.refunded', 'order.fulfilled', 'payment.refunded'];

/** Tells of an order by the outbox, as often as is said. */
const tell = (order: string, name: string, times: number) =>
  house.query(
    `INSERT INTO platform_events (name, payload) SELECT $2, payload || jsonb_build_object('n', n)
     FROM (SELECT payload FROM platform_events WHERE name = $2 AND payload ->> 'order' = $1 LIMIT 1) one, generate_series(1, $3) n`,
    [order, name, times],
  );

/** Everything that one sale must have left behind once: rows, postings, events, what the programme spent, the mail. */
async function traces(order: string) {
  const [row] = await house.query<Record<string, number>>(
    `SELECT (SELECT count(*) FROM affiliate_conversions v WHERE v.reference = $1)::integer AS conversions,
       count(c.id)::integer AS commissions,
       (SELECT count(*) FROM platform_ledger_postings p JOIN affiliate_commissions x ON p.key LIKE 'commission:' || x.id || ':%'
         JOIN affiliate_conversions v ON v.id = x.conversion WHERE v.reference = $1)::integer AS postings,
       (SELECT count(*) FROM affiliate_commission_moves m JOIN affiliate_commissions x ON x.id = m.commission
         JOIN affiliate_conversions v ON v.id = x.conversion WHERE v.reference = $1)::integer AS moves,
       (SELECT count(*) FROM platform_events e JOIN affiliate_commissions x ON e.payload ->> 'commission' = 'com_' || x.id
         JOIN affiliate_conversions v ON v.id = x.conversion WHERE v.reference = $1 AND e.name = 'affiliate.commission.moved')::integer AS events
     FROM affiliate_commissions c JOIN affiliate_conversions v ON v.id = c.conversion WHERE v.reference = $1`,
    [order],
  );
  return row;
}
const ONCE = { conversions: 1, commissions: 1, postings: 1, moves: 2, events: 2 };

describe('one sale is one conversion', () => {
  it('of a hundred identical events at once, and of one thirty days later', async () => {
    const { link } = await house.promoted();
    const order = await house.sold(link);
    await house.made(order.id, 1, 'held');
    await tell(order.id, 'order.paid', 100);
    await house.query(`SELECT pg_notify('platform_jobs', 'event')`);
    const left = () =>
      house.query(
        `SELECT 1 FROM platform_events WHERE payload ->> 'order' = $1 AND relayed_at IS NULL
         UNION ALL SELECT 1 FROM platform_jobs WHERE payload ->> 'order' = $1 AND handler LIKE '%affiliate' AND state <> 'done'`,
        [order.id],
      );
    await expect.poll(left, { timeout: 30_000, interval: 200 }).toEqual([]);
    await house.follow(order.id, new Date(Date.now() + 30 * DAY));
    expect(await traces(order.id)).toEqual(ONCE);
  });

  it('when a hundred hear of it for the first time at the same moment', async () => {
    const { link } = await house.promoted();
    const click = await house.click(link);
    const sale = shopSale(link, { click, reference: 'CMD-ONCE' });
    const told = await Promise.all(
      Array.from({ length: 100 }, () => committed(house, (db) => recordSale(db, sale, new Date()))),
    );
    expect(told.filter(({ fresh }) => fresh)).toHaveLength(1);
    expect(new Set(told.map(({ conversion }) => conversion)).size).toBe(1);
    expect(await traces('CMD-ONCE')).toEqual(ONCE);
    // The shop's webhook, later than its call, and with another shop's order of the same number beside it.
    await committed(house, (db) => recordSale(db, sale, new Date(Date.now() + 30 * DAY)));
    expect(await traces('CMD-ONCE')).toEqual(ONCE);
  });

  it('whatever fails in the middle of it', async () => {
    const { link } = await house.promoted();
    const order = await house.sold(link);
    await house.made(order.id, 1, 'held');
    const before = await traces(order.id);
    expect(before).toEqual(ONCE);
    // The same work on a copy of the order's facts, broken off after each of its statements in turn.
    const click = await house.click(link);
    const sale = shopSale(link, { click, reference: 'CMD-FAIL' });
    let steps = 0;
    for (let at = 1; ; at++) {
      let count = 0;
      const done = await committed(house, (db) =>
        recordSale(
          {
            query: (text, values) => {
              count += 1;
              if (count > at) throw new Error('broken off');
              return db.query(text as string, values as unknown[]) as never;
            },
          },
          sale,
          new Date(),
        ),
      ).then(() => true, (error: Error) => (error.message === 'broken off' ? false : Promise.reject(error))); // prettier-ignore
      if (done) break;
      steps += 1;
      expect(await traces('CMD-FAIL')).toEqual({ conversions: 0, commissions: 0, postings: 0, moves: 0, events: 0 });
    }
    expect(steps).toBeGreaterThan(15);
    expect(await traces('CMD-FAIL')).toEqual(ONCE);
  });

  it('in whatever order its events come', async () => {
    const { link } = await house.promoted();
    const order = await house.sold(link);
    await house.made(order.id, 1, 'held');
    for (const _ of [...FOLLOWING, ...FOLLOWING].reverse()) await committed(house, (db) => followOrder(db, order.id, new Date())); // prettier-ignore
    expect(await traces(order.id)).toEqual(ONCE);
    expect(await eventsOf(house, order.id, 'order.paid')).toHaveLength(1);
  });
});

describe('a sale of a merchant’s own shop', () => {
  it('is refused with a click that is made up, or on a link to somebody else', async () => {
    const { link } = await house.promoted();
    const other = await house.promoted();
    const theirs = await house.click(other.link);
    const unknown = await house.click(link, { known: false });
    for (const click of [
      theirs,
      unknown,
      '01998f2e-0000-7000-8000-000000000000',
      'ffffffff-ffff-4fff-bfff-ffffffffffff',
    ])
      await expect(
        committed(house, (db) => recordSale(db, shopSale(link, { click, reference: 'CMD-FORGED' }), new Date())),
      ).rejects.toMatchObject({ code: 'click-refused' });
    expect(await traces('CMD-FORGED')).toMatchObject({ conversions: 0 });
  });

  it('of the same number in two shops is two, and in another currency none', async () => {
    for (const expected of [1, 2]) {
      const { link } = await house.promoted();
      const click = await house.click(link);
      await committed(house, (db) => recordSale(db, shopSale(link, { click, reference: 'CMD-SAME' }), new Date()));
      expect(await traces('CMD-SAME')).toMatchObject({ conversions: expected, commissions: expected });
    }
    const { link } = await house.promoted();
    const click = await house.click(link);
    await committed(house, (db) => recordSale(db, shopSale(link, { click, currency: 'EUR', reference: 'CMD-EUR' }), new Date())); // prettier-ignore
    expect(await traces('CMD-EUR')).toMatchObject({ commissions: 0, postings: 0 });
  });
});
