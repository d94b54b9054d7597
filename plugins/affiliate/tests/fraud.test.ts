import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FraudMode, FraudRule } from '../domain/fraud/rules.ts';
import { approveRipe } from '../server/holds/approve.ts';
import { expectBooks } from './books-support.ts';
import { ago, DAY, HOUR, openEngineHouse, type EngineHouse, type TestLink } from './engine-support.ts';
import { record, recordBrought, reference, shopSale } from './sales-support.ts';

let house: EngineHouse;
let link: TestLink;
beforeAll(async () => {
  house = await openEngineHouse();
});
beforeEach(async () => {
  ({ link } = await house.promoted());
});
afterAll(async () => {
  await expectBooks(house);
  await house.close();
});

const signalsOf = async (commission: string) =>
  (await house.query<{ rule: string }>('SELECT rule FROM affiliate_signals WHERE commission = $1 ORDER BY rule', [commission])).map(({ rule }) => rule); // prettier-ignore
const mode = (rule: FraudRule, value: FraudMode) =>
  house.query('INSERT INTO affiliate_fraud_modes (rule, mode, actor) VALUES ($1, $2, 1)', [rule, value]);

/** A sale by a click so many seconds before it, from an address. */
async function after(seconds: number, of: { address?: string; net?: number; placedAt?: Date } = {}) {
  const { placedAt = ago(HOUR), net = 10_000, address } = of;
  const at = new Date(placedAt.getTime() - seconds * 1_000);
  const click = await house.click(link, { at, ...(address ? { address } : {}) });
  return (await record(house, shopSale(link, { click, placedAt }, { paid: net * 2, net })))[0]!;
}
const hex = () => randomUUID().replaceAll('-', '');

describe('a rule finds it in what the database has, and not what comes near', () => {
  it('an honest sale is none of anything', async () => {
    const one = await recordBrought(house, link);
    expect([one.review, one.score, await signalsOf(one.id)]).toEqual(['none', 0, []]);
  });

  it('fast-order', async () => {
    expect(await signalsOf((await after(9)).id)).toEqual(['fast-order']);
    expect(await signalsOf((await after(10)).id)).toEqual([]);
  });

  it('large-commission', async () => {
    expect(await signalsOf((await after(300, { net: 1_000_010 })).id)).toEqual(['large-commission']);
    expect(await signalsOf((await after(300, { net: 1_000_000 })).id)).toEqual([]);
  });

  it('self-click, from an address of theirs on that day and no other', async () => {
    const own = async (address: string, at: Date, influencer = link.influencer) =>
      house.query(`INSERT INTO affiliate_own_addresses (day, influencer, address) VALUES (($1::timestamptz AT TIME ZONE 'UTC')::date, $2, decode($3, 'hex'))`, [at, influencer, address]);
    const [theirs, yesterday, others] = [hex(), hex(), hex()];
    await own(theirs, ago(HOUR + 300_000));
    await own(yesterday, ago(HOUR + DAY));
    await own(others, ago(HOUR + 300_000), (await house.influencer()).id);
    expect(await signalsOf((await after(300, { address: theirs })).id)).toEqual(['self-click']);
    for (const address of [yesterday, others]) expect(await signalsOf((await after(300, { address })).id)).toEqual([]);
  }); // prettier-ignore

  it('click-velocity, within an hour', async () => {
    const [many, slow] = [hex(), hex()];
    for (let n = 0; n < 30; n++) {
      await house.click(link, { address: many, at: ago(HOUR + 600_000 + n * 1_000) });
      await house.click(link, { address: slow, at: ago(HOUR + 600_000 + n * 130_000) });
    }
    expect(await signalsOf((await after(300, { address: many })).id)).toEqual(['click-velocity']);
    expect(await signalsOf((await after(300, { address: slow })).id)).toEqual([]);
  });

  it('shared-account, by papers or bank', async () => {
    const papers = (user: number, rib: string, cin: string) =>
      house.query(
        `INSERT INTO kyc_cases (reference, user_id, kind, status, sealed, rib_index, cin_index) VALUES ($1, $2, 'influencer', 'draft', '\\x00', decode($3, 'hex'), decode($4, 'hex'))`,
        [`F-${user}`, user, rib, cin],
      );
    const [rib, cin] = [hex(), hex()];
    await papers(link.influencer, rib, cin);
    expect(await signalsOf((await recordBrought(house, link)).id)).toEqual([]);
    await papers((await house.influencer()).id, hex(), cin);
    expect(await signalsOf((await recordBrought(house, link)).id)).toEqual(['shared-account']);
  }); // prettier-ignore

  it('new-account, of much', async () => {
    await house.query(`UPDATE up_users SET created_at = now() - interval '6 days' WHERE id = $1`, [link.influencer]);
    expect(await signalsOf((await after(300, { net: 200_010, placedAt: new Date() })).id)).toEqual(['new-account']);
    expect(await signalsOf((await after(300, { net: 200_000, placedAt: new Date() })).id)).toEqual([]);
    await house.query(`UPDATE up_users SET created_at = now() - interval '7 days 1 minute' WHERE id = $1`, [link.influencer]); // prettier-ignore
    expect(await signalsOf((await after(300, { net: 200_010, placedAt: new Date() })).id)).toEqual([]);
  });

  it('repeat-buyer, of orders within thirty days', async () => {
    const orders = Array.from({ length: 4 }, reference);
    const buy = (at: number, placedAt: Date, among = orders) =>
      recordBrought(house, link, {
        source: 'order',
        reference: orders[at]!,
        placedAt,
        buyer: { user: null, email: 'x@example.ma', phone: null, orders: among, newCustomer: false },
      });
    await buy(0, ago(4 * DAY));
    await buy(1, ago(3 * DAY));
    const third = await buy(2, ago(2 * DAY));
    const fourth = await buy(3, ago(DAY));
    expect([await signalsOf(third.id), await signalsOf(fourth.id)]).toEqual([[], ['repeat-buyer']]);
  });

  it('conversion-rate and order-burst, by clicks that were counted and days before', async () => {
    const clicks = (count: number) =>
      house.query(
        `INSERT INTO affiliate_click_counts (link, day, dimension, value, clicks, visitors) VALUES ($1, current_date - 2, 'total', '', $2, $2)
         ON CONFLICT (link, day, dimension, value) DO UPDATE SET clicks = EXCLUDED.clicks`,
        [link.id, count],
      );
    await clicks(33);
    for (let n = 0; n < 9; n++) await recordBrought(house, link);
    expect(await signalsOf((await recordBrought(house, link)).id)).toEqual(['order-burst']);
    await clicks(32);
    // An eleventh of thirty-two is more than thirty percent; of thirty-six and a little it is less.
    expect(await signalsOf((await recordBrought(house, link)).id)).toEqual(['conversion-rate', 'order-burst']);
    await clicks(500);
    expect(await signalsOf((await recordBrought(house, link)).id)).toEqual(['order-burst']);
  });

  it('refund-rate', async () => {
    const sales: ReturnType<typeof shopSale>[] = [];
    for (let n = 0; n < 10; n++) {
      const placedAt = ago((20 + n) * DAY);
      const sale = shopSale(link, { placedAt, click: await house.click(link, { at: new Date(placedAt.getTime() - HOUR) }) });
      sales.push(sale);
      await record(house, sale);
    }
    const refund = (many: number) =>
      Promise.all(sales.slice(0, many).map((sale) => record(house, { ...sale, lines: [{ ...sale.lines[0]!, refunded: 1 }] })));
    await refund(4);
    expect(await signalsOf((await recordBrought(house, link)).id)).toEqual(['conversion-rate']);
    await refund(5);
    expect(await signalsOf((await recordBrought(house, link)).id)).toEqual(['conversion-rate', 'refund-rate']);
  }); // prettier-ignore

  it('forbidden-referrer, of the version that was offered then', async () => {
    const from = async (platform: string, to: TestLink) => {
      const click = await house.click(to, { at: ago(HOUR + 600_000) });
      await house.query('UPDATE affiliate_clicks SET platform = $2 WHERE id = $1', [click, platform]);
      return signalsOf((await record(house, shopSale(to, { click })))[0]!.id);
    };
    const { link: strict } = await house.promoted({ terms: { forbidden: ['search'] } });
    expect(await from('search', strict)).toEqual(['forbidden-referrer']);
    expect(await from('other', strict)).toEqual([]);
    expect(await from('search', link)).toEqual([]);
    await house.programme(strict.deal, strict.merchant, { version: 2, at: ago(2 * HOUR) });
    expect(await from('search', strict)).toEqual([]);
  });

  it('self-purchase by telephone, which no mode can switch off', async () => {
    await mode('self-purchase', 'allow');
    const by = await house.browser();
    const order = await house.sold(link, { by, more: { phone: '0661234567' } });
    await house.made(order.id, 1, 'held');
    await house.query('UPDATE orders_orders SET user_id = $2 WHERE id = $1', [order.id, link.influencer]);
    const friend = await house.sold(link, { more: { phone: '0661234567' } });
    const [one] = await house.made(friend.id, 1, 'reversed');
    expect(one).toMatchObject({ reversedFrom: 'pending', reversedBy: 'review', earnedAt: null });
    expect(await signalsOf(one!.id)).toEqual(['self-purchase']);
  });
});

