import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TIKTOK_PEOPLE } from '../../../../sandbox/social/tiktok/people.ts';
import { film, type TikTokHouse } from '../../../../sandbox/tests/social/tiktok-server.ts';
import type { Work } from '../../server/networks/network.ts';
import { tiktok } from '../../server/networks/tiktok/index.ts';
import { refresh } from '../../server/networks/tiktok/oauth.ts';
import { DIRECT } from './choices.ts';
import { deliver, photosOf, tiktokKnown, videoOf, workOf } from './support.ts';

let house: TikTokHouse;
// Each with a clock of its own: they move it on.
beforeEach(async () => {
  house = await tiktokKnown();
});
afterEach(() => house.close());

const world = () => house.tiktok.world;
const [SALMA, YOUSSEF, IMANE] = TIKTOK_PEOPLE.map(({ openId }) => openId) as [string, string, string];
const DRAFT = { mode: 'draft' } as const;

/** What the stand-in has of one caption; of drafts what lies in the inbox. */
const postsOf = ({ caption }: Work) => world().posts.filter((post) => post.caption === caption);
const begunOf = (work: Work) => [...world().publishes.values()].filter(({ caption }) => caption === work.caption);
const callsTo = (path: string) => world().calls.filter((call) => call.path === path).length;

describe('a video', () => {
  it('goes in chunks, with what was chosen and the account lets choose', async () => {
    const ran: string[] = [];
    const work = workOf(house, YOUSSEF);
    const end = await deliver(house, work, { ran });
    expect(ran).toEqual(['creator', 'init', 'chunk', 'chunk', 'chunk', 'status']);
    const [post] = postsOf(work);
    expect(end).toMatchObject({ kind: 'published', post: post!.id });
    expect(end).toHaveProperty(
      'permalink',
      expect.stringContaining(`https://www.tiktok.com/@youssef.food/video/${post!.id}`),
    );
    expect(post).toMatchObject({ privacy: 'PUBLIC_TO_EVERYONE', disclosed: true });
    // Duets are off at the account, and stitches were not wished for.
    expect(work.remote).toMatchObject({ comments: true, duets: false, stitches: false, upload: null });
    expect(Buffer.concat(begunOf(work)[0]!.parts).length).toBe(31_000_000);
  });

  it('is announced before the chunk that may make it public, and not before', () => {
    const work = workOf(house, SALMA);
    const next = (remote: Work['remote']) => tiktok.next({ ...work, remote });
    const begun = { checked: true, publish: 'v', upload: 'u' };
    expect(next({ checked: true })).toEqual({ name: 'init', final: false });
    expect(next({ ...begun, sent: 10_000_000 })).toEqual({ name: 'chunk', final: false });
    expect(next({ ...begun, sent: 20_000_000 })).toEqual({ name: 'chunk', final: true });
    expect(next({ ...begun, sent: 31_000_000 })).toEqual({ name: 'status', final: false });
  });

  const CASES = [0, 1, 2, 3, 4, 5].flatMap((at) => (['drop-before', 'drop-after', 'killed'] as const).map((how) => ({ at, how }))); // prettier-ignore
  it.each(CASES)('is posted once when step $at is $how', async (interrupt) => {
    world().processing = 4_000;
    const work = workOf(house, SALMA);
    const end = await deliver(house, work, { interrupt });
    // Where it was asked too early, it is told later: by the same id, and by reads.
    const told = end.kind === 'unconfirmed' ? await later(work) : end;
    const posts = postsOf(work);
    expect(posts).toHaveLength(1);
    expect(told).toMatchObject({ post: posts[0]!.id });
    expect(begunOf(work).filter(({ wholeAt }) => wholeAt !== null)).toHaveLength(1);
  });

  async function later(work: Work) {
    await world().advance(10_000);
    return tiktok.reconcile(work);
  }

  it.each(CASES.filter(({ at }) => at < 5))(
    'is handed over as a draft once when step $at is $how',
    async (interrupt) => {
      const work = workOf(house, SALMA, { wish: DRAFT, caption: '' });
      const end = await deliver(house, work, { interrupt });
      expect(end).toMatchObject({ kind: 'in-inbox' });
      expect([...world().publishes.values()].filter(({ status }) => status === 'SEND_TO_USER_INBOX')).toHaveLength(1);
      expect(postsOf(work)).toHaveLength(0);
    },
  );

  it('goes on from where TikTok is when its address is over, and begins anew when it has to', async () => {
    const work = workOf(house, SALMA);
    for (const name of ['creator', 'init', 'chunk']) {
      const outcome = await tiktok.run({ name, final: false }, work);
      if (outcome.kind === 'stored') work.remote = outcome.remote;
    }
    await world().advance(3600_000 + 1);
    const ran: string[] = [];
    expect(await deliver(house, work, { ran })).toMatchObject({ kind: 'published' });
    expect(ran).toEqual(['chunk', 'creator', 'init', 'chunk', 'chunk', 'chunk', 'status']);
    expect(postsOf(work)).toHaveLength(1);
  });

  it('whose last chunk did not come is said to be absent when it cannot come any more, and not before', async () => {
    const work = workOf(house, SALMA);
    for (let step = tiktok.next(work); !step.final; step = tiktok.next(work)) {
      const outcome = await tiktok.run(step, work);
      if (outcome.kind === 'stored') work.remote = outcome.remote;
    }
    work.committedAt = new Date(Date.now() - 170_000);
    expect(await tiktok.reconcile(work)).toEqual({ kind: 'unknown' });
    work.committedAt = new Date(Date.now() - 180_000);
    expect(await tiktok.reconcile(work)).toEqual({ kind: 'absent', sure: true });
  });

  it('whose last chunk came is never said to be absent, however long TikTok is at it', async () => {
    world().processing = 3600_000;
    const work = workOf(house, SALMA);
    expect(await deliver(house, work, { interrupt: { at: 4, how: 'drop-after' } })).toEqual({ kind: 'unconfirmed' });
    expect(await tiktok.reconcile(work)).toEqual({ kind: 'unknown' });
    await world().advance(3600_000);
    expect(await tiktok.reconcile(work)).toMatchObject({ kind: 'found', post: postsOf(work)[0]!.id });
  });

  it('keeps its publish id when the token dies while it is asked for, and is begun once', async () => {
    world().processing = 60_000;
    const grant = world().grants.grant(SALMA, ['video.publish', 'video.list'], world().now());
    const work = workOf(house, SALMA, { token: grant.token });
    const inits = callsTo('/v2/post/publish/video/init/');
    for (let step = tiktok.next(work); step.name !== 'status'; step = tiktok.next(work)) {
      const outcome = await tiktok.run(step, work);
      if (outcome.kind === 'stored') work.remote = outcome.remote;
    }
    const { publish } = work.remote;
    world().grants.expire(SALMA);
    expect(await deliver(house, work)).toMatchObject({ kind: 'failed', step: 'status', failure: { kind: 'account', code: 'tiktok-token' } }); // prettier-ignore
    const fresh = await refresh(grant.refreshToken);
    work.token = fresh.kind === 'granted' ? fresh.grant.token : '';
    expect(await deliver(house, work)).toMatchObject({ kind: 'published' });
    expect(work.remote.publish).toBe(publish);
    expect(callsTo('/v2/post/publish/video/init/')).toBe(inits + 1);
    expect(postsOf(work)).toHaveLength(1);
  });

  it('is published before it has an id, which is found by reads when it is moderated', async () => {
    world().moderation = 3600_000;
    const work = workOf(house, SALMA);
    expect(await deliver(house, work)).toMatchObject({ kind: 'published', post: null, permalink: null });
    expect(await tiktok.reconcile(work)).toMatchObject({ kind: 'found', post: null });
    await world().advance(3600_000);
    expect(await tiktok.reconcile(work)).toMatchObject({ kind: 'found', post: postsOf(work)[0]!.id });
  });

  it.each([
    ['file_format_check_failed', 'stop', 'tiktok-video'],
    ['something new', 'stop', 'tiktok-refused'],
  ])('that TikTok gives up because of %s is to %s', async (reason, kind, code) => {
    world().force('FAILED', reason);
    const work = workOf(house, SALMA);
    expect(await deliver(house, work)).toMatchObject({ kind: 'failed', step: 'status', failure: { kind, code, said: { code: reason } } }); // prettier-ignore
    expect(await tiktok.reconcile(work)).toEqual({ kind: 'absent', sure: true });
  });

  it.each(['internal', 'auth_removed', 'spam_risk_too_many_posts'])(
    'is begun anew when TikTok gave it up because of %s',
    async (reason) => {
      world().force('FAILED', reason);
      const work = workOf(house, SALMA);
      expect(await deliver(house, work)).toMatchObject({ kind: 'published' });
      expect(begunOf(work).map(({ status }) => status)).toEqual(['FAILED', 'PUBLISH_COMPLETE']);
      expect(postsOf(work)).toHaveLength(1);
    },
  );

  it('is asked for later, and not given up, when TikTok lets us ask no more', async () => {
    const work = workOf(house, SALMA);
    for (let step = tiktok.next(work); step.name !== 'status'; step = tiktok.next(work)) {
      const outcome = await tiktok.run(step, work);
      if (outcome.kind === 'stored') work.remote = outcome.remote;
    }
    const path = '/v2/post/publish/status/fetch/';
    world().faults.order(path, { kind: 'answer', status: 429, code: 'rate_limit_exceeded' });
    expect(await tiktok.run(tiktok.next(work), work)).toMatchObject({ kind: 'stored', seconds: 60 });
    world().faults.order(path, { kind: 'answer', status: 400, code: 'invalid_publish_id' });
    await expect(tiktok.run(tiktok.next(work), work)).rejects.toThrow('what became of it is not told');
    expect(await deliver(house, work)).toMatchObject({ kind: 'published' });
  });

  it('shows the token to the API alone, and keeps the address of its upload no longer than it is needed', async () => {
    const work = workOf(house, SALMA, { media: [videoOf(film(1000))] });
    expect(await deliver(house, work)).toMatchObject({ kind: 'published' });
    const bytes = world().calls.filter(({ path }) => path === '/upload/video/');
    expect(bytes).toMatchObject([{ bearer: false }]);
    expect(JSON.stringify(work.remote)).not.toContain('upload_id');
  });
});

