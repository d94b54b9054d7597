import { randomUUID } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { table } from '../../../scripts/bench/load.ts';
import { demoEnvironment } from '../../../scripts/lib/environment.ts';
import { startService, untilAnswers } from '../../../scripts/lib/processes.ts';
import { startCms } from '../../../scripts/lib/shop.ts';
import { cloneDatabase } from '../../../tests/support/databases.ts';
import { freePorts } from '../../../tests/support/ports.ts';

const ORDERS = 600;
const WARM = 60;
const AT_ONCE = 8;
const BUYERS = 200;
const PIECES = 10;

interface Figures {
  rate: number;
  p50: number;
  p95: number;
  p99: number;
}

/** How long an order takes to be placed, beside a bare transaction that sells, and two hundred who want the last ten. Markdown. */
export async function benchCheckout(note: (text: string) => void): Promise<string> {
  const database = await cloneDatabase('demo');
  const [cmsPort, barePort] = (await freePorts(2)) as [number, number];
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('UPDATE deals SET pay_at_merchant = true, stock = NULL, min_purchase = 1, max_purchase = NULL');
  const env = demoEnvironment(database.url, { cms: cmsPort, storefront: cmsPort, database: 0 });
  const cms = await startCms({ ...env, CMS_PORT: String(cmsPort), LIMIT_FACTOR: '1000', ROLE: 'web' });
  const bare = startService('The bare server', [path.join(import.meta.dirname, 'bare.ts'), database.url, String(barePort)], { cwd: import.meta.dirname }); // prettier-ignore
  try {
    const theirs = `http://127.0.0.1:${barePort}`;
    await untilAnswers(bare, theirs);
    const deals = (await client.query<{ deal: string }>(LIVE_SERVICES)).rows.map(({ deal }) => deal);
    const api = `http://127.0.0.1:${cmsPort}/api/orders`;
    const some = (at: number) => deals[at % deals.length]!;
    const ready = async (amount: number) => Promise.all(Array.from({ length: amount }, (_, at) => basketWith(api, some(at)))); // prettier-ignore

    note('placing orders');
    await timed(await ready(WARM), AT_ONCE, (basket) => placeOrder(api, basket));
    const ours = await timed(await ready(ORDERS), AT_ONCE, (basket) => placeOrder(api, basket), 201);
    const wishes = Array.from({ length: ORDERS }, (_, at) => at);
    const plain = await timed(wishes, AT_ONCE, (at) => sell(`${theirs}/${(at % 60) + 1}`), 201);

    note(`${BUYERS} buyers`);
    await client.query(`UPDATE deals SET stock = (SELECT coalesce(max(taken), 0) FROM orders_stock s WHERE s.deal = deals.id) + ${PIECES} WHERE document_id = $1`, [some(0)]); // prettier-ignore
    await client.query(`UPDATE bare_stock SET left_over = ${PIECES} WHERE deal = 1`);
    const crowd = await Promise.all(Array.from({ length: BUYERS }, () => basketWith(api, some(0))));
    let got = 0;
    const rush = await timed(crowd, BUYERS, async (basket) => count(await placeOrder(api, basket), () => (got += 1)));
    let sold = 0;
    const bareRush = await timed(crowd, BUYERS, async () => count(await sell(`${theirs}/1`), () => (sold += 1)));
    if (got !== PIECES || sold !== PIECES) throw new Error(`Of ${PIECES} pieces ${got} were ordered, bare ${sold}.`);

    const row = (name: string, { rate, p50, p95, p99 }: Figures, base: Figures) =>
      [name, rate.toFixed(0), p50.toFixed(1), p95.toFixed(1), p99.toFixed(1), `${(p95 / base.p95).toFixed(1)}×`]; // prettier-ignore
    const rows = [
      row(`an order, ${AT_ONCE} at once`, ours, plain),
      row('a bare transaction that sells', plain, plain),
      row(`${BUYERS} buyers, ${PIECES} pieces: ${got} ordered`, rush, bareRush),
      row('the same, bare', bareRush, bareRush),
    ];
    return `## Checkout\n\n${table(['what', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'p95 of bare'], rows)}`;
  } finally {
    await client.end();
    await bare.stop();
    await cms.stop();
    await database.drop();
  }
}

const LIVE_SERVICES = `SELECT DISTINCT d.document_id AS deal FROM deals d JOIN marketplace_deals m ON m.deal = d.id
  JOIN products p ON p.document_id = m.product_id AND p.kind = 'service'
  WHERE d.state = 'live' AND d.starts_at < now() AND d.ends_at > now() + interval '1 hour' ORDER BY 1`;

interface Basket {
  token: string;
  total: number;
}
let serial = 0;

async function basketWith(api: string, deal: string): Promise<Basket> {
  const answer = await send(`${api}/basket/lines`, 'PUT', { deal, quantity: 1 });
  const { data } = (await answer.json()) as { data: { total: number } };
  return { token: answer.headers.get('x-basket')!, total: data.total };
}

async function placeOrder(api: string, { token, total }: Basket): Promise<number> {
  const phone = `06${String(10_000_000 + ++serial)}`;
  const wish = { name: 'Nadia Alami', phone, email: `n${serial}@example.ma`, method: 'at_merchant', total, locale: 'fr', terms: true }; // prettier-ignore
  const answer = await send(api, 'POST', wish, { 'x-basket': token, 'idempotency-key': randomUUID() });
  await answer.arrayBuffer();
  return answer.status;
}

async function sell(url: string): Promise<number> {
  const answer = await send(url, 'POST', { name: 'Nadia Alami' });
  await answer.arrayBuffer();
  return answer.status;
}

const send = (url: string, method: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

/** 409: another was faster. Anything else that is not an order is a fault. */
function count(status: number, sold: () => void): number {
  if (status === 201) sold();
  else if (status !== 409) throw new Error(`An order was answered with ${status}.`);
  return status;
}

/** Does the work for each, so many at once. Throws when one is answered otherwise than `expected`. */
async function timed<T>(
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<number>,
  expected?: number,
): Promise<Figures> {
  const open = [...all];
  const took: number[] = [];
  const began = performance.now();
  const worker = async () => {
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      const start = performance.now();
      const status = await work(one);
      took.push(performance.now() - start);
      if (expected !== undefined && status !== expected) throw new Error(`An order was answered with ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - began) / 1000;
  took.sort((a, b) => a - b);
  const at = (part: number) => took[Math.min(took.length - 1, Math.floor(took.length * part))]!;
  return { rate: took.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
