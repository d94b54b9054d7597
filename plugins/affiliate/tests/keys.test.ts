import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop } from '../../orders/tests/shop-support.ts';
import { apiShop, makeKey, openPartnersHouse, signedCall, type PartnersHouse } from './partners-support.ts';

let house: PartnersHouse;
beforeAll(async () => {
  house = await openPartnersHouse();
});
afterAll(() => house?.close());

const list = (key: { key: string; secret: string }, more: Parameters<typeof signedCall>[5] = {}) =>
  signedCall(house, key, 'GET', '/conversions', undefined, more);

describe('a key of a shop', () => {
  it('opens its own sales and nothing else, until it is revoked', async () => {
    const shop = await apiShop(house);
    const key = await makeKey(shop);
    expect((await list(key)).status).toBe(200);
    const known = (await shop.call<{ id: string; usedAt: string | null }[]>('GET', '/affiliation/keys')).data;
    expect(known).toHaveLength(1);
    expect(known[0]!.usedAt).not.toBeNull();
    const other = await apiShop(house);
    expect((await other.call('POST', `/affiliation/keys/${known[0]!.id}/revoke`)).status).toBe(404);
    expect((await list(key)).status).toBe(200);
    await shop.call('POST', `/affiliation/keys/${known[0]!.id}/revoke`);
    expect(await list(key)).toMatchObject({ status: 401, code: 'not-signed' });
  });

  it('is told its secret once, and keeps it sealed', async () => {
    const shop = await apiShop(house);
    const { secret } = await makeKey(shop);
    expect((await shop.call('GET', '/affiliation/keys')).text).not.toContain(secret);
    const rows = await house.query<{ secret: Buffer }>('SELECT secret FROM affiliate_api_keys WHERE merchant = $1', [shop.merchant]); // prettier-ignore
    expect(rows[0]!.secret.toString('latin1')).not.toContain(secret.slice(6, 20));
    const trail = await house.query<{ row: string }>(`SELECT t::text AS row FROM platform_audit t WHERE t::text LIKE '%api-key.made%'`); // prettier-ignore
    expect(trail.length).toBeGreaterThan(0);
    expect(trail.map(({ row }) => row).join()).not.toContain(secret);
  });

  it('is not believed when anything of a call was changed, or an hour has gone by', async () => {
    const key = await makeKey(await apiShop(house));
    const refused = { status: 401, code: 'not-signed' };
    expect(await list({ ...key, secret: `whsec_${Buffer.alloc(32).toString('base64')}` })).toMatchObject(refused);
    expect(await list(key, { at: Date.now() - 3_600_000 })).toMatchObject(refused);
    expect(await list(key, { at: Date.now() + 3_600_000 })).toMatchObject(refused);
    for (const change of [
      { 'webhook-id': `req_${randomUUID()}` },
      { 'webhook-timestamp': String(Math.floor(Date.now() / 1000) - 1) },
      { 'webhook-signature': '' },
      { 'webhook-signature': 'v1,AAAA' },
      { 'x-sys-key': 'sysk_00000000000000000000' },
      { 'x-sys-key': "sysk_' OR true --" },
    ])
      expect(await list(key, { change }), JSON.stringify(change)).toMatchObject(refused);
    const sale = { order: 'A1', state: 'paid' };
    const changed = await signedCall(house, key, 'POST', '/conversions', sale, {
      change: { 'webhook-signature': 'v1,x' },
    });
    expect(changed).toMatchObject(refused);
  });

  it('is of a plan with an API, and of a shop whose owner is verified', async () => {
    const free = await openShop(house);
    expect(await free.call('POST', '/affiliation/keys', { name: 'x' })).toMatchObject({
      status: 403,
      code: 'plan-feature',
    });
    const shop = await apiShop(house);
    const key = await makeKey(shop);
    await house.query(`UPDATE kyc_cases SET status = 'suspended' WHERE user_id = $1`, [shop.owner]);
    expect(await list(key)).toMatchObject({ status: 403, code: 'not-verified' });
    await house.query(`UPDATE kyc_cases SET status = 'approved' WHERE user_id = $1`, [shop.owner]);
    await house.query('DELETE FROM billing_subscriptions WHERE user_id = $1', [shop.owner]);
    expect(await list(key)).toMatchObject({ status: 403, code: 'plan-feature' });
  });

  it('counts against the calls of the month', async () => {
    const shop = await apiShop(house);
    const key = await makeKey(shop);
    await list(key);
    await house.query(`UPDATE billing_usage SET used = 49999 WHERE user_id = $1 AND quota = 'apiCallsPerMonth'`, [shop.owner]); // prettier-ignore
    const answers = await Promise.all(Array.from({ length: 6 }, () => list(key)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'calls-used-up')).toHaveLength(5);
  });

  it('is one of ten at the most', async () => {
    const shop = await apiShop(house);
    const made = await Promise.all(
      Array.from({ length: 13 }, () => shop.call('POST', '/affiliation/keys', { name: 'k' })),
    );
    expect(made.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(made.filter(({ code }) => code === 'too-many-keys')).toHaveLength(3);
  });
});
