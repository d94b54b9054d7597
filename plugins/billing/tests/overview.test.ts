import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffApi } from '../../../cms/tests/editors/support.ts';
import { overviewResponseSchema, type BillingOverview } from '../contracts/overview.ts';
import { merchant } from './merchants.ts';
import { openPaidHouse, type PaidHouse } from './support.ts';

let house: PaidHouse;
let admin: Awaited<ReturnType<typeof staffApi>>;
beforeAll(async () => {
  house = await openPaidHouse();
  admin = await staffApi(house.cms, 'strapi-super-admin');
});
afterAll(() => house?.close());

const seen = async (): Promise<BillingOverview> =>
  overviewResponseSchema.parse((await admin('GET', '/billing/overview')).body).data;

describe('subscriptions in the admin panel', () => {
  it('are counted and listed, with what Stripe told', async () => {
    const paying = await merchant(house, { hadTrial: true });
    await paying.subscribe('pro', 'year');
    // The newest comes first, and Stripe counts seconds.
    await house.stand.clock.advance(1_000);
    await (await merchant(house)).subscribe('starter', 'month', '5555555555554444');
    const { monthly, paying: count, trials, subscribers, events, offered } = await seen();
    expect({ offered, monthly, count, trials }).toEqual({ offered: true, monthly: 41_583, count: 1, trials: 1 });
    expect(subscribers.map(({ plan, status }) => [plan, status])).toEqual([['starter', 'trialing'], ['pro', 'active']]); // prettier-ignore
    expect(new Set(events.map(({ state }) => state))).toEqual(new Set(['done', 'ignored']));
  });

  it('can be read again at Stripe by an event that was followed wrongly', async () => {
    const event = (await seen()).events.find(({ type }) => type === 'customer.subscription.created')!;
    await house.query(`UPDATE billing_subscriptions SET status = 'canceled', ended_at = now() WHERE id = $1`, [event.object]); // prettier-ignore
    expect((await admin('POST', `/billing/events/${event.id}/replay`, {})).status).toBe(200);
    await house.settled();
    const rows = await house.query<{ status: string }>('SELECT status FROM billing_subscriptions WHERE id = $1', [event.object]); // prettier-ignore
    expect(rows[0]!.status).not.toBe('canceled');
    expect((await house.query(`SELECT 1 FROM platform_audit WHERE action = 'payment-event.replayed'`)).length).toBe(1);
  });

  it('and an event that says nothing, or is not there, is not followed', async () => {
    const ignored = (await seen()).events.find(({ state }) => state === 'ignored')!;
    for (const id of [ignored.id, 'evt_nowhere']) {
      expect((await admin('POST', `/billing/events/${id}/replay`, {})).status).toBe(404);
    }
  });

  it('are nobody’s who has not been given them', async () => {
    const editor = await staffApi(house.cms, 'sys-editor');
    expect((await editor('GET', '/billing/overview')).status).toBe(403);
    expect((await editor('POST', '/billing/events/evt_1/replay', {})).status).toBe(403);
    expect((await fetch(`${house.cms.url}/billing/overview`)).status).toBe(401);
  });
});
