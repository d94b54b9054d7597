import { readdirSync } from 'node:fs';
import http from 'node:http';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../redirects/ids.ts';
import { PHONE, clicksOf, linkTo, startRedirects, type Redirects } from './redirects-support.ts';

let house: Redirects;
beforeAll(async () => {
  house = await startRedirects();
  await linkTo(house.ground, 'foule');
});
afterAll(() => house?.end());

/** People who come one after the other on so many connections, until it ends; whoever was sent on is in the set. */
function crowd(url: string, connections: number): { sentOn: Set<string>; end(): Promise<void> } {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const sentOn = new Set<string>();
  let going = true;
  const follow = () =>
    new Promise<void>((resolve) => {
      const visitor = newId(Date.now());
      const headers = { 'user-agent': PHONE, cookie: `__Host-visitor=${visitor}` };
      http
        .get(`${url}/r/foule`, { agent, headers }, (answer) => {
          if (answer.statusCode === 302) sentOn.add(visitor);
          answer.resume().on('close', resolve);
        })
        .on('error', () => resolve());
    });
  const walkers = Array.from({ length: connections }, async () => {
    while (going) await follow();
  });
  const end = async () => {
    going = false;
    await Promise.all(walkers);
    agent.destroy();
  };
  return { sentOn, end };
}

/** Lets nobody of the redirects into the database, and those who are in not stay; or lets them in again. */
async function letIn(may: boolean): Promise<void> {
  const admin = new pg.Client({ connectionString: house.ground.url.replace(/\/jobs$/, '/postgres') });
  await admin.connect();
  await admin.query(`ALTER DATABASE jobs ALLOW_CONNECTIONS ${may}`);
  if (!may) await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sys-redirects'`); // prettier-ignore
  await admin.end();
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
async function counted(): Promise<Map<string, number>> {
  const { rows } = await house.ground.query<{ visitor: string; n: string }>('SELECT visitor, count(*) AS n FROM affiliate_clicks GROUP BY visitor'); // prettier-ignore
  return new Map(rows.map(({ visitor, n }) => [visitor, Number(n)]));
}

it('has every click that was answered, and none twice, when it is killed twenty times in the middle of them', async () => {
  const answered = new Set<string>();
  for (let round = 0; round < 20; round++) {
    const people = crowd(house.url, 40);
    await expect.poll(() => people.sentOn.size).toBeGreaterThan(0);
    await wait(200 + round * 17);
    // Every fourth time the database has gone first, and clicks are in the journal.
    const without = round % 4 === 3;
    if (without) {
      await letIn(false);
      await wait(400);
    }
    await house.kill();
    await people.end();
    for (const visitor of people.sentOn) answered.add(visitor);
    if (without) await letIn(true);
    await house.start();
  }
  await expect.poll(() => readdirSync(house.folder)).toEqual([]);
  const there = await counted();
  expect([...answered].filter((visitor) => !there.has(visitor))).toEqual([]);
  expect([...there.values()].filter((times) => times !== 1)).toEqual([]);
  expect(answered.size).toBeGreaterThan(1_000);
}, 180_000);

it('goes on while the database is away, and keeps what came', async () => {
  expect((await house.follow('foule')).status).toBe(302);
  await expect.poll(() => readdirSync(house.folder)).toEqual([]);
  const before = (await clicksOf(house.ground)).length;
  await letIn(false);
  const took: number[] = [];
  for (let n = 0; n < 40; n++) {
    const start = performance.now();
    expect((await house.follow('foule')).status).toBe(302);
    took.push(performance.now() - start);
    await wait(150);
  }
  // Longer than what is known of a link holds.
  expect(Math.max(...took)).toBeLessThan(2_500);
  expect((await clicksOf(house.ground)).length).toBe(before);
  await letIn(true);
  await expect.poll(async () => (await clicksOf(house.ground)).length).toBe(before + 40);
  expect(readdirSync(house.folder)).toEqual([]);
});
