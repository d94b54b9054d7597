import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SECRETS } from '@sys/config';
import { openOrdersHouse, tally, type OrdersHouse } from '../../orders/tests/support.ts';
import type { AffiliateLink, Promotable } from '../contracts/links.ts';
import { addressHash } from '../domain/clicks/address.ts';
import { countedOf, letIn, offeredDeal, openInfluencer, soldBy, type Influencer } from './promoting-support.ts';

let house: OrdersHouse;
let nadia: Influencer;
let sara: Influencer;
beforeAll(async () => {
  house = await openOrdersHouse();
  [nadia, sara] = [await openInfluencer(house), await openInfluencer(house)];
});
afterAll(() => house?.close());

/** A deal that both may promote. */
async function deal(): Promise<string> {
  const offered = await offeredDeal(house);
  for (const who of [nadia, sara]) await letIn(house, who, offered.deal);
  return offered.deal;
}
const make = (who: Influencer, wish: object) => who.call<AffiliateLink>('POST', '/generate-link', wish);
const mine = (who: Influencer, query = '') => who.call<AffiliateLink[]>('GET', `/my-links${query}`);
const audited = (link: string) => house.query<{ action: string }>(`SELECT action FROM platform_audit WHERE subject ->> 'id' = $1 ORDER BY seq`, [link]); // prettier-ignore

describe('a new link', () => {
  it('has a code that is drawn, or the one that was wished for', async () => {
    const to = await deal();
    const drawn = await make(nadia, { deal: to });
    expect(drawn).toMatchObject({ status: 201, data: { state: 'live', deal: to, name: '', coupon: null, mayHaveCoupon: null, counts: { clicks: 0, commission: 0 } } }); // prettier-ignore
    expect(drawn.data.code).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
    expect(drawn.data.url).toBe(`https://shareyoursales.ma/r/${drawn.data.code}`);
    const chosen = await make(nadia, { deal: to, code: ' Nadia-Hammam ', name: 'Story du soir' });
    expect(chosen.data).toMatchObject({ code: 'nadia-hammam', name: 'Story du soir' });
    expect(await audited(chosen.data.id)).toEqual([{ action: 'affiliate.link.created' }]);
    const events = await house.query<{ payload: { link: string } }>(`SELECT payload::json FROM platform_events WHERE name = 'affiliate.link.moved'`); // prettier-ignore
    expect(events.map(({ payload }) => payload)).toContainEqual({ link: chosen.data.id, deal: to, influencer: nadia.id, state: 'live' }); // prettier-ignore
  });

  it('does not take a code that is taken, that looks like one, or that may not be', async () => {
    const to = await deal();
    expect((await make(nadia, { deal: to, code: 'silo-1' })).status).toBe(201);
    for (const code of ['silo-1', 's110-l', 'SILO-I']) expect(await make(sara, { deal: to, code })).toMatchObject({ status: 409, code: 'code-taken' }); // prettier-ignore
    for (const [code, problem] of [['ab', 'length'], ['a b c d', 'letters'], ['-abcd', 'dashes'], ['adm1n', 'reserved']] as const) // prettier-ignore
      expect(await make(sara, { deal: to, code })).toMatchObject({ status: 400, code: 'code-refused', problems: { code: problem } }); // prettier-ignore
  });

  it('does not take the code of somebody who has left, of whom nothing is kept by it', async () => {
    const to = await deal();
    const gone = await openInfluencer(house);
    await letIn(house, gone, to);
    expect((await make(gone, { deal: to, code: 'chez-lila' })).status).toBe(201);
    await house.query('DELETE FROM up_users WHERE id = $1', [gone.id]);
    expect(await house.query(`SELECT 1 FROM affiliate_links WHERE code = 'chez-lila'`)).toEqual([]);
    for (const code of ['chez-lila', 'chez-1i1a']) expect(await make(sara, { deal: to, code })).toMatchObject({ status: 409, code: 'code-taken' }); // prettier-ignore
    const kept = await house.query<{ row: string }>('SELECT g::text AS row FROM affiliate_gone_codes g');
    expect(kept.map(({ row }) => row)).toEqual([expect.stringMatching(/^\("\\\\x[0-9a-f]{64}"\)$/)]);
  });

  it('does not take a code while its link is going', async () => {
    const to = await deal();
    const { data } = await make(nadia, { deal: to, code: 'qui-part' });
    const answer = await house.db(async (client) => {
      await client.query('BEGIN');
      await client.query(`DELETE FROM affiliate_links WHERE 'lnk_' || id = $1`, [data.id]);
      const asked = make(sara, { deal: to, code: 'qui-part' });
      await pause(400);
      await client.query('COMMIT');
      return asked;
    });
    expect(answer).toMatchObject({ status: 409, code: 'code-taken' });
    expect(await house.query(`SELECT 1 FROM affiliate_links WHERE code = 'qui-part'`)).toEqual([]);
  });

  it('is one, however many ask for the same code at once', async () => {
    const to = await deal();
    const answers = await Promise.all(Array.from({ length: 50 }, (_, nth) => make(nth % 2 ? nadia : sara, { deal: to, code: 'la-foule' }))); // prettier-ignore
    expect(tally(answers)).toEqual({ '201': 1, 'code-taken': 49 });
  });

  it('is one of twenty for a deal, counted one after the other', async () => {
    const to = await deal();
    const answers = await Promise.all(Array.from({ length: 25 }, () => make(nadia, { deal: to })));
    expect(tally(answers)).toEqual({ '201': 20, 'too-many-links': 5 });
    expect((await make(sara, { deal: to })).status).toBe(201);
  });

  it.each(['asked', 'refused', 'banned', 'withdrawn'])('is not made where the request is %s', async (state) => {
    const { deal: to } = await offeredDeal(house);
    expect(await make(nadia, { deal: to })).toMatchObject({ status: 403, code: 'not-approved' });
    await letIn(house, nadia, to, state);
    expect(await make(nadia, { deal: to })).toMatchObject({ status: 403, code: 'not-approved' });
  });

  it('is made for a programme that is open, by an influencer, and for nobody else', async () => {
    const to = await deal();
    await house.query('UPDATE affiliate_programmes SET open = false WHERE deal = $1', [to]);
    expect(await make(nadia, { deal: to })).toMatchObject({ status: 404, code: 'no-programme' });
    expect((await make(nadia, { deal: to, influencer: sara.id })).status).toBe(400);
    const buyer = await house.buyer({ signedIn: true });
    const asked = await fetch(`${house.cms.url}/api/affiliate/my-links`, { headers: { authorization: `Bearer ${buyer.token}` } }); // prettier-ignore
    expect([asked.status, ((await asked.json()) as { error: { details: object } }).error.details]).toEqual([403, { code: 'not-influencer' }]); // prettier-ignore
    expect((await fetch(`${house.cms.url}/api/affiliate/my-links`)).status).toBe(403);
  });
});

