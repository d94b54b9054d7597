import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letIn, offeredDeal, openInfluencer, type Influencer } from '../../affiliate/tests/promoting-support.ts';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import { isDisclosed } from '../domain/index.ts';

let house: OrdersHouse;
let nadia: Influencer;
let link: string;
beforeAll(async () => {
  house = await openOrdersHouse({ ROLE: 'web' });
  nadia = await openInfluencer(house);
  const { deal } = await offeredDeal(house);
  await letIn(house, nadia, deal);
  link = (await nadia.call<{ id: string }>('POST', '/generate-link', { deal })).data.id;
});
afterAll(() => house?.close());

interface Proposal {
  body: string;
  hashtags: string[];
  measured: number;
}
const propose = (who: Influencer, query: Record<string, string>) =>
  who.call<Proposal>('GET', `/../social/captions?${new URLSearchParams(query)}`);

describe('a caption that is proposed', () => {
  it('tells of the deal in the language, tone and length that are asked for, and that it is paid for', async () => {
    const bodies = new Set<string>();
    for (const locale of ['fr', 'ar', 'en'])
      for (const tone of ['warm', 'direct', 'lively']) {
        const { status, data } = await propose(nadia, { link, locale, tone });
        expect([locale, status]).toEqual([locale, 200]);
        expect(isDisclosed(data.body)).toBe(true);
        expect(data.body).toMatch(locale === 'ar' ? /درهم/ : locale === 'fr' ? /DH/ : /MAD/);
        bodies.add(data.body);
      }
    expect(bodies.size).toBe(9);
  });

  it('comes with hashtags that are the more promising the more was reached with them', async () => {
    const before = (await propose(nadia, { link })).data;
    expect(before.measured).toBe(0);
    expect(before.hashtags.length).toBeGreaterThan(2);
    const last = before.hashtags.at(-1)!;
    const [publication] = await house.query<{ id: string }>(
      `INSERT INTO social_publications (owner, wish, due_at) VALUES ($1, $2, now()) RETURNING id::text AS id`,
      [nadia.id, randomUUID()],
    );
    // Twenty posts that reached nobody, and twenty with the last one that reached many.
    for (let post = 0; post < 40; post++) {
      const reached = post >= 20;
      await house.query(
        `WITH account AS (INSERT INTO social_accounts (owner, network, login, remote, token, token_key)
           VALUES ($1, 'facebook', 'facebook', $2, '\\x00', 'k') RETURNING id),
         part AS (INSERT INTO social_deliveries (publication, account, network, format, caption, state, next_at, committed_at, published_at)
           SELECT $3, id, 'facebook', 'link', $4, 'published', now(), now(), now() FROM account RETURNING id)
         INSERT INTO social_measures (delivery, at, reach) SELECT id, now(), $5 FROM part`,
        [nadia.id, randomUUID(), publication!.id, reached ? `Bonjour #${last}` : 'Bonjour', reached ? 5_000 : 10],
      );
    }
    const after = (await propose(nadia, { link })).data;
    expect(after.measured).toBe(40);
    expect(after.hashtags.indexOf(last)).toBeLessThan(before.hashtags.indexOf(last));
  });

  it('is of one’s own links alone', async () => {
    const salma = await openInfluencer(house);
    expect(await propose(salma, { link })).toMatchObject({ status: 404, code: 'no-link' });
    expect((await propose(nadia, { link, tone: 'angry' })).status).toBe(400);
  });
});
