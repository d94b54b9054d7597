import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Format, Login } from '../domain/networks.ts';
import { instagram } from '../server/networks/instagram/index.ts';
import { NoAnswer, type PublishedMedia, type Work } from '../server/networks/network.ts';
import { ACCOUNT, longAgo, metaKnown, NADIA, walk, workFor, ZINEB, type MetaHouse } from './meta-support.ts';

let house: MetaHouse;
const tokens: Partial<Record<Login, string>> = {};
beforeAll(async () => {
  house = await metaKnown();
  house.world.quota.total = 10_000;
  Object.assign(tokens, { facebook: await house.pageToken(), instagram: await house.instagramToken() });
});
afterAll(() => house?.close());
beforeEach(() => {
  house.world.faults.clear();
  house.world.forced.length = 0;
  house.world.quota.used.clear();
  house.world.pace.video = { polls: 1, seconds: 0 };
});

const SHAPES: [string, Format, () => PublishedMedia[]][] = [
  ['a picture', 'image', () => [house.image('one', 'Un hammam')]],
  ['a carousel', 'carousel', () => [house.image('one'), house.video('two'), house.image('three')]],
  ['a reel', 'reel', () => [house.video('two')]],
  ['a story of a picture', 'story', () => [house.image('one')]],
  ['a story of a video', 'story', () => [house.video('two')]],
];

const work = (format: Format = 'image', media = [house.image('one')], login: Login = 'facebook'): Work =>
  workFor({ ...{ network: 'instagram', login, format, media }, account: login === 'facebook' ? ACCOUNT : ZINEB, token: tokens[login]! }); // prettier-ignore
const posts = (account = ACCOUNT) => house.world.posts.filter((post) => post.account === account);
const newest = () => house.world.posts.at(-1)!;

describe.each(['facebook', 'instagram'] as const)('publishing at Instagram by the login of %s', (login) => {
  const account = login === 'facebook' ? ACCOUNT : ZINEB;

  it.each(SHAPES)('posts %s, once, and says where it is', async (_, format, media) => {
    const before = posts(account).length;
    const begun = work(format, media(), login);
    const { outcome } = await walk(house, instagram, begun);
    expect(posts(account)).toHaveLength(before + 1);
    const post = newest();
    expect(outcome).toMatchObject({ kind: 'published', post: post.id, permalink: house.world.address(post) });
    expect(post).toMatchObject({ text: format === 'story' ? '' : begun.caption, kind: format });
    expect(post.files).toHaveLength(begun.media.length);
  });

  it.each(SHAPES)('posts %s once, wherever the line is cut after the deed', async (_, format, media) => {
    const { steps } = await walk(house, instagram, work(format, media(), login));
    for (let broken = 0; broken < steps.length; broken++) {
      const before = posts(account).length;
      // Stories bear no words: those of other tests are of another minute.
      for (const post of posts(account)) post.at -= 3_600_000;
      const { outcome } = await walk(house, instagram, work(format, media(), login), broken);
      expect(posts(account), `${broken} ${steps[broken]}`).toHaveLength(before + 1);
      expect(outcome).toMatchObject({ kind: /published|found/, post: newest().id } as object);
    }
  });
});

describe('what is sent to Instagram', () => {
  it('is what its documents ask for', async () => {
    const since = house.world.calls.length;
    const reel = work('reel', [house.video('two')]);
    await walk(house, instagram, reel);
    const image = work('image', [house.image('one', 'Un hammam')]);
    await walk(house, instagram, image);
    await walk(house, instagram, work('carousel', [house.image('one', 'Un'), house.video('two')]));
    const made = house.world.calls.slice(since).filter(({ call }) => call === `POST /${ACCOUNT}/media`);
    expect(made.map(({ params }) => params)).toEqual([
      { media_type: 'REELS', video_url: reel.media[0]!.url, caption: reel.caption, share_to_feed: 'true' },
      { image_url: image.media[0]!.url, caption: image.caption, alt_text: 'Un hammam' },
      { image_url: expect.any(String), alt_text: 'Un', is_carousel_item: 'true' },
      { video_url: expect.any(String), media_type: 'VIDEO', is_carousel_item: 'true' },
      { media_type: 'CAROUSEL', children: expect.stringMatching(/^\d+,\d+$/), caption: expect.any(String) },
    ]);
  });

  it('proves itself in each call', async () => {
    house.world.proof = true;
    try {
      expect((await walk(house, instagram, work('reel', [house.video('two')]))).outcome.kind).toBe('published');
    } finally {
      house.world.proof = false;
    }
  });
});