describe('one’s own links', () => {
  it('come with what they brought, net of what was taken back, and nobody else’s', async () => {
    const who = await openInfluencer(house);
    const { deal: to } = await offeredDeal(house);
    await letIn(house, who, to);
    const { id } = (await make(who, { deal: to })).data;
    await countedOf(house, id, '2026-11-28', { total: [7, 4], 'platform:instagram': [7, 4] });
    await countedOf(house, id, '2026-11-29', { total: [3, 2] });
    await house.query(`INSERT INTO affiliate_clicks_apart VALUES ($1, '2026-11-29', 'preview', 5), ($1, '2026-11-29', 'bot', 1)`, [id.slice(4)]); // prettier-ignore
    await soldBy(house, id, { amount: 1_000, gone: 300, lines: 2 });
    await soldBy(house, id, { amount: 500 });
    await soldBy(house, id, { amount: 900, gone: 900, state: 'reversed' });
    const { data } = await mine(who);
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({ id, deal: to, mayEnable: false, counts: { clicks: 10, visitors: 6, apart: 6, conversions: 2, commission: 1_900 } }); // prettier-ignore
    expect(data[0]!.title).toMatch(/^Produit \d+$/);
    expect(data[0]!.slug).toMatch(/^produit-\d+$/);
    expect(data[0]!.merchant).toMatch(/^Boutique \d+$/);
    expect(new Date(data[0]!.endsAt!).getTime()).toBeGreaterThan(Date.now());
    expect((await mine(sara, `?deal=${to}`)).data).toEqual([]);
    for (const path of [`/links/${id}/disable`, `/links/${id}/coupon`]) expect(await sara.call('POST', path, {})).toMatchObject({ status: 404, code: 'no-link' }); // prettier-ignore
  });

  it('come page by page, the newest first, each once', async () => {
    const who = await openInfluencer(house);
    const all: string[] = [];
    for (const count of [20, 5]) {
      const { deal: to } = await offeredDeal(house);
      await letIn(house, who, to);
      for (let n = 0; n < count; n++) all.unshift((await make(who, { deal: to })).data.id);
    }
    const first = await mine(who);
    expect([first.data.length, first.has_more]).toEqual([20, true]);
    const second = await mine(who, `?cursor=${first.next_cursor}`);
    expect([second.data.length, second.has_more, second.next_cursor]).toEqual([5, false, null]);
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(all);
    expect((await mine(who, '?cursor=1;drop')).status).toBe(400);
  });

  it('are still told of when the catalogue has forgotten their deal', async () => {
    const who = await openInfluencer(house);
    const { deal: to } = await offeredDeal(house);
    await letIn(house, who, to);
    await make(who, { deal: to });
    await house.query('DELETE FROM marketplace_deals WHERE deal_id = $1', [to]);
    await house.query('DELETE FROM deals WHERE document_id = $1', [to]);
    expect((await mine(who)).data).toMatchObject([{ deal: to, title: '', slug: null, image: null, endsAt: null }]);
  });

  it('tell the rules of fraud from where they are read, as a click from there is kept', async () => {
    await mine(nadia);
    await mine(nadia);
    const rows = await house.query<{ address: string; day: string }>(`SELECT encode(address, 'hex') AS address, day::text FROM affiliate_own_addresses WHERE influencer = $1`, [nadia.id]); // prettier-ignore
    const expected = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].map((address) => addressHash(address, Date.now(), DEMO_SECRETS.CLICKS_KEY)); // prettier-ignore
    expect(rows).toHaveLength(1);
    expect(expected).toContain(rows[0]!.address);
    expect(rows[0]!.day).toBe(new Date().toISOString().slice(0, 10));
  });
});

