import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { withClient } from '../../../cms/tests/reads/support.ts';
import { startAds, type AdStandIns } from '../../../sandbox/ads/stand-ins.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { enqueue, publish } from '../../platform/server/jobs/publish.ts';
import { endAll, startWorker, type Worker } from '../../platform/tests/jobs/processes.ts';
import { ask } from '../../platform/tests/jobs/until.ts';

/** Nobody does jobs in the CMS here: workers are processes of their own, which may be killed. */
let cms: TestCms;
let ads: AdStandIns;
const workers: Worker[] = [];
beforeAll(async () => {
  ads = await startAds();
  cms = await startTestCms({ env: ads.env });
});
afterEach(() => endAll(workers));
afterAll(async () => {
  await cms?.close();
  await ads?.close();
});

const PLATFORMS = ['meta', 'tiktok', 'google'] as const;
const SCRIPT = path.join(import.meta.dirname, 'crashes/worker.ts');
const start = async (more: Record<string, string> = {}) => {
  const worker = startWorker({ DATABASE_URL: cms.databaseUrl, ...more }, workers, SCRIPT);
  await worker.saying('ready');
  return worker;
};

let serial = 0;
interface Purchase {
  order: string;
  event: string;
  /** How much had come to the platforms before. */
  before: number;
}

/** An order that was paid, by card, in a browser that allows everything. */
async function paid(): Promise<Purchase> {
  const number = String(700_000_000_000 + ++serial);
  const browser = randomUUID();
  return withClient(cms, async (db) => {
    // Of the shop it stands in it needs no more than its rows.
    await db.query('SET session_replication_role = replica');
    const { rows } = await db.query<{ id: string }>(
      `INSERT INTO orders_orders (number, key_hash, idempotency_key, request_hash, state, method, locale, name, phone, email, gross, discount, fees, total, net, tva, placed_at, paid_at)
       VALUES ($1, $2, $2, $2, 'paid', 'card', 'fr', 'Nadia Alami', '+212600000000', 'nadia@example.ma', 26000, 0, 0, 26000, 26000, 0, now(), now()) RETURNING id::text AS id`,
      [number, Buffer.from(number)],
    );
    const order = rows[0]!.id;
    await db.query(
      `INSERT INTO orders_lines ("order", kind, deal, deal_row, merchant, title, merchant_name, unit_price, quantity, tax, gross, discount, paid, net, tva)
       VALUES ($1, 'service', 'deal', 1, 'shop', 'Hammam', 'Hammam', 13000, 2, 0, 26000, 0, 26000, 26000, 0)`,
      [order],
    );
    await db.query(`INSERT INTO audience_consents (browser, version, measurement, advertising, place, locale) VALUES ($1, '2026-12.gmt', true, true, 'banner', 'fr')`, [browser]);
    const { rows: sales } = await db.query<{ event: string }>(
      `INSERT INTO audience_sales ("order", browser, measurement, advertising, signals) VALUES ($1, $2, true, true, $3::jsonb) RETURNING event`,
      [order, browser, JSON.stringify({ ga: '123456789.1764583200', gaSession: '1764583200', fbp: 'fb.1.1764583200000.1234567890', agent: 'Mozilla/5.0' })],
    );
    await publish(db, { name: 'order.paid', payload: { order, number, user: null, method: 'card', total: 26_000, lines: [] } });
    return { order, event: sales[0]!.event, before: ads.arrivals.all.length };
  });
} // prettier-ignore

const told = (order: string) =>
  withClient(cms, async (db) =>
    (await db.query<{ id: string; platform: string; state: string; tries: number }>(`SELECT id::text AS id, platform, state, tries FROM audience_purchases p WHERE "order" = $1 ORDER BY platform`, [order])).rows,
  ); // prettier-ignore
const unfinished = () =>
  withClient(cms, async (db) =>
    (await db.query(`SELECT handler, state, last_error FROM platform_jobs WHERE handler LIKE '%purchases%' AND state <> 'done'`)).rows,
  ); // prettier-ignore
const arrived = (event: string) => ads.arrivals.all.filter((one) => one.by === 'server' && one.id === event);

/** What a worker that comes later makes of it: each platform is told, under one id, and each row ends once. */
async function comesRight({ order, event, before }: Purchase, atLeast: number): Promise<void> {
  const worker = await start();
  const ends = await ask(() => told(order), (all) => all.length === 3 && all.every(({ state }) => state !== 'due')); // prettier-ignore
  expect(ends.map(({ platform, state, tries }) => [platform, state, tries])).toEqual([
    ['google', 'sent', 1],
    ['meta', 'sent', 1],
    ['tiktok', 'sent', 1],
  ]);
  expect(await ask(unfinished, (left) => left.length === 0)).toEqual([]);
  const came = ads.arrivals.all.slice(before);
  // Whatever came twice bears one id, by which it is counted once.
  expect([...new Set(came.map(({ id }) => id))]).toEqual([event]);
  for (const platform of PLATFORMS)
    expect([1, 2], platform).toContain(came.filter((one) => one.platform === platform).length);
  expect(came.length).toBeGreaterThanOrEqual(atLeast);

  // Asked to once more, whoever comes finds nothing to tell.
  await withClient(cms, async (db) => {
    for (const { id } of ends) await enqueue(db, { task: 'audience.purchases.send', payload: { purchase: id } });
  });
  expect(await ask(unfinished, (left) => left.length === 0)).toEqual([]);
  expect(ads.arrivals.all.length).toBe(before + came.length);
  worker.signal('SIGTERM');
  await worker.ended();
}

it.each([
  ['before INSERT INTO audience_purchases', 3],
  ['after INSERT INTO audience_purchases', 3],
  ['before COMMIT since INSERT INTO audience_purchases', 3],
  ['after COMMIT since INSERT INTO audience_purchases', 3],
  ['after FOR UPDATE OF p SKIP LOCKED', 3],
  // One was told, and nobody has written it down.
  ['before UPDATE audience_purchases', 4],
  ['after UPDATE audience_purchases', 4],
  ['before COMMIT since UPDATE audience_purchases', 4],
  ['after COMMIT since UPDATE audience_purchases', 3],
])('a worker that is killed %s loses no purchase', { timeout: 60_000 }, async (point, atLeast) => {
  const worker = await start({ CRASH: point });
  const purchase = await paid();
  expect(await worker.ended()).toBe('SIGKILL');
  await comesRight(purchase, atLeast);
}); // prettier-ignore

it.each(PLATFORMS)('one that is killed while %s answers loses no purchase', { timeout: 60_000 }, async (platform) => {
  const worker = await start();
  ads.levers.pull(platform, { kind: 'slow', ms: 2_000 });
  const purchase = await paid();
  await ask(async () => arrived(purchase.event), (came) => came.some((one) => one.platform === platform), { every: 5 }); // prettier-ignore
  worker.signal('SIGKILL');
  expect(await worker.ended()).toBe('SIGKILL');
  expect((await told(purchase.order)).find((one) => one.platform === platform)).toMatchObject({ state: 'due', tries: 0 });
  await comesRight(purchase, 4);
  expect(arrived(purchase.event).filter((one) => one.platform === platform)).toHaveLength(2);
}); // prettier-ignore