describe('what stands in the way of a video', () => {
  const refusedAt = async (work: Work, step: string, kind: string, code: string) => {
    expect(await deliver(house, work)).toMatchObject({ kind: 'failed', step, failure: { kind, code } });
    expect(begunOf(work)).toHaveLength(0);
  };

  it('is the account that lets choose something else now', async () => {
    await refusedAt(workOf(house, IMANE), 'creator', 'stop', 'tiktok-privacy');
    await refusedAt(
      workOf(house, YOUSSEF, { media: [videoOf(film(1000), 181_000)] }),
      'creator',
      'stop',
      'tiktok-duration',
    );
  });

  it('is a cap, which comes with HTTP 200', async () => {
    world().quotas.posts = 0;
    await refusedAt(workOf(house, SALMA), 'creator', 'quota', 'tiktok-too-many-posts');
    world().creator(SALMA).banned = true;
    await refusedAt(workOf(house, SALMA), 'creator', 'stop', 'tiktok-banned');
  });

  it('is an app that was not audited: a draft is all it may, and says so before anything is asked', async () => {
    process.env.TIKTOK_AUDITED = 'false';
    const asked = world().calls.length;
    await refusedAt(workOf(house, IMANE, { wish: { ...DIRECT, privacy_level: 'FOLLOWER_OF_CREATOR' } }), 'creator', 'stop', 'tiktok-unaudited'); // prettier-ignore
    expect(world().calls).toHaveLength(asked);
    world().audited = false;
    expect(await deliver(house, workOf(house, SALMA, { wish: DRAFT }))).toMatchObject({ kind: 'in-inbox' });
  });

  it('is a disclosure that lacks, or that does not go with its privacy', async () => {
    await refusedAt(workOf(house, SALMA, { wish: { ...DIRECT, brand_content: false } }), 'creator', 'stop', 'tiktok-undisclosed'); // prettier-ignore
    await refusedAt(workOf(house, SALMA, { wish: { ...DIRECT, privacy_level: 'SELF_ONLY' } }), 'creator', 'stop', 'tiktok-branded-private'); // prettier-ignore
  });

  it('is too many drafts', async () => {
    world().quotas.drafts = 0;
    await refusedAt(workOf(house, SALMA, { wish: DRAFT }), 'init', 'quota', 'tiktok-too-many-drafts');
  });

  it('is a scope that was not granted', async () => {
    const { token } = world().grants.grant(SALMA, ['user.info.basic'], world().now());
    await refusedAt(workOf(house, SALMA, { token }), 'creator', 'account', 'tiktok-scope');
  });
});

