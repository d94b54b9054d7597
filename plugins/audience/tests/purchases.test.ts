import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../platform/tests/jobs/until.ts';
import { toldOfPeople } from '../server/purchases/personal-data.ts';
import { ALL, COOKIES, openTagHouse, type Ordered, type TagHouse } from './support.ts';

let house: TagHouse;
beforeAll(async () => {
  house = await openTagHouse();
});
afterAll(() => house?.close());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const PLATFORMS = ['meta', 'tiktok', 'google'] as const;

/** An order of a browser that allowed so much, on record, before it ordered. */
async function allowed(choice = ALL, signedIn = false): Promise<Ordered> {
  const browser = randomUUID();
  expect((await house.choose(browser, choice)).status).toBe(201);
  return house.ordered({ browser }, { signedIn });
}
const eventOf = async ({ id }: Ordered) =>
  (await house.query<{ event: string }>('SELECT event FROM audience_sales WHERE "order" = $1', [id]))[0]!.event;
/** What a platform was told of an order by the server. */
async function arrived(order: Ordered, platform: (typeof PLATFORMS)[number], event?: string) {
  const id = await eventOf(order);
  return house.ads.arrivals.of(platform, 'server', event).filter((one) => one.id === id);
}
const signalsOf = async ({ id }: Ordered) => {
  const text = `SELECT signals::text FROM audience_sales WHERE "order" = $1`;
  const [row] = await house.query<{ signals: string | null }>(text, [id]);
  return JSON.parse(row!.signals ?? 'null') as object | null;
};

