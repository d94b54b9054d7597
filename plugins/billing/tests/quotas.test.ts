import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../cms/tests/reads/support.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { giveQuotaBack, quotasOf, takeQuota, type Taken } from '../server/quotas/usage.ts';

let cms: TestCms;
let people = 0;
beforeAll(async () => {
  cms = await startTestCms();
});
afterAll(() => cms?.close());

const query = (text: string, values: unknown[] = []) => withClient(cms, async (client) => (await client.query(text, values)).rows); // prettier-ignore

/** Somebody with a subscription as Stripe would have described it. */
async function subscriber(plan: string, status = 'active', unpaidSince: Date | null = null): Promise<number> {
  const name = `person${++people}`;
  const { id } = (await cms.strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      username: name,
      email: `${name}@example.ma`,
      password: 'Long-enough-2026',
      confirmed: true,
      provider: 'local',
    })) as { id: number };
  if (plan !== 'free') {
    await query(
      `INSERT INTO billing_subscriptions (id, user_id, plan, period, price, status, began_at, period_ends_at, unpaid_since)
       VALUES ($1, $2, $3, 'month', 19900, $4, now(), now() + interval '30 days', $5)`,
      [`sub_${name}`, id, plan, status, unpaidSince],
    );
  }
  return id;
}

const take = (user: number) => withClient(cms, (client) => takeQuota(client, user, 'liveDeals'));
const taken = (all: Taken[]) => all.filter(({ ok }) => ok).length;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

describe('a quota', () => {
  it('of ten gives ten to fifty who come at once', async () => {
    const user = await subscriber('starter');
    const all = await Promise.all(Array.from({ length: 50 }, () => take(user)));
    expect(taken(all)).toBe(10);
    expect(all.filter((one) => !one.ok).every((one) => !one.ok && one.why === 'used-up')).toBe(true);
    expect(await query('SELECT used FROM billing_usage WHERE user_id = $1', [user])).toEqual([{ used: 10 }]);
  });

  it('gives what was given back, and no more', async () => {
    const user = await subscriber('starter');
    for (let n = 0; n < 10; n++) await take(user);
    await withClient(cms, (client) => giveQuotaBack(client, user, 'liveDeals'));
    const all = await Promise.all(Array.from({ length: 20 }, () => take(user)));
    expect(taken(all)).toBe(1);
  });

  it('is undone with what it was taken for', async () => {
    const user = await subscriber('free');
    await withClient(cms, async (client) => {
      await client.query('BEGIN');
      expect((await takeQuota(client, user, 'liveDeals')).ok).toBe(true);
      await client.query('ROLLBACK');
    });
    expect(await query('SELECT used FROM billing_usage WHERE user_id = $1', [user])).toEqual([]);
  });

  it('without end is counted, and never refused', async () => {
    const user = await subscriber('enterprise');
    const all = await Promise.all(Array.from({ length: 60 }, () => take(user)));
    expect(taken(all)).toBe(60);
  });

  it('that a plan does not have is not there', async () => {
    const user = await subscriber('free');
    const one = await withClient(cms, (client) => takeQuota(client, user, 'apiCallsPerMonth'));
    expect(one).toEqual({ ok: false, why: 'not-in-plan', limit: 0 });
  });

  it('of a month begins anew with the next', async () => {
    const user = await subscriber('free');
    const at = (now: string) =>
      withClient(cms, (client) => takeQuota(client, user, 'publicationsPerMonth', new Date(now)));
    for (let n = 0; n < 10; n++) expect((await at('2024-07-15T12:00:00Z')).ok).toBe(true);
    expect(await at('2024-07-31T22:59:00Z')).toMatchObject({ ok: false, why: 'used-up' });
    expect(await at('2024-07-31T23:01:00Z')).toMatchObject({ ok: true, used: 1 });
  });

  it.each([
    ['past_due', daysAgo(6), true],
    ['past_due', daysAgo(8), false],
  ] as const)('of a subscription that is %s since %s: %s', async (status, since, ok) => {
    const user = await subscriber('pro', status, since);
    expect(await take(user)).toMatchObject(ok ? { ok } : { ok, why: 'read-only' });
  });

  it('of seats counts whoever holds the plan as one', async () => {
    const user = await subscriber('pro');
    const seat = () => withClient(cms, (client) => takeQuota(client, user, 'seats'));
    const shown = async () => (await withClient(cms, (client) => quotasOf(client, user, { plan: 'pro' }, new Date()))).find(({ quota }) => quota === 'seats'); // prettier-ignore
    expect(await shown()).toEqual({ quota: 'seats', used: 1, limit: 5 });
    const all = await Promise.all(Array.from({ length: 20 }, seat));
    expect(taken(all)).toBe(4);
    expect(await shown()).toEqual({ quota: 'seats', used: 5, limit: 5 });
    const alone = await subscriber('free');
    expect(await withClient(cms, (client) => takeQuota(client, alone, 'seats'))).toEqual({ ok: false, why: 'used-up', limit: 1 }); // prettier-ignore
  });

  it('shrinks with the plan, and takes nothing of what there is', async () => {
    const user = await subscriber('starter');
    for (let n = 0; n < 8; n++) await take(user);
    await query(`UPDATE billing_subscriptions SET status = 'canceled' WHERE user_id = $1`, [user]);
    expect(await take(user)).toEqual({ ok: false, why: 'used-up', limit: 3 });
    expect(await query('SELECT used FROM billing_usage WHERE user_id = $1', [user])).toEqual([{ used: 8 }]);
  });
});