describe('photos', () => {
  const photos = (more: Parameters<typeof workOf>[2] = {}) => workOf(house, SALMA, { format: 'photos', media: photosOf(house), ...more }); // prettier-ignore

  it('are fetched by TikTok, and announced before they are begun', async () => {
    const ran: string[] = [];
    const work = photos();
    expect(tiktok.next({ ...work, remote: { checked: true } })).toEqual({ name: 'photos', final: true });
    const end = await deliver(house, work, { ran });
    expect(ran.slice(0, 2)).toEqual(['creator', 'photos']);
    const [post] = postsOf(work);
    expect(end).toMatchObject({ kind: 'published', post: post!.id, permalink: expect.stringContaining(`/photo/${post!.id}`) }); // prettier-ignore
    expect(begunOf(work)[0]!.parts).toHaveLength(2);
  });

  it.each(['drop-before', 'drop-after', 'killed'] as const)('are posted once at most when they are %s', async (how) => {
    const work = photos();
    const end = await deliver(house, work, { interrupt: { at: 1, how } });
    const posts = postsOf(work);
    // What did not come is not known to be absent: its owner looks, and says.
    if (how === 'drop-before') expect([end.kind, posts.length]).toEqual(['unconfirmed', 0]);
    else expect(end).toMatchObject({ kind: 'found', post: posts[0]!.id });
    expect(posts.length).toBeLessThanOrEqual(1);
    expect(begunOf(work).length).toBeLessThanOrEqual(1);
  });

  it('that few can see stay unconfirmed, and are not begun again', async () => {
    const wish = { ...DIRECT, privacy_level: 'MUTUAL_FOLLOW_FRIENDS' } as const;
    for (const work of [photos({ wish }), photos({ wish: DRAFT })]) {
      expect(await deliver(house, work, { interrupt: { at: work.options.mode === 'draft' ? 0 : 1, how: 'drop-after' } })).toEqual({ kind: 'unconfirmed' }); // prettier-ignore
      expect(await tiktok.reconcile(work)).toEqual({ kind: 'unknown' });
      expect(begunOf(work)).toHaveLength(1);
    }
  });

  it('that are two alike are not taken for one another', async () => {
    const caption = 'Deux fois la même chose';
    await deliver(house, photos({ caption }));
    expect(await deliver(house, photos({ caption }), { interrupt: { at: 1, how: 'drop-after' } })).toEqual({ kind: 'unconfirmed' }); // prettier-ignore
  });

  it('are known by the beginning of a long caption', async () => {
    const caption = `${'Un très long texte, '.repeat(20)} ${Date.now()}`;
    const work = photos({ caption });
    expect(await deliver(house, work, { interrupt: { at: 1, how: 'drop-after' } })).toMatchObject({ kind: 'found' });
  });

  it('go to the inbox as a draft', async () => {
    const work = photos({ wish: DRAFT });
    expect(await deliver(house, work)).toMatchObject({ kind: 'in-inbox' });
    expect(postsOf(work)).toHaveLength(0);
  });

  it('come from hosts that are proven to be ours', async () => {
    world().verifiedHosts = [];
    const work = photos();
    expect(await deliver(house, work)).toMatchObject({
      step: 'photos',
      failure: { kind: 'stop', code: 'tiktok-domain' },
    });
  });
});