describe('a purchase that was allowed to be told', () => {
  it('reaches each platform once, under the browser’s id, hashed, as its documents say', async () => {
    const order = await allowed();
    await house.pay(order);
    for (const one of await house.settled(order)) expect(one).toMatchObject({ state: 'sent', code: null, tries: 1 });
    const { data } = await house.purchase(order);
    // Google counts what only one way has told it: the server’s.
    expect(data).toMatchObject({ event: await eventOf(order), currency: 'MAD', platforms: ['meta', 'tiktok'] });
    const [phone] = await house.query<{ phone: string }>('SELECT phone FROM orders_orders WHERE id = $1', [order.id]);
    for (const platform of PLATFORMS) {
      const [one, ...more] = await arrived(order, platform);
      expect([platform, more]).toEqual([platform, []]);
      expect(one!.id).toBe(data!.event);
      expect(one!.bytes).not.toContain(order.buyer.email);
      expect(one!.bytes).not.toContain(phone!.phone.slice(4));
      expect(one!.bytes).not.toContain(order.number);
    }
    expect((await arrived(order, 'meta'))[0]!.body).toMatchObject({
      data: [{ event_name: 'Purchase', event_source_url: 'https://shareyoursales.ma/commande', user_data: { em: [sha256(order.buyer.email)], ph: [sha256(phone!.phone.slice(1))], fbp: COOKIES.fbp, fbc: COOKIES.fbc, client_user_agent: 'Mozilla/5.0 (a browser of a test)' }, custom_data: { value: data!.value } }],
    }); // prettier-ignore
    expect((await arrived(order, 'tiktok'))[0]!.body).toMatchObject({
      data: [{ event: 'Purchase', user: { email: sha256(order.buyer.email), phone: sha256(phone!.phone), ttp: COOKIES.ttp, ttclid: COOKIES.ttclid } }],
    }); // prettier-ignore
    expect((await arrived(order, 'google'))[0]!.body).toMatchObject({
      client_id: COOKIES.ga,
      events: [{ name: 'purchase', params: { session_id: COOKIES.gaSession } }],
    });
  });

  it('is told once, however often the shop hears that it was paid, and by however many workers', async () => {
    const order = await allowed();
    house.ads.levers.pull('meta', { kind: 'answer', status: 503, body: {} });
    await house.pay(order);
    await ask(() => house.told(order), (all) => all.some(({ platform, tries }) => platform === 'meta' && tries === 1)); // prettier-ignore
    for (let n = 0; n < 5; n++) await house.retell(order, 'order.paid', { method: 'card', total: 26_000, lines: [] });
    house.ads.levers.pull('meta', { kind: 'slow', ms: 1500 });
    await house.again(order, 10);
    await house.settled(order);
    // Those that came while it was told have gone by.
    await ask(
      async () => house.query(`SELECT 1 FROM platform_jobs WHERE handler = 'audience.purchases.send' AND state IN ('planned', 'queued', 'running') AND run_at < now() + interval '5 seconds'`),
      (waiting) => waiting.length === 0,
    ); // prettier-ignore
    for (const platform of PLATFORMS)
      expect([platform, (await arrived(order, platform)).length]).toEqual([platform, 1]);
  });

  it('whose answer is lost is told again under the same id, and counted once', async () => {
    const order = await allowed();
    house.ads.levers.pull('tiktok', { kind: 'drop' });
    await house.pay(order);
    await ask(() => house.told(order), (all) => all.some(({ platform, code }) => platform === 'tiktok' && code === 'no-answer')); // prettier-ignore
    await house.again(order);
    await house.settled(order);
    const came = await arrived(order, 'tiktok');
    expect([came.length, new Set(came.map(({ id }) => id)).size]).toEqual([2, 1]);
  });

  it('is given up with the platform’s code when it is refused, and with none of its words', async () => {
    const order = await allowed();
    const words = `no such pixel for ${order.buyer.email}`;
    house.ads.levers.pull('meta', { kind: 'answer', status: 400, body: { error: { code: 100, error_subcode: 2804003, message: words } } }); // prettier-ignore
    house.ads.levers.pull('tiktok', { kind: 'answer', status: 200, body: { code: 40_002, message: words } });
    await house.pay(order);
    const told = await house.settled(order);
    expect(told.map(({ platform, state, code }) => [platform, state, code])).toEqual([['google', 'sent', null], ['meta', 'refused', '100/2804003'], ['tiktok', 'refused', '40002']]); // prettier-ignore
  });

  it('waits as long as a platform asks, which is no failure of it', async () => {
    const order = await allowed();
    house.ads.levers.pull('tiktok', { kind: 'answer', status: 429, body: {}, headers: { 'retry-after': '600' } });
    await house.pay(order);
    const held = await ask(
      () => house.query<{ tries: number; wait: number }>(`SELECT tries, extract(epoch FROM next_at - now())::float8 AS wait FROM audience_purchases WHERE "order" = $1 AND platform = 'tiktok' AND code = '429'`, [order.id]),
      (rows) => rows.length === 1,
    ); // prettier-ignore
    expect(held[0]!.tries).toBe(0);
    expect(held[0]!.wait).toBeGreaterThan(500);
    await house.again(order);
    expect(await house.settled(order)).toContainEqual(expect.objectContaining({ platform: 'tiktok', state: 'sent' }));
  });

  it('is not told when it is older than the platform takes', async () => {
    const order = await allowed();
    for (const platform of ['meta', 'google'] as const) house.ads.levers.pull(platform, { kind: 'answer', status: 503, body: {} }); // prettier-ignore
    await house.pay(order);
    await ask(() => house.told(order), (all) => all.filter(({ tries, state }) => tries === 1 && state === 'due').length === 2); // prettier-ignore
    await house.query(`UPDATE audience_purchases SET happened_at = now() - CASE platform WHEN 'meta' THEN interval '8 days' ELSE interval '4 days' END WHERE "order" = $1`, [order.id]); // prettier-ignore
    await house.again(order);
    const told = await house.settled(order);
    expect(told.filter(({ state, code }) => state === 'given-up' && code === 'too-old').map(({ platform }) => platform)).toEqual(['google', 'meta']); // prettier-ignore
    expect([...(await arrived(order, 'meta')), ...(await arrived(order, 'google'))]).toEqual([]);
  });

  it('is followed by its refund where the platform takes one, once', async () => {
    const order = await allowed();
    await house.pay(order);
    await house.settled(order);
    for (let n = 0; n < 3; n++) await house.retell(order, 'order.refunded', { refund: '7', amount: 5_000, everything: false, parts: [] }); // prettier-ignore
    const told = await ask(() => house.told(order), (all) => all.some(({ refund, state }) => refund && state === 'sent')); // prettier-ignore
    expect(told.filter(({ refund }) => refund).map(({ platform }) => platform)).toEqual(['google']);
    const [one, ...more] = await arrived(order, 'google', 'refund');
    expect([one!.body, more]).toMatchObject([{ events: [{ params: { transaction_id: await eventOf(order), value: 50 } }] }, []]); // prettier-ignore
  });
});

