import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { endAll, startWorker, type Worker } from '../../../platform/tests/jobs/processes.ts';
import { ask } from '../../../platform/tests/jobs/until.ts';
import type { Publication } from '../../contracts/publications.ts';
import { dumped, SALMA } from '../accounts-support.ts';
import { film } from '../films.ts';
import { hurry, NADIA, openPublishingHouse, wish, type Publisher, type PublishingHouse } from './support.ts';

const DIRECT = { mode: 'direct', privacy_level: 'PUBLIC_TO_EVERYONE', consent: true };
const INIT = '/v2/post/publish/video/init/';

let house: PublishingHouse;
let who: Publisher;
let image: string;
let video: string;
const workers: Worker[] = [];
/** Every line of the log and every answer. */
const heard: string[] = [];
beforeAll(async () => {
  const write = fs.write as (...args: unknown[]) => void;
  vi.spyOn(fs, 'write').mockImplementation(((...args: unknown[]) => {
    if (args[0] !== 1) return write(...args);
    heard.push(String(args[1]));
    (args.at(-1) as (error: null, bytes: number) => void)(null, Buffer.byteLength(String(args[1])));
  }) as never);
  house = await openPublishingHouse({ LOG_LEVEL: 'trace', LOG_FORMAT: 'json' });
  who = await house.publisher();
  image = await who.bring(await sharp({ create: { width: 1080, height: 1080, channels: 3, background: '#1f3fbf' } }).jpeg().toBuffer(), 'image/jpeg');
  video = await who.bring(film({ seconds: 8 }), 'video/mp4');
}); // prettier-ignore
afterAll(async () => {
  await endAll(workers);
  await house?.close();
  vi.restoreAllMocks();
});
beforeEach(() => {
  house.tiktok.processing = 0;
  house.tiktok.faults.clear();
  house.meta.faults.clear();
});

const page = () => ({ account: who.accounts.facebook, format: 'link', caption: 'Un bon plan' });
const picture = () => ({ account: who.accounts.instagram, format: 'image', caption: 'Un bon plan', media: [image] });
const clip = () => ({ account: who.accounts.tiktok, format: 'video', caption: 'Un bon plan', media: [video], options: DIRECT }); // prettier-ignore
const states = ({ deliveries }: Publication) => deliveries.map(({ state }) => state);
const inits = () => house.tiktok.calls.filter((call) => call.path === INIT).length;

describe('publishing to the three networks', () => {
  let published: Publication;

  it('is one post each, with a double click and two workers', async () => {
    const worker = startWorker({ DATABASE_URL: house.cms.databaseUrl }, workers, path.join(import.meta.dirname, '../crashes/worker.ts')); // prettier-ignore
    await worker.saying('ready');
    worker.signal('SIGUSR2');
    await worker.saying('working');
    const body = { wish: wish(), deliveries: [page(), picture(), clip()] };
    const answers = await Promise.all(Array.from({ length: 6 }, () => who.say('POST', '/publish-all', body)));
    heard.push(...answers.map(({ text }) => text));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
    expect(new Set(answers.map(({ data }) => data.id)).size).toBe(1);
    published = await who.until(answers[0]!.data.id, (parts) => parts.every(({ state }) => state === 'published'));
    expect(states(published)).toEqual(['published', 'published', 'published']);
    expect([house.meta.posts.length, house.tiktok.posts.length, inits()]).toEqual([2, 1, 1]);
    expect([house.meta.count('^POST .*/feed$'), house.meta.count('media_publish$')]).toEqual([1, 1]);
    worker.signal('SIGTERM');
    await worker.ended();
  });

  it('is taken back where a network lets us, told where not, and stays in the history', async () => {
    const said = await who.say<{ deliveries: { outcome: string }[] }>('DELETE', `/publications/${published.id}`);
    expect(said.data.deliveries.map(({ outcome }) => outcome)).toEqual(['asked', 'asked', 'by-hand']);
    const after = await ask(() => who.read(published.id), (now) => states(now).filter((state) => state === 'deleted').length === 2);
    expect(after.deliveries.map(({ state, removal }) => [state, removal])).toEqual([['deleted', 'asked'], ['deleted', 'asked'], ['published', 'by-hand']]);
    expect(house.meta.posts.map(({ deletedAt }) => deletedAt !== null)).toEqual([true, true]);
    // Nothing takes it down there, and nobody says so.
    expect(house.tiktok.posts).toHaveLength(1);
    const listed = await who.say<Publication[]>('GET', '/publications');
    expect(listed.data.map(({ id }) => id)).toContain(published.id);
  }); // prettier-ignore

  it('that failed at one of them is tried again there alone', async () => {
    house.tiktok.force('FAILED', 'file_format_check_failed');
    const { data } = await who.publish([picture(), clip()]);
    const failed = await who.until(data.id, (parts) => parts.every(({ state }) => ['published', 'failed'].includes(state))); // prettier-ignore
    expect(failed.deliveries.map(({ state, failure }) => [state, failure?.code])).toEqual([['published', undefined], ['failed', 'tiktok-video']]); // prettier-ignore
    const [asked, posts] = [house.meta.calls.length, house.meta.posts.length];
    await who.say('POST', `/deliveries/${failed.deliveries[1]!.id}/retry`, {});
    const after = await who.until(data.id, (parts) => parts[1]!.state === 'published');
    expect(states(after)).toEqual(['published', 'published']);
    expect([house.meta.calls.length, house.meta.posts.length]).toEqual([asked, posts]);
  });
});

