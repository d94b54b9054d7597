import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInStaff, type StaffRole } from '../../../tests/support/staff.ts';
import type { Measure } from '../contracts/purchases.ts';
import { forgetConsents } from '../server/consent/record.ts';
import { wipeSignals } from '../server/purchases/upkeep.ts';
import { ALL, openTagHouse, type TagHouse } from './support.ts';

let house: TagHouse;
beforeAll(async () => {
  house = await openTagHouse();
});
afterAll(() => house?.close());

const NONE = { measurement: false, advertising: false };
const send = async (body: object) => {
  const response = await fetch(`${house.cms.url}/api/audience/consents`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' },
    body: JSON.stringify(body),
  });
  return response.status;
};
const wish = (more: object = {}) => ({ browser: randomUUID(), version: '2026-12.gmt', ...NONE, place: 'banner', locale: 'fr', ...more }); // prettier-ignore

async function measured(role: StaffRole): Promise<{ status: number; data: Measure }> {
  const authorization = `Bearer ${await signInStaff(house.cms.url, role)}`;
  const response = await fetch(`${house.cms.url}/audience/measure`, { headers: { authorization } });
  return { status: response.status, ...((await response.json()) as { data: Measure }) };
}

describe('the record of what a browser allows', () => {
  it('keeps each choice with its words and its time, and nothing of who it was or from where', async () => {
    const browser = randomUUID();
    expect(await send(wish({ browser, ...ALL }))).toBe(201);
    expect(await send(wish({ browser, place: 'page', locale: 'ar' }))).toBe(201);
    const rows = await house.query('SELECT * FROM audience_consents WHERE browser = $1 ORDER BY id', [browser]);
    expect(rows).toMatchObject([{ ...ALL, version: '2026-12.gmt', place: 'banner' }, { ...NONE, place: 'page', locale: 'ar' }]); // prettier-ignore
    expect(Object.keys(rows[0]!)).toEqual(['id', 'browser', 'version', 'measurement', 'advertising', 'place', 'locale', 'at']); // prettier-ignore
    expect(JSON.stringify(rows)).not.toContain('203.0.113.9');
  });

  it.each([
    ['a browser without a number', { browser: 'me' }],
    ['words nobody wrote', { version: 'v1' }],
    ['vendors nobody has', { version: '2026-12.xyz' }],
    ['a choice that is none', { advertising: 'yes' }],
    ['a place nobody was asked in', { place: 'mail' }],
    ['something besides', { email: 'nadia@example.ma' }],
  ])('refuses %s', async (_, more) => expect(await send(wish(more))).toBe(400));

  it('is forgotten when nobody can ask for it any more, and so is what stood on it', async () => {
    const [old, young] = [randomUUID(), randomUUID()];
    for (const browser of [old, young]) await send(wish({ browser, ...ALL }));
    const [gone, kept] = [await house.ordered({ browser: old }), await house.ordered({ browser: young })];
    await house.query(`UPDATE audience_consents SET at = now() - interval '548 days' WHERE browser = $1`, [old]);
    await house.query(`UPDATE audience_sales SET kept_at = now() - interval '548 days' WHERE "order" = $1`, [gone.id]);
    await house.query(`UPDATE audience_sales SET kept_at = now() - interval '31 days' WHERE "order" = $1`, [kept.id]);
    await house.db(async (db) => {
      await forgetConsents(db);
      await wipeSignals(db);
    });
    expect(await house.query('SELECT browser FROM audience_consents WHERE browser = ANY($1)', [[old, young]])).toEqual([{ browser: young }]); // prettier-ignore
    expect(await house.query('SELECT "order"::text, signals FROM audience_sales WHERE "order" = ANY($1)', [[gone.id, kept.id]])).toEqual([{ order: kept.id, signals: null }]); // prettier-ignore
  });
});

describe('the page of measures', () => {
  it('counts what is there, by what each browser chose last, and shows no token', async () => {
    await house.query('DELETE FROM audience_consents');
    const browsers = [randomUUID(), randomUUID(), randomUUID()];
    for (const browser of browsers) await send(wish({ browser, ...ALL }));
    await send(wish({ browser: browsers[1] }));
    await send(wish({ browser: browsers[2], measurement: true }));
    const order = await house.ordered({ browser: browsers[0]! });
    house.ads.levers.pull('meta', { kind: 'answer', status: 400, body: { error: { code: 190, message: 'Invalid' } } });
    await house.pay(order);
    await house.settled(order);
    const { status, data } = await measured('sys-marketer');
    expect(status).toBe(200);
    expect(data.choices).toEqual({ browsers: 3, measurement: 2, advertising: 1, both: 1, none: 1 });
    expect(data.platforms.map(({ platform, tag, server, states }) => [platform, tag, server, states.sent, states.refused])).toEqual([['meta', true, true, 0, 1], ['tiktok', true, true, 1, 0], ['google', true, true, 1, 0]]); // prettier-ignore
    expect(data.platforms[0]!.trouble).toMatchObject({ code: '190', state: 'refused' });
    expect(data.days).toMatchObject([{ sent: 2, failed: 1 }]);
    expect(JSON.stringify(data)).not.toContain('token');
  });

  it('is for whom a role lets see it', async () => {
    expect((await measured('sys-moderator')).status).toBe(403);
    expect((await fetch(`${house.cms.url}/audience/measure`)).status).toBe(401);
  });
});