describe('what was posted', () => {
  it('is measured as TikTok tells it, twenty at a time', async () => {
    const work = workOf(house, SALMA, { media: [videoOf(film(1000))] });
    await deliver(house, work);
    const [post] = postsOf(work);
    Object.assign(post!, { views: 1200, likes: 80, comments: 3, shares: 0 });
    expect(await tiktok.measure(work, post!.id)).toEqual({ views: 1200, likes: 80, comments: 3, shares: 0 });
    expect(await tiktok.measure(work, '1')).toMatchObject({ kind: 'stop', code: 'tiktok-not-visible' });
    const blind = { ...work, token: world().grants.grant(SALMA, ['video.publish'], world().now()).token };
    expect(await tiktok.measure(blind, post!.id)).toMatchObject({ kind: 'account', code: 'tiktok-scope' });
  });

  it('has an address where its list is closed to us, and is taken down by its owner alone', async () => {
    const { token } = world().grants.grant(SALMA, ['video.publish'], world().now());
    const work = workOf(house, SALMA, { token, media: [videoOf(film(1000))] });
    const end = await deliver(house, work);
    const { id } = postsOf(work)[0]!;
    expect(end).toMatchObject({ permalink: `https://www.tiktok.com/@salma.bonsplans/video/${id}` });
    expect(await tiktok.remove(work, id)).toBe('by-hand');
  });
});