describe('an access', () => {
  it('that dies while TikTok is at it is renewed, and the same publication goes on', async () => {
    house.tiktok.processing = 3_600_000;
    const [begun, posts, renewals] = [inits(), house.tiktok.posts.length, house.tiktok.grants.refreshes];
    const { data } = await who.publish([clip()]);
    await who.until(data.id, (parts) => parts[0]!.state === 'publishing');
    const publish = () => house.query<{ id: string }>(`SELECT remote ->> 'publish' AS id FROM social_deliveries WHERE 'dlv_' || id = $1`, [data.deliveries[0]!.id]); // prettier-ignore
    const before = await publish();
    house.tiktok.grants.expire(SALMA);
    await ask(() => hurry(house, data.id), () => house.tiktok.grants.refreshes > renewals); // prettier-ignore
    house.tiktok.processing = 0;
    expect(states(await who.until(data.id, (parts) => parts[0]!.state === 'published'))).toEqual(['published']);
    expect(await publish()).toEqual(before);
    expect([inits() - begun, house.tiktok.posts.length - posts, house.tiktok.grants.refreshes - renewals]).toEqual([1, 1, 1]); // prettier-ignore
  });

  it('that Meta takes no more breaks its account, and pauses what waits for it without losing it', async () => {
    const other = await house.publisher();
    const to = (more: object) => other.publish([{ account: other.accounts.facebook, format: 'link', caption: 'Bonjour' }], more); // prettier-ignore
    const later = (await to({ at: '2028-07-10T09:00' })).data;
    house.meta.tokens.facebook.kill({ whose: NADIA, subcode: 460 });
    const now = (await to({})).data;
    const paused = await other.until(now.id, (parts) => parts[0]!.state === 'paused');
    expect(paused.deliveries[0]).toMatchObject({ state: 'paused', failure: { code: 'meta-password-changed', kind: 'account' } }); // prettier-ignore
    const waiting = await ask(() => other.read(later.id), (one) => states(one)[0] === 'paused'); // prettier-ignore
    expect([states(waiting), waiting.dueAt]).toEqual([['paused'], later.dueAt]);
    const broken = (await other.list()).accounts.find(({ id }) => id === other.accounts.facebook)!;
    expect(broken).toMatchObject({ state: 'broken', problem: 'password', act: 'reconnect' });
    await other.connect('facebook', { person: NADIA });
    await who.connect('facebook', { person: NADIA });
    expect(states(await other.until(now.id, (parts) => parts[0]!.state === 'published'))).toEqual(['published']);
    const again = await ask(() => other.read(later.id), (one) => states(one)[0] === 'waiting'); // prettier-ignore
    expect(again.deliveries[0]).toMatchObject({ state: 'waiting', nextAt: later.dueAt });
  });

  it('is in no dump, no log and no answer, whatever was done with it', async () => {
    const secrets = house.tiktok.grants.of(SALMA).flatMap(({ token, refreshToken }) => [token, refreshToken]);
    const texts = [await dumped(house), heard.join('\n'), (await who.say('GET', '/publications')).text, (await who.say('GET', '/accounts')).text]; // prettier-ignore
    expect(secrets.length).toBeGreaterThan(1);
    expect(texts[1]).toContain('/api/social/publish-all');
    for (const text of texts) {
      for (const secret of secrets) expect(text.includes(secret)).toBe(false);
      // Those of Meta bear what they are in their beginning.
      expect(/(EAA|IGAA)[\w-]{60,}/.test(text)).toBe(false);
    }
  });
});

describe('Instagram', () => {
  const publish = async () => (await who.publish([picture()])).data.id;
  const containers = () => house.meta.count('^POST /\\d+/media$');

  it('that is not ready is waited for, with the same container', async () => {
    house.meta.faults.add({ on: 'media_publish$', fail: { code: 9007, subcode: 2207027 } });
    const made = containers();
    expect(states(await who.until(await publish(), (parts) => parts[0]!.state === 'published'))).toEqual(['published']);
    expect(containers() - made).toBe(1);
  });

  it('whose container has expired gets another one', async () => {
    house.meta.forced.push({ status: 'EXPIRED' });
    const made = containers();
    expect(states(await who.until(await publish(), (parts) => parts[0]!.state === 'published'))).toEqual(['published']);
    expect(containers() - made).toBe(2);
  });

  it('that lets post no more today is left alone for an hour, and nothing is lost', async () => {
    const account = house.meta.accounts[0]!.id;
    house.meta.quota.used.set(account, 50);
    const made = containers();
    const waiting = await who.until(await publish(), (parts) => parts[0]!.failure !== null);
    expect(waiting.deliveries[0]).toMatchObject({ state: 'waiting', failure: { code: 'instagram-quota', kind: 'quota' } }); // prettier-ignore
    expect(new Date(waiting.deliveries[0]!.nextAt!).getTime() - Date.now()).toBeGreaterThan(3_500_000);
    expect(containers()).toBe(made);
    house.meta.quota.used.delete(account);
  });
});