describe('deals to promote', () => {
  it('are those that one was let in to, still open and on sale', async () => {
    const who = await openInfluencer(house);
    const offered = [];
    for (let n = 0; n < 4; n++) offered.push((await offeredDeal(house)).deal);
    const [open, closed, asked, over] = offered as [string, string, string, string];
    for (const one of [open, closed, over]) await letIn(house, who, one);
    await letIn(house, who, asked, 'asked');
    await house.query('UPDATE affiliate_programmes SET open = false WHERE deal = $1', [closed]);
    await house.query(`UPDATE deals SET ends_at = now() AT TIME ZONE 'UTC' - interval '1 minute' WHERE document_id = $1`, [over]); // prettier-ignore
    await make(who, { deal: open });
    const { data } = await who.call<Promotable['data']>('GET', '/promotable');
    expect(data).toEqual([{ deal: open, title: expect.stringMatching(/^Produit/), merchant: expect.stringMatching(/^Boutique/), links: 1 }]); // prettier-ignore
  });
});

describe('a link that is switched off', () => {
  it('is switched on again by who switched it off, once each', async () => {
    const { id } = (await make(nadia, { deal: await deal() })).data;
    const act = (move: string) => nadia.call<AffiliateLink>('POST', `/links/${id}/${move}`, {});
    const off = await Promise.all(Array.from({ length: 5 }, () => act('disable')));
    expect(tally(off)).toEqual({ '200': 1, 'wrong-state': 4 });
    expect((await mine(nadia, '?state=disabled')).data.map((one) => [one.id, one.mayEnable])).toContainEqual([id, true]); // prettier-ignore
    expect((await act('enable')).data.state).toBe('live');
    expect(await act('enable')).toMatchObject({ status: 409, code: 'wrong-state' });
    expect((await audited(id)).map(({ action }) => action)).toEqual(['affiliate.link.created', 'affiliate.link.disabled', 'affiliate.link.enabled']); // prettier-ignore
  });

  it('stays off where the merchant did it, or where the request is no longer approved', async () => {
    const to = await deal();
    const [one, other] = [(await make(nadia, { deal: to })).data, (await make(nadia, { deal: to })).data];
    await house.query(`UPDATE affiliate_links SET state = 'disabled', disabled_by = 'merchant', disabled_at = now() WHERE 'lnk_' || id = $1`, [one.id]); // prettier-ignore
    expect(await nadia.call('POST', `/links/${one.id}/enable`, {})).toMatchObject({
      status: 403,
      code: 'not-approved',
    });
    await nadia.call('POST', `/links/${other.id}/disable`, {});
    await letIn(house, nadia, to, 'banned');
    expect(await nadia.call('POST', `/links/${other.id}/enable`, {})).toMatchObject({ status: 403, code: 'not-approved' }); // prettier-ignore
    expect((await mine(nadia, `?deal=${to}`)).data.map(({ mayEnable }) => mayEnable)).toEqual([false, false]);
  });

  it.each(['lnk_0', 'lnk_999999', 'lnk_', 'lnk_1;', '17', 'req_1'])('is not %s', async (id) =>
    expect(await nadia.call('POST', `/links/${id}/disable`, {})).toMatchObject({ status: 404, code: 'no-link' }),
  );
});
