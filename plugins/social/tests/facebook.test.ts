import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Format } from '../domain/networks.ts';
import { facebook } from '../server/networks/facebook/index.ts';
import { NoAnswer, type PublishedMedia, type Work } from '../server/networks/network.ts';
import { longAgo, metaKnown, NADIA, PAGE, walk, workFor, type MetaHouse } from './meta-support.ts';

let house: MetaHouse;
let token: string;
beforeAll(async () => {
  house = await metaKnown();
  token = await house.pageToken();
});
afterAll(() => house?.close());
beforeEach(() => {
  house.world.faults.clear();
  house.world.forced.length = 0;
  // A Page takes thirty reels a day.
  for (const post of house.world.posts) post.at -= 86_400_000;
  house.world.pace.video = { polls: 1, seconds: 0 };
});

const SHAPES: [string, Format, () => PublishedMedia[]][] = [
  ['a link', 'link', () => []],
  ['a picture', 'photos', () => [house.image('one')]],
  ['pictures', 'photos', () => [house.image('one', 'Un hammam'), house.image('two'), house.image('three')]],
  ['a reel', 'reel', () => [house.video('two')]],
  ['a video', 'video', () => [house.video('two')]],
  ['a story of a picture', 'story', () => [house.image('one')]],
  ['a story of a video', 'story', () => [house.video('two')]],
];

const work = (format: Format = 'link', media: PublishedMedia[] = []): Work =>
  workFor({ ...{ network: 'facebook', login: 'facebook', format, media }, account: PAGE, token, link: 'http://shop.example/r/abc' }); // prettier-ignore
const posts = () => house.world.posts.filter(({ account }) => account === PAGE);
const newest = () => house.world.posts.at(-1)!;
const calls = (since: number) => house.world.calls.slice(since);