describe('a container', () => {
  it('is looked at until it is ready, each minute', async () => {
    house.world.pace.video.polls = 3;
    let begun = { ...work('reel', [house.video('two')]), remote: { quota: true } };
    const waits: (number | undefined)[] = [];
    for (let step = instagram.next(begun); !step.final; step = instagram.next(begun)) {
      const outcome = await instagram.run(step, begun);
      if (outcome.kind !== 'stored') throw new Error(outcome.kind);
      waits.push(outcome.seconds);
      begun = { ...begun, remote: outcome.remote as { quota: true } };
    }
    expect(waits).toEqual([30, 60, 60, 60, undefined]);
  });

  it('that has expired is made again from the start', async () => {
    const remote = { quota: true, container: '1', polls: 0 };
    house.world.forced.push({ status: 'EXPIRED' });
    const { outcome } = await walk(house, instagram, work());
    expect(outcome).toMatchObject({ kind: 'failed', failure: { kind: 'rebuild', code: 'instagram-container' }, remote: {} }); // prettier-ignore
    // So is one that Meta knows nothing of.
    const lost = await instagram.run({ name: 'status', final: false }, { ...work(), remote });
    expect(lost).toMatchObject({ kind: 'failed', failure: { kind: 'rebuild' }, remote: {} });
  });

  it('says which file is no use, and stops', async () => {
    house.world.forced.push({ status: 'ERROR', told: 'Error: Media upload has failed with error code 2207026' });
    const { outcome, steps } = await walk(house, instagram, work('reel', [house.video('two')]));
    expect(outcome).toMatchObject({ failure: { kind: 'stop', code: 'instagram-video', said: { subcode: 2207026 } } });
    expect(steps).not.toContain('publish');
  });

  it('that is not ready waits, and is published later as it is', async () => {
    house.world.faults.add({ on: 'media_publish$', fail: { code: 9007, subcode: 2207027 } });
    const { outcome, work: stopped } = await walk(house, instagram, work());
    expect(outcome).toMatchObject({ failure: { kind: 'wait', seconds: 60 } });
    const containers = house.world.containers.size;
    expect((await walk(house, instagram, stopped)).outcome.kind).toBe('published');
    expect(house.world.containers.size).toBe(containers);
  });
});

describe('an account at Instagram', () => {
  it('that has posted its share for a day is left alone, by what it says live', async () => {
    house.world.quota.used.set(ACCOUNT, house.world.quota.total);
    const containers = house.world.containers.size;
    const { outcome } = await walk(house, instagram, work());
    expect(outcome).toMatchObject({ failure: { kind: 'quota', code: 'instagram-quota', seconds: 3600 } });
    expect(house.world.containers.size).toBe(containers);
    // It may have been used up by somebody else in between.
    house.world.quota.used.clear();
    house.world.faults.add({ on: 'media_publish$', fail: { code: 9, subcode: 2207042 } });
    expect((await walk(house, instagram, work())).outcome).toMatchObject({ failure: { kind: 'quota' } });
  });

  it('that is throttled is left alone as long as Meta says', async () => {
    house.world.faults.add({ on: 'POST .*/media$', fail: { code: 80002, minutes: 7 }, times: 1 });
    const { outcome } = await walk(house, instagram, work());
    expect(outcome).toMatchObject({ failure: { kind: 'retry', code: 'meta-busy', seconds: 420 } });
    house.world.throttled.clear();
  });

  it('whose token dies is to be connected again, and what was prepared stays', async () => {
    const begun = { ...work('reel', [house.video('two')]), remote: { quota: true } };
    const made = await instagram.run(instagram.next(begun), begun);
    house.world.tokens.facebook.kill({ whose: NADIA, subcode: 460 });
    const remote = (made as { remote: Work['remote'] }).remote;
    const { outcome } = await walk(house, instagram, { ...begun, remote });
    expect(outcome).toMatchObject({ failure: { kind: 'account', code: 'meta-password-changed' }, remote: undefined });
    expect(JSON.stringify(outcome)).not.toContain(tokens.facebook);
    const containers = house.world.containers.size;
    tokens.facebook = await house.pageToken();
    const resumed = await walk(house, instagram, { ...begun, token: tokens.facebook, remote });
    expect(resumed.outcome.kind).toBe('published');
    expect(house.world.containers.size).toBe(containers);
  });
});