describe('what a rule finds is', () => {
  const fast = () => after(2);

  it('as its mode says: nothing, noted, held for somebody, or rejected at once; what was before stays', async () => {
    await mode('fast-order', 'allow');
    const allowed = await fast();
    await mode('fast-order', 'flag');
    const flagged = await fast();
    await mode('fast-order', 'hold');
    const held = await fast();
    await mode('fast-order', 'reject');
    const rejected = await fast();
    await mode('fast-order', 'flag');
    const kept = await house.query<{ state: string; review: string }>(
      'SELECT state, review FROM affiliate_commissions WHERE id = ANY ($1::bigint[]) ORDER BY id',
      [[allowed, flagged, held, rejected].map(({ id }) => id)],
    );
    expect(kept.map(({ state, review }) => [state, review])).toEqual([
      ['held', 'none'],
      ['held', 'none'],
      ['held', 'open'],
      ['reversed', 'none'],
    ]);
    expect([await signalsOf(allowed.id), await signalsOf(flagged.id)]).toEqual([[], ['fast-order']]);
    // Held money moves on a recorded decision alone.
    await house.still();
    await house.run((db) => approveRipe(db, new Date(Date.now() + 3_650 * DAY)));
    const later = await house.query<{ state: string }>('SELECT state FROM affiliate_commissions WHERE id = ANY ($1::bigint[]) ORDER BY id', [[allowed, flagged, held, rejected].map(({ id }) => id)]); // prettier-ignore
    expect(later.map(({ state }) => state)).toEqual(['approved', 'approved', 'held', 'reversed']);
  });

  it('kept in numbers alone', async () => {
    const one = await fast();
    const [row] = await house.query<{ evidence: string; weight: number }>('SELECT evidence::text, weight FROM affiliate_signals WHERE commission = $1', [one.id]); // prettier-ignore
    expect([JSON.parse(row!.evidence), row!.weight]).toEqual([{ seconds: 2 }, 15]);
  });
});
