import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DEMO_SECRETS } from '@sys/config';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startService, untilAnswers, type Service } from '../../../scripts/lib/processes.ts';
import { freePorts } from '../../../tests/support/ports.ts';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import { PHONE } from './redirects-support.ts';
import { decide, influencer, promotedShop, type TestInfluencer } from './programmes-support.ts';

/** The whole house, with the program behind `/r/` beside it. */
let house: OrdersHouse;
let shop: Awaited<ReturnType<typeof promotedShop>>;
let redirects: { url: string; service: Service; data: string };
beforeAll(async () => {
  house = await openOrdersHouse();
  shop = await promotedShop(house);
  redirects = await startBeside(house.cms.databaseUrl);
});
afterAll(async () => {
  await redirects?.service.stop();
  if (redirects) rmSync(redirects.data, { recursive: true, force: true });
  await house?.close();
});

async function startBeside(database: string): Promise<typeof redirects> {
  const [port] = (await freePorts(1)) as [number];
  const data = mkdtempSync(path.join(os.tmpdir(), 'sys-bans-'));
  const start = path.join(import.meta.dirname, '..', 'redirects', 'start.ts');
  const url = `http://127.0.0.1:${port}`;
  const env = { ...DEMO_SECRETS, SYS_MODE: 'demo', DATABASE_URL: database, DATA_DIR: data, SITE_URL: 'https://shop.test', REDIRECTS_PORT: String(port) }; // prettier-ignore
  const service = startService('The redirects', [start], { cwd: path.dirname(start), env });
  await untilAnswers(service, `${url}/livez`, 30);
  return { url, service, data };
}

const follow = async (code: string): Promise<number> =>
  (await fetch(`${redirects.url}/r/${code}`, { redirect: 'manual', headers: { 'user-agent': PHONE } })).status;
const link = (who: TestInfluencer, code: string, deal: string) =>
  house.query(`INSERT INTO affiliate_links (key, code, influencer, deal, merchant) VALUES (translate($1, 'oil', '011'), $1, $2, $3, $4)`, [code, who.id, deal, shop.merchant]); // prettier-ignore
const linksOf = (who: TestInfluencer) =>
  house.query<{ code: string; state: string; by: string | null }>(
    'SELECT code, state, disabled_by AS by FROM affiliate_links WHERE influencer = $1 ORDER BY code',
    [who.id],
  );
const statesOf = async (who: TestInfluencer) =>
  (await house.query<{ state: string }>('SELECT state FROM affiliate_requests WHERE influencer = $1 ORDER BY id', [who.id])).map(({ state }) => state); // prettier-ignore

it('stops every link of who is banned within five seconds, for all deals of the shop, and gives the place back', async () => {
  const other = await shop.another();
  const nadia = await influencer(house);
  const one = (await nadia.ask(shop.promoted)).data.id;
  const two = (await nadia.ask(other)).data.id;
  await decide(shop, [one, two], 'approve');
  await link(nadia, 'nadia-a', shop.promoted);
  await link(nadia, 'nadia-b', other);
  await link(nadia, 'nadia-c', other);
  await house.query(`UPDATE affiliate_links SET state = 'disabled', disabled_by = 'influencer', disabled_at = now() WHERE code = 'nadia-c'`); // prettier-ignore
  for (const code of ['nadia-a', 'nadia-b']) expect(await follow(code)).toBe(302);
  const banned = await decide(shop, [one, two], 'ban', 'Fausses publicités');
  expect(banned.data).toEqual({ done: [one, two], left: [] });
  const since = Date.now();
  for (const code of ['nadia-a', 'nadia-b']) {
    while ((await follow(code)) !== 410) expect(Date.now() - since).toBeLessThan(5_000);
  }
  expect(await statesOf(nadia)).toEqual(['banned', 'banned']);
  expect(await linksOf(nadia)).toEqual(
    ['nadia-a', 'nadia-b', 'nadia-c'].map((code) => ({ code, state: 'disabled', by: 'merchant' })),
  );
  const [usage] = await house.query<{ used: number }>(`SELECT used FROM billing_usage WHERE user_id = $1 AND quota = 'activeAffiliates'`, [shop.owner]); // prettier-ignore
  expect(usage!.used).toBe(0);
  const events = await house.query(`SELECT 1 FROM platform_events WHERE name = 'affiliate.link.moved' AND (payload ->> 'influencer')::integer = $1`, [nadia.id]); // prettier-ignore
  expect(events).toHaveLength(3);
  // One ban, of however many deals, is told once, with its reason.
  const told = await house.query(`SELECT kind, count(*)::integer AS times FROM platform_notifications WHERE user_id = $1 GROUP BY kind ORDER BY kind`, [nadia.id]); // prettier-ignore
  expect(told).toEqual([
    { kind: 'affiliation-approved', times: 2 },
    { kind: 'affiliation-ended', times: 1 },
  ]);
  const mail = await house.mailbox.waitFor(({ subject }) => subject.startsWith('Fin de votre collaboration'), 15_000);
  expect(mail.text).toContain('Fausses publicités');
});

it('lets nobody who is banned ask for another deal, until the ban is lifted; links stay off', async () => {
  const sara = await influencer(house);
  const { id } = (await sara.ask(shop.promoted)).data;
  await decide(shop, [id], 'approve');
  await link(sara, 'sara-a', shop.promoted);
  await decide(shop, [id], 'ban', 'Abus');
  expect((await sara.ask(await shop.another())).code).toBe('banned');
  expect((await sara.ask(shop.promoted)).code).toBe('banned');
  expect((await sara.call('POST', `/affiliate/requests/${id}/withdraw`)).code).toBe('wrong-state');
  await decide(shop, [id], 'lift');
  expect(await linksOf(sara)).toEqual([{ code: 'sara-a', state: 'disabled', by: 'merchant' }]);
  expect((await sara.ask(shop.promoted)).status).toBe(201);
});

it('bans from one shop alone', async () => {
  const elsewhere = await promotedShop(house);
  const nadia = await influencer(house);
  const here = (await nadia.ask(shop.promoted)).data.id;
  const there = (await nadia.ask(elsewhere.promoted)).data.id;
  await decide(elsewhere, [there], 'approve');
  expect((await decide(elsewhere, [here], 'ban', 'Abus')).data.left[0]!.because).toBe('no-request');
  await decide(shop, [here], 'ban', 'Abus');
  expect((await statesOf(nadia)).sort()).toEqual(['approved', 'banned']);
});

it('switches off the links of a deal that is promoted no more, and those alone', async () => {
  const other = await shop.another();
  const nadia = await influencer(house);
  const ids = [(await nadia.ask(shop.promoted)).data.id, (await nadia.ask(other)).data.id];
  await decide(shop, ids, 'approve');
  await link(nadia, 'hier-a', shop.promoted);
  await link(nadia, 'hier-b', other);
  await nadia.call('POST', `/affiliate/requests/${ids[0]}/withdraw`);
  expect(await linksOf(nadia)).toEqual([
    { code: 'hier-a', state: 'disabled', by: 'system' },
    { code: 'hier-b', state: 'live', by: null },
  ]);
});