describe('publishing at a Page', () => {
  it.each(SHAPES)('posts %s, once, and says where it is', async (_, format, media) => {
    const before = posts().length;
    const begun = work(format, media());
    const { outcome, steps } = await walk(house, facebook, begun);
    expect(posts()).toHaveLength(before + 1);
    const post = newest();
    expect(outcome).toMatchObject({ kind: 'published', post: post.id, permalink: house.world.address(post) });
    expect(post).toMatchObject({ text: format === 'story' ? '' : begun.caption, link: format === 'link' ? begun.link : null }); // prettier-ignore
    expect(post.files).toHaveLength(begun.media.length);
    expect(house.world.isShown(post)).toBe(true);
    expect(new Set(steps.filter((step) => !/photo|result|status/.test(step))).size).toBe(steps.filter((step) => !/photo|result|status/.test(step)).length); // prettier-ignore
  });

  it.each(SHAPES)('posts %s once, wherever the line is cut after the deed', async (_, format, media) => {
    const { steps } = await walk(house, facebook, work(format, media()));
    // Of a film that is on its way no list knows.
    if (format === 'video') house.world.pace.video.polls = 0;
    for (let broken = 0; broken < steps.length; broken++) {
      const before = posts().length;
      const { outcome } = await walk(house, facebook, work(format, media()), broken);
      // A video of whose beginning nobody heard lies there and is no post.
      expect(posts(), `${broken} ${steps[broken]}`).toHaveLength(before + 1);
      expect(outcome).toMatchObject({ post: newest().id, permalink: house.world.address(newest()) });
    }
  });

  it.each(SHAPES)('knows that %s is not there when the call was lost before the deed', async (_, format, media) => {
    const before = posts().length;
    house.world.faults.add({ on: 'POST .*(feed|photo_stories|/videos)$', lose: true });
    let begun = work(format, media());
    for (let step = facebook.next(begun); !step.final; step = facebook.next(begun)) {
      const outcome = await facebook.run(step, begun);
      if (outcome.kind !== 'stored') throw new Error(outcome.kind);
      begun = { ...begun, remote: outcome.remote };
    }
    if (/reel|story/.test(format) && begun.media[0]!.kind === 'video')
      house.world.faults.add({ on: 'POST .*video_(reels|stories)$', lose: true });
    const lost = { ...begun, committedAt: new Date() };
    await expect(facebook.run(facebook.next(lost), lost)).rejects.toThrow(NoAnswer);
    expect(await facebook.reconcile(lost)).toEqual({ kind: 'unknown' });
    // A film is not listed before Facebook is through with it.
    const isFilm = format === 'video';
    expect((await facebook.reconcile(longAgo(lost))).kind).toBe(isFilm ? 'unknown' : 'absent');
    expect(await facebook.reconcile(longAgo(lost, 121))).toEqual({ kind: 'absent' });
    expect(posts()).toHaveLength(before);
  });

  it('sends what its documents ask for', async () => {
    const since = house.world.calls.length;
    const link = work();
    await walk(house, facebook, link);
    await walk(house, facebook, work('photos', [house.image('one', 'Un hammam')]));
    const reel = work('reel', [house.video('two')]);
    await walk(house, facebook, reel);
    const video = work('video', [house.video('two')]);
    await walk(house, facebook, video);
    const sent = calls(since).filter(({ call, host }) => call.startsWith('POST') && host !== 'upload');
    expect(sent.map(({ call, host, params }) => [call, host, params])).toEqual([
      [`POST /${PAGE}/feed`, 'graph', { message: link.caption, link: link.link }],
      [`POST /${PAGE}/photos`, 'graph', { url: expect.any(String), published: 'false', alt_text_custom: 'Un hammam' }],
      [`POST /${PAGE}/feed`, 'graph', { message: expect.any(String), attached_media: expect.stringMatching(/^\[\{"media_fbid":"\d+"\}\]$/) }],
      [`POST /${PAGE}/video_reels`, 'graph', { upload_phase: 'start' }],
      [`POST /${PAGE}/video_reels`, 'graph', { upload_phase: 'finish', video_id: expect.any(String), video_state: 'PUBLISHED', description: reel.caption }],
      [`POST /${PAGE}/videos`, 'video', { file_url: video.media[0]!.url, description: video.caption }],
    ]);
    expect(calls(since).some(({ call, host }) => host === 'upload' && /^POST \/video-upload\//.test(call))).toBe(true);
  }); // prettier-ignore
});

describe('an error of a Page', () => {
  it('comes to nobody who proves to be us', async () => {
    house.world.proof = true;
    try {
      expect((await walk(house, facebook, work())).outcome.kind).toBe('published');
      expect((await walk(house, facebook, work('photos', [house.image('one')]))).outcome.kind).toBe('published');
    } finally {
      house.world.proof = false;
    }
  });

  it('that leaves open whether it was posted is no answer: nothing is posted again by itself', async () => {
    for (const fail of [{ code: 1 }, { code: 2, transient: true }, { code: 100, status: 500 }]) {
      house.world.faults.add({ on: 'feed$', fail });
      const begun = { ...work(), committedAt: new Date() };
      await expect(facebook.run(facebook.next(begun), begun)).rejects.toThrow(NoAnswer);
    }
  });

  it('that is a refusal says what to do', async () => {
    const expected: [{ code: number; subcode?: number }, object][] = [
      [{ code: 32 }, { kind: 'retry', code: 'meta-busy' }],
      [{ code: 368 }, { kind: 'stop', code: 'facebook-blocked' }],
      [{ code: 506 }, { kind: 'stop', code: 'facebook-duplicate' }],
      [{ code: 200 }, { kind: 'account', code: 'meta-permission' }],
      [
        { code: 190, subcode: 463 },
        { kind: 'account', code: 'meta-token-expired' },
      ],
    ];
    for (const [fail, failure] of expected) {
      house.world.faults.add({ on: 'feed$', fail });
      expect((await walk(house, facebook, work())).outcome).toMatchObject({ kind: 'failed', failure });
    }
  });

  it('before anything is posted may be tried again', async () => {
    house.world.faults.add({ on: 'photos$', fail: { code: 2 } });
    const { outcome, work: stopped } = await walk(house, facebook, work('photos', [house.image('one'), house.image('two')])); // prettier-ignore
    expect(outcome).toMatchObject({ failure: { kind: 'retry' } });
    expect((await walk(house, facebook, stopped)).outcome.kind).toBe('published');
  });

  it('about a video: one that was lost is sent again, one that is no use is not', async () => {
    house.world.forced.push({ status: 'upload_failed' }, { status: 'error' });
    const reel = () => work('reel', [house.video('two')]);
    expect((await walk(house, facebook, reel())).outcome).toMatchObject({ failure: { kind: 'rebuild' }, remote: {} });
    expect((await walk(house, facebook, reel())).outcome).toMatchObject({ failure: { kind: 'stop', code: 'facebook-video' } }); // prettier-ignore
    const gone = { ...reel(), media: [{ ...house.video('two'), url: `${house.files.url}/none.mp4` }] };
    expect((await walk(house, facebook, gone)).outcome).toMatchObject({ failure: { kind: 'stop', code: 'facebook-video' } }); // prettier-ignore
  });

  it('of what takes films is told in words of its own, and is one of the account where it is', async () => {
    const reel = work('reel', [house.video('two')]);
    const begun = await facebook.run(facebook.next(reel), reel);
    const started = { ...reel, remote: (begun as { remote: Work['remote'] }).remote, token: 'EAAnobody' };
    expect(await facebook.run(facebook.next(started), started)).toMatchObject({ failure: { kind: 'account', code: 'meta-token' } }); // prettier-ignore
  });

  it('of thirty reels in a day is one to wait', async () => {
    house.world.faults.add({ on: 'video_reels$', fail: { code: 613 }, times: 1 });
    expect((await walk(house, facebook, work('reel', [house.video('two')]))).outcome).toMatchObject({ failure: { kind: 'retry', code: 'meta-busy' } }); // prettier-ignore
  });

  it('tells no token, nor what proves it', async () => {
    house.world.faults.add({ on: 'feed$', fail: { code: 100, message: `Bad access_token=${token} given` } });
    const { outcome } = await walk(house, facebook, work());
    expect(outcome).toMatchObject({ failure: { kind: 'stop', code: 'meta-refused' } });
    expect(JSON.stringify(outcome)).not.toContain(token);
  });
});

describe('a publication at a Page whose answer is lost', () => {
  it('is found by its words and its link, and not among those of others', async () => {
    const other = await walk(house, facebook, work());
    const same = { ...work(), caption: other.work.caption };
    const { outcome } = await walk(house, facebook, same, 0);
    expect(outcome).toMatchObject({ kind: 'found', post: newest().id });
    expect((other.outcome as { post: string }).post).not.toBe(newest().id);
  });

  it('is found behind all that was posted since', async () => {
    const { work: lost } = await walk(house, facebook, work(), 0);
    const own = newest();
    const committedAt = new Date(Date.now() - 20 * 3_600_000);
    own.at -= 20 * 3_600_000;
    own.publishAt = own.at;
    const later = Array.from({ length: 120 }, (_, at) => ({ ...own, id: `${PAGE}_9${at}`, text: `Autre ${at}`, at: Date.now(), publishAt: Date.now() })); // prettier-ignore
    house.world.posts.push(...later);
    expect(await facebook.reconcile({ ...lost, committedAt })).toMatchObject({ kind: 'found', post: own.id });
    house.world.posts.splice(-later.length);
  });

  it('stays open where nothing tells two apart', async () => {
    const words = () => ({ ...work('link'), link: null, caption: 'La même chose, deux fois' });
    await walk(house, facebook, words());
    const { outcome, work: lost } = await walk(house, facebook, words(), 0);
    expect(outcome.kind).toBe('unknown');
    expect((await facebook.reconcile(longAgo(lost))).kind).not.toBe('absent');
  });

  it('is only read about', async () => {
    const { work: lost } = await walk(house, facebook, work(), 0);
    const since = house.world.calls.length;
    await facebook.reconcile(lost);
    expect(calls(since).map(({ call }) => call)).toEqual([`GET /${PAGE}/published_posts`]);
  });

  it('of a video is waited for while Facebook is at it', async () => {
    house.world.pace.video = { polls: 0, seconds: 3_600 };
    const reel = work('reel', [house.video('two')]);
    const { work: lost, outcome } = await walk(house, facebook, reel, 3);
    expect(outcome.kind).toBe('unknown');
    expect(await facebook.reconcile(longAgo(lost))).toEqual({ kind: 'unknown' });
    house.world.advance(3_700);
    expect(await facebook.reconcile(longAgo(lost))).toMatchObject({ kind: 'found', post: newest().id });
    token = await house.pageToken();
  });
});

describe('a post at a Page', () => {
  it.each(SHAPES.filter(([, format]) => format !== 'story'))('that is %s is removed, once', async (_, format, media) => {
    const { outcome, work: published } = await walk(house, facebook, work(format, media()));
    const { post } = outcome as { post: string };
    expect(await facebook.remove(published, post)).toBe('deleted');
    expect(newest().deletedAt).not.toBeNull();
    expect(await facebook.remove(published, post)).toBe('gone');
  }); // prettier-ignore

  it('tells what was measured, and nothing else', async () => {
    const { outcome, work: published } = await walk(house, facebook, work());
    const { post } = outcome as { post: string };
    newest().measures = { reach: 1_200, clicks: 0, shares: 4 };
    expect(await facebook.measure(published, post)).toMatchObject({ reach: 1_200, clicks: 0, shares: 4 });
    expect(await facebook.measure(published, post)).not.toHaveProperty('likes');
    newest().measures = { likes: 17 };
    expect(await facebook.measure(published, post)).toMatchObject({ likes: 17 });
    house.world.tokens.facebook.kill({ whose: NADIA, subcode: 458 });
    expect(await facebook.measure(published, post)).toMatchObject({ kind: 'account', code: 'meta-token-revoked' });
    token = await house.pageToken();
  });
});
