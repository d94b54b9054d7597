import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import type { Publication } from '../../contracts/publications.ts';
import { countOverdue } from '../../server/deliveries/overdue.ts';
import { film } from '../films.ts';
import { openPublishingHouse, type Publisher, type PublishingHouse } from './support.ts';

let house: PublishingHouse;
let who: Publisher;
let image: string;
let video: string;
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1f3fbf' } }).jpeg().toBuffer(); // prettier-ignore
beforeAll(async () => {
  house = await openPublishingHouse();
  who = await house.publisher();
  [image, video] = [await who.bring(await picture(1080, 1080), 'image/jpeg'), await who.bring(film({ seconds: 8 }), 'video/mp4')]; // prettier-ignore
});
afterAll(() => house?.close());
const states = ({ deliveries }: Publication) => deliveries.map(({ state }) => state);

describe('a file that a network does not take', () => {
  const CASES = [
    ['a PNG', 'instagram', 'image', `mime = 'image/png'`, 'type'],
    ['six to one', 'instagram', 'image', 'width = 6000, height = 1000', 'ratio'],
    ['a reel of two seconds', 'instagram', 'reel', 'duration_ms = 2000', 'too-short'],
    ['a Facebook reel of ninety-one', 'facebook', 'reel', 'duration_ms = 91000', 'too-long'],
  ] as const;

  it.each(CASES)('is named before it is scheduled, and again when it is sent: %s', async (_, network, format, change, code) => {
    const id = format === 'image' ? image : video;
    const [as] = await house.query<Record<string, unknown>>('SELECT mime, width, height, duration_ms FROM social_media WHERE id = $1', [id]);
    const wanted = [{ account: who.accounts[network], format, media: [id] }];
    const good = await who.publish(wanted, { at: '2028-07-10T09:00' });
    expect(good.status).toBe(201);
    await house.query(`UPDATE social_media SET ${change} WHERE id = $1`, [id]);
    try {
      expect(await who.publish(wanted)).toMatchObject({ status: 400, code: 'not-publishable', problems: [{ delivery: 1, code, file: 1 }] });
      const asked = house.meta.calls.length;
      await house.query(`UPDATE social_publications SET due_at = now() WHERE 'pub_' || id = $1`, [good.data.id]);
      const { deliveries } = await who.until(good.data.id, (parts) => parts[0]!.state === 'failed');
      expect(deliveries[0]).toMatchObject({ state: 'failed', failure: { code: 'does-not-fit', kind: 'stop', said: code } });
      expect(house.meta.calls).toHaveLength(asked);
    } finally {
      await house.query('UPDATE social_media SET mime = $2, width = $3, height = $4, duration_ms = $5 WHERE id = $1', [id, as!.mime, as!.width, as!.height, as!.duration_ms]);
    }
  }); // prettier-ignore
});

describe('nine in Casablanca', () => {
  // Of 2026, before, in and after Ramadan: the clocks were an hour back in it. Since that autumn they stay there.
  const CLOCKS = { '2026-02-10T09:00': '2026-02-10T08:00:00.000Z', '2026-02-20T09:00': '2026-02-20T09:00:00.000Z', '2026-03-25T09:00': '2026-03-25T08:00:00.000Z' }; // prettier-ignore

  it.each([['Pacific/Auckland', 12], ['America/Los_Angeles', -7], ['UTC', 0]])('is nine across Ramadan, and the same instant on a server in %s', async (TZ, hoursFromUtc) => {
    const said = await who.publish([{ account: who.accounts.facebook, format: 'link', caption: TZ }], { at: '2028-07-10T09:00', zone: 'Europe/Paris' });
    expect(said.data).toMatchObject({ at: '2028-07-10T09:00', dueAt: '2028-07-10T07:00:00.000Z' });
    const script = path.join(import.meta.dirname, 'elsewhere.ts');
    const env = { ...process.env, TZ, DATABASE_URL: house.cms.databaseUrl };
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...Object.keys(CLOCKS)], { env });
    expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toEqual({ hoursFromUtc, moved: 0, due: Object.values(CLOCKS) });
  }); // prettier-ignore
});

describe('an app that TikTok has not audited', () => {
  afterEach(() => {
    process.env.TIKTOK_AUDITED = 'true';
    house.tiktok.audited = true;
  });

  it('says so before, offers the draft, and calls what lies in the inbox nothing else', async () => {
    process.env.TIKTOK_AUDITED = 'false';
    house.tiktok.audited = false;
    const wanted = { account: who.accounts.tiktok, format: 'video', media: [video] };
    const direct = { mode: 'direct', privacy_level: 'SELF_ONLY', consent: true };
    expect(await who.publish([{ ...wanted, options: direct }])).toMatchObject({ code: 'not-publishable', problems: [{ delivery: 1, code: 'tiktok-unaudited' }] }); // prettier-ignore
    const { data } = await who.publish([{ ...wanted, options: { mode: 'draft', consent: true } }]);
    const handed = await who.until(data.id, (parts) => parts[0]!.state === 'in-inbox');
    expect(handed.deliveries[0]).toMatchObject({ state: 'in-inbox', publishedAt: null, permalink: null, measures: null, failure: null }); // prettier-ignore
    expect(house.tiktok.posts).toEqual([]);
    const [row] = await house.query(`SELECT measure_at FROM social_deliveries WHERE 'dlv_' || id = $1`, [data.deliveries[0]!.id]); // prettier-ignore
    expect(row).toEqual({ measure_at: null });
  });
});

describe('a post that is late', () => {
  it('is counted from ten minutes on, unless its network or its owner is what it waits for', async () => {
    const { data } = await who.publish([{ account: who.accounts.facebook, format: 'link', caption: 'a' }], { at: '2028-07-10T09:00' }); // prettier-ignore
    const late = (minutes: number, change = 'failure = NULL') =>
      house.query(
        `WITH p AS (UPDATE social_publications SET due_at = now() - make_interval(mins => $2) WHERE 'pub_' || id = $1 RETURNING id)
         UPDATE social_deliveries d SET ${change} FROM p WHERE d.publication = p.id`,
        [data.id, minutes],
      );
    const count = () => countOverdue(house.cms.strapi);
    await late(9);
    expect(await count()).toBe(0);
    await late(11);
    expect(await count()).toBe(1);
    await late(11, `failure = '{"code": "instagram-quota", "kind": "quota", "said": {}}'`);
    expect(await count()).toBe(0);
    await late(11, `failure = NULL, state = 'paused'`);
    expect(await count()).toBe(0);
    expect(states(await who.read(data.id))).toEqual(['paused']);
  });
});
