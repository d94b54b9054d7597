import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGround, type Ground } from '../../platform/tests/jobs/ground.ts';
import { promotionsOfPeople } from '../server/personal-data.ts';
import { linkTo } from './redirects-support.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
  await linkTo(ground, 'nadia-spa');
  await linkTo(ground, 'sara-spa');
  await ground.query(`UPDATE affiliate_links SET influencer = 2 WHERE code = 'sara-spa'`);
  for (const user of [1, 2])
    await ground.query(`INSERT INTO affiliate_requests (influencer, deal, merchant, message) VALUES ($1, 'd', 'm', $2)`, [user, `Bonjour ${user}`]); // prettier-ignore
});
afterAll(() => ground?.end());

it('gives people what is held of their promotions, takes it away with them, and leaves others’ alone', async () => {
  const read = async (user: number) =>
    (await promotionsOfPeople.read(ground, user)) as { requests: { message: string }[]; links: { code: string }[] };
  const mine = await read(1);
  expect([mine.requests.map(({ message }) => message), mine.links.map(({ code }) => code)]).toEqual([['Bonjour 1'], ['nadia-spa']]); // prettier-ignore
  await promotionsOfPeople.erase(ground, 1);
  expect(await read(1)).toEqual({ requests: [], links: [], commissions: [] });
  // Whoever follows it still is not to be anybody else’s.
  await expect(ground.query(`INSERT INTO affiliate_links (key, code, influencer, deal, merchant) VALUES ('nad1a-spa', 'nadia-spa', 2, 'd', 'm')`)).rejects.toThrow('a link that is gone'); // prettier-ignore
  const { requests, links } = await read(2);
  expect([requests.length, links.length]).toEqual([1, 1]);
});

it('gives the place of whoever leaves back to the shop that had let them in', async () => {
  await ground.query(`INSERT INTO orders_shops (merchant, owner_id) VALUES ('salon', 70)`);
  await ground.query(`INSERT INTO billing_usage (user_id, quota, month, used) VALUES (70, 'activeAffiliates', '', 4)`);
  for (const [deal, state] of [['a', 'approved'], ['b', 'approved'], ['c', 'refused']])
    await ground.query(`INSERT INTO affiliate_requests (influencer, deal, merchant, state) VALUES (9, $1, 'salon', $2)`, [deal, state]); // prettier-ignore
  await promotionsOfPeople.erase(ground, 9);
  const { rows } = await ground.query<{ used: number }>('SELECT used FROM billing_usage WHERE user_id = 70');
  expect(rows).toEqual([{ used: 3 }]);
}); // prettier-ignore
