import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGround, type Ground } from '../../platform/tests/jobs/ground.ts';
import { OF_VISITOR } from '../server/conversions/touches.ts';
import { linkTo } from './redirects-support.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
  await ground.query(`SELECT affiliate_click_months((now() - interval '6 months')::date, 7)`);
  const link = await linkTo(ground, 'nadia-spa');
  // A thousand a day, of people who come ten times each; to the end of a month, as one that has just begun is read whole.
  await ground.query(
    `INSERT INTO affiliate_clicks (at, id, batch, link, visitor, known, address, platform, device, in_app)
     SELECT date_trunc('month', now()) - n * interval '86 seconds', gen_random_uuid(), gen_random_uuid(), $1, md5((n % 15000)::text)::uuid, true,
       '\\x00', 'instagram', 'phone', false FROM generate_series(1, 150000) n`,
    [link],
  );
  await ground.query('ANALYZE affiliate_clicks');
});
afterAll(() => ground?.end());

it('what brought a sale is found by the visitor, in the months of the longest window and no other', async () => {
  const now = new Date();
  const lastMonth = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1) - 60_000);
  const { rows } = await ground.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS) ${OF_VISITOR}`, [
    '0cc175b9-c0f1-b6a8-31c3-99e269772661', lastMonth, 'm', ['dealnadia-spa'],
  ]); // prettier-ignore
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).not.toMatch(/Seq Scan on affiliate_clicks/);
  const months = new Set(plan.match(/affiliate_clicks_\d{4}_\d{2}_visitor_at_idx/g));
  expect(months.size).toBeGreaterThanOrEqual(3);
  expect(months.size).toBeLessThanOrEqual(5);
  const read = /Buffers: shared (?:hit=(\d+))?(?: ?read=(\d+))?/.exec(plan)!;
  expect(Number(read[1] ?? 0) + Number(read[2] ?? 0)).toBeLessThan(100);
});