describe('a publication at Instagram whose answer is lost', () => {
  it('is not there when it was never made, which is known when the call is over', async () => {
    house.world.faults.add({ on: 'media_publish$', lose: true });
    const before = posts().length;
    const { outcome, work: lost } = await walk(house, instagram, work());
    expect(outcome.kind).toBe('unknown');
    expect(await instagram.reconcile(longAgo(lost))).toEqual({ kind: 'absent' });
    expect(posts()).toHaveLength(before);
    expect(house.world.count(`POST /${ACCOUNT}/media_publish`)).toBeGreaterThan(0);
  });

  it('is only read about', async () => {
    const { work: published } = await walk(house, instagram, work(), 3);
    const since = house.world.calls.length;
    await instagram.reconcile(published);
    expect(house.world.calls.slice(since).every(({ call }) => call.startsWith('GET '))).toBe(true);
    expect(house.world.calls.length).toBeGreaterThan(since);
  });

  it('is not known while Meta answers nothing', async () => {
    const { work: published } = await walk(house, instagram, work(), 3);
    house.world.faults.add({ fail: { code: 2 } });
    expect(await instagram.reconcile(published)).toEqual({ kind: 'unknown' });
    house.world.faults.add({ drop: true });
    await expect(instagram.reconcile(published)).rejects.toThrow(NoAnswer);
  });

  it('is public without a name where two posts can be it', async () => {
    const one = await walk(house, instagram, work());
    const same = { ...work(), caption: one.work.caption };
    const { work: lost } = await walk(house, instagram, same, 3);
    const seen = { ...lost, committedAt: new Date(Date.now() - 200_000) };
    for (const post of posts().slice(-2)) post.at = seen.committedAt.getTime();
    expect(await instagram.reconcile(seen)).toMatchObject({ kind: 'found', post: null, permalink: null });
  });

  it('is not posted again by an error that came after the deed', async () => {
    const { work: begun } = await walk(house, instagram, work(), 3);
    // Its container was published, and what we know is that it failed.
    const before = posts().length;
    const failed = await instagram.run({ name: 'publish', final: true }, begun);
    expect(failed).toMatchObject({ kind: 'failed', failure: { kind: 'retry' } });
    const { remote } = failed as { remote: Work['remote'] };
    // Its owner asks for it again a day later, when all but what was stored is of that day.
    newest().at -= 20 * 3_600_000;
    const made = new Date(newest().at - 5_000).toISOString();
    const { outcome, steps } = await walk(house, instagram, {
      ...begun,
      committedAt: null,
      remote: { ...remote, made },
    });
    expect(steps).toEqual(['status']);
    expect(outcome).toMatchObject({ kind: 'published', post: newest().id });
    expect(posts()).toHaveLength(before);
  });
});

describe('a post at Instagram', () => {
  it('is removed for who came by Facebook, once; by its own login in the app alone', async () => {
    const { outcome, work: published } = await walk(house, instagram, work());
    const { post } = outcome as { post: string };
    expect(await instagram.remove(published, post)).toBe('deleted');
    expect(newest().deletedAt).not.toBeNull();
    expect(await instagram.remove(published, post)).toBe('gone');
    const calls = house.world.calls.length;
    expect(await instagram.remove({ ...published, login: 'instagram' }, post)).toBe('by-hand');
    expect(house.world.calls).toHaveLength(calls);
  });

  it('tells what was measured, and nothing else', async () => {
    const { outcome, work: published } = await walk(house, instagram, work());
    const { post } = outcome as { post: string };
    expect(await instagram.measure(published, post)).toEqual({});
    newest().measures = { views: 900, reach: 700, likes: 0, saved: 3 };
    expect(await instagram.measure(published, post)).toEqual({ views: 900, reach: 700, likes: 0, saves: 3 });
    house.world.faults.add({ fail: { code: 10, message: '(#10) Not enough viewers for the media to show insights' } });
    expect(await instagram.measure(published, post)).toEqual({});
    house.world.faults.add({ fail: { code: 2 } });
    expect(await instagram.measure(published, post)).toMatchObject({ kind: 'retry', code: 'meta-away' });
  });

  it('that is a story is asked for what stories have', async () => {
    const { outcome, work: published } = await walk(house, instagram, work('story'));
    newest().measures = { views: 40, reach: 31, shares: 1 };
    expect(await instagram.measure(published, (outcome as { post: string }).post)).toEqual({ views: 40, reach: 31, shares: 1 }); // prettier-ignore
  });

  it('is published without its address when that is not told, which is found later', async () => {
    const begun = work();
    const { work: before } = await walk(house, instagram, begun, 99).then((walked) => walked);
    house.world.faults.add({ on: `GET /${newest().id}$`, fail: { code: 2 } });
    const again = await instagram.reconcile({ ...before, remote: { ...before.remote, media: newest().id } });
    expect(again).toMatchObject({ kind: 'found', post: newest().id, permalink: null });
    expect(await instagram.reconcile({ ...before, remote: { ...before.remote, media: newest().id } })).toMatchObject({ permalink: house.world.address(newest()) }); // prettier-ignore
  });
});