describe('nothing is told', () => {
  const quiet = async (order: Ordered) => {
    await house.pay(order);
    // Who hears of orders besides has heard of this one.
    await ask(
      () => house.query(`SELECT 1 FROM platform_jobs j JOIN platform_events e ON e.id = j.event_id WHERE j.handler LIKE '%audience-purchases%' AND e.payload ->> 'order' = $1 AND j.state = 'done'`, [order.id]),
      (rows) => rows.length > 0,
    ); // prettier-ignore
    return house.query('SELECT platform FROM audience_purchases WHERE "order" = $1 ORDER BY platform', [order.id]);
  };

  it('of an order whose browser said nothing, nor of one whose words are not on record', async () => {
    expect(await quiet(await house.ordered(null))).toEqual([]);
    expect(await quiet(await house.ordered({}))).toEqual([]);
    expect(await house.query('SELECT 1 FROM audience_sales s WHERE NOT EXISTS (SELECT 1 FROM audience_consents c WHERE c.browser = s.browser)')).toEqual([]); // prettier-ignore
  });

  it('beyond what was chosen last, whatever an old cookie says', async () => {
    const browser = randomUUID();
    await house.choose(browser, ALL);
    await house.choose(browser, { measurement: true, advertising: false });
    const order = await house.ordered({ browser, ...ALL });
    expect(await quiet(order)).toEqual([{ platform: 'google' }]);
    expect(Object.keys((await signalsOf(order))!)).toEqual(['ga', 'gaSession']);
    expect((await house.purchase(order)).data).toBeNull();
  });

  it('of what was allowed when it was ordered and is no longer when it would be told', async () => {
    const order = await allowed();
    house.ads.levers.pull('meta', { kind: 'answer', status: 503, body: {} });
    house.ads.levers.pull('tiktok', { kind: 'answer', status: 503, body: {} });
    await house.pay(order);
    await ask(() => house.told(order), (all) => all.filter(({ tries }) => tries === 1).length === 3); // prettier-ignore
    await house.choose(order.browser, { measurement: true, advertising: false });
    expect((await house.told(order)).map(({ platform, state }) => [platform, state])).toEqual([['google', 'sent'], ['meta', 'withdrawn'], ['tiktok', 'withdrawn']]); // prettier-ignore
    expect(Object.keys((await signalsOf(order))!)).toEqual(['ga', 'gaSession']);
    expect([...(await arrived(order, 'meta')), ...(await arrived(order, 'tiktok'))]).toEqual([]);
  });

  it('when only the record says so: what is due asks it once more', async () => {
    const order = await allowed();
    house.ads.levers.pull('meta', { kind: 'answer', status: 503, body: {} });
    await house.pay(order);
    await ask(() => house.told(order), (all) => all.some(({ platform, tries }) => platform === 'meta' && tries === 1)); // prettier-ignore
    await house.query(`INSERT INTO audience_consents (browser, version, measurement, advertising, place, locale) VALUES ($1, '2026-12.gmt', false, false, 'page', 'fr')`, [order.browser]); // prettier-ignore
    await house.again(order);
    expect(await house.settled(order)).toContainEqual(
      expect.objectContaining({ platform: 'meta', state: 'withdrawn' }),
    );
    expect(await arrived(order, 'meta')).toEqual([]);
  });

  it('by a browser that has not the key, or comes too late', async () => {
    const order = await allowed();
    expect((await house.purchase(order)).data).toBeNull();
    await house.pay(order);
    expect((await house.purchase(order, 'A'.repeat(43))).status).toBe(404);
    expect((await house.purchase(order)).data).not.toBeNull();
    await house.query(`UPDATE orders_orders SET paid_at = now() - interval '25 hours' WHERE id = $1`, [order.id]);
    expect((await house.purchase(order)).data).toBeNull();
  });
});

describe('whoever bought', () => {
  it('is given what was told of their orders, and leaves nothing in it', async () => {
    const order = await allowed(ALL, true);
    house.ads.levers.pull('meta', { kind: 'answer', status: 503, body: {} });
    await house.pay(order);
    await ask(() => house.told(order), (all) => all.filter(({ tries }) => tries === 1).length === 3); // prettier-ignore
    const { user } = order.buyer;
    await house.db(async (db) => {
      expect(await toldOfPeople.read(db, user!)).toMatchObject([{ number: order.number, told: [{}, {}, {}] }]);
      await toldOfPeople.erase(db, user!);
      expect(await toldOfPeople.read(db, user!)).toEqual([]);
    });
    expect(await house.query('SELECT browser, person, signals FROM audience_sales WHERE "order" = $1', [order.id])).toEqual([{ browser: null, person: null, signals: null }]); // prettier-ignore
    expect(await house.told(order)).toContainEqual(expect.objectContaining({ platform: 'meta', state: 'withdrawn' }));
    expect(await arrived(order, 'meta')).toEqual([]);
  });

  it('orders also where what their browser says is garbage', async () => {
    const buyer = await house.buyer();
    await buyer.put(await house.deal({ stock: 5 }));
    for (const said of ['%%%', 'bm90IGpzb24', Buffer.from('{"browser":"x"}').toString('base64url'), 'A'.repeat(7000)]) {
      const { status } = await buyer.call(
        'POST',
        '',
        { name: '' },
        { 'x-consent': said, 'idempotency-key': randomUUID() },
      );
      expect(status).toBe(400);
    }
    const call = buyer.call;
    const dirty = Buffer.from(JSON.stringify({ browser: randomUUID(), ...ALL, fbp: "'; DROP TABLE", ga: 7 })).toString('base64url'); // prettier-ignore
    buyer.call = (method, path, body, headers) => call(method, path, body, { ...headers, 'x-consent': dirty });
    expect((await buyer.order()).status).toBe(201);
  });
});
