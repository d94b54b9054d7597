import { demoEnvironment } from '../../../../scripts/lib/environment.ts';
import { SCOPES, startTikTok, film, photo, type TikTokHouse } from '../../../../sandbox/tests/social/tiktok-server.ts';
import { agreed, type TikTokWish } from '../../domain/networks/tiktok/choices.ts';
import { DIRECT } from './choices.ts';
import {
  NoAnswer,
  type PublishedMedia,
  type Reconciled,
  type StepOutcome,
  type Work,
} from '../../server/networks/network.ts';
import { tiktok } from '../../server/networks/tiktok/index.ts'; // prettier-ignore

/** The stand-in, which this process knows by its settings. */
export async function tiktokKnown(): Promise<TikTokHouse> {
  const house = await startTikTok();
  const settings = demoEnvironment('postgresql://nobody@127.0.0.1:1/none', { cms: 1, storefront: 2, database: 3 }, {});
  Object.assign(process.env, settings, house.env, { TIKTOK_AUDITED: 'true' });
  Object.assign(house.tiktok.world.quotas, { posts: 10_000, drafts: 10_000 });
  return house;
}

const media = (given: Pick<PublishedMedia, 'kind' | 'mime' | 'durationMs' | 'url'>, file: Buffer): PublishedMedia => ({
  id: '00000000-0000-4000-8000-000000000001',
  width: 1080,
  height: 1920,
  alt: '',
  bytes: file.length,
  read: async (offset, length) => file.subarray(offset, offset + length),
  ...given,
});

/** Three chunks. */
export const VIDEO = film(31_000_000);
export const videoOf = (file = VIDEO, durationMs = 20_000) => media({ kind: 'video', mime: 'video/mp4', durationMs, url: 'https://unused.example/' }, file); // prettier-ignore

export function photosOf(house: TikTokHouse): PublishedMedia[] {
  house.files.set('a.jpg', photo()).set('b.jpg', photo(1080, 1080));
  return ['a.jpg', 'b.jpg'].map((name) => media({ kind: 'image', mime: 'image/jpeg', durationMs: null, url: `${house.mediaUrl}/${name}` }, house.files.get(name)!)); // prettier-ignore
}

let captions = 0;

export function workOf(house: TikTokHouse, openId: string, more: Partial<Work> & { wish?: TikTokWish } = {}): Work {
  const { wish = DIRECT, ...others } = more;
  const { world } = house.tiktok;
  return {
    network: 'tiktok',
    login: 'tiktok',
    format: 'video',
    account: openId,
    token: world.grants.grant(openId, SCOPES, world.now()).token,
    caption: `Un bon plan à Marrakech, n° ${++captions} #publicité`,
    link: 'https://sys.ma/r/abc',
    media: [videoOf()],
    options: { ...agreed({ ...wish, consent: true }, new Date()) },
    remote: {},
    begunAt: new Date(),
    committedAt: null,
    signal: new AbortController().signal,
    ...others,
  };
}

export type End =
  | Extract<StepOutcome, { kind: 'published' | 'in-inbox' }>
  | Exclude<Reconciled, { kind: 'unknown' | 'absent' }>
  | (Extract<StepOutcome, { kind: 'failed' }> & { step: string })
  | { kind: 'unconfirmed' };

interface Interruption {
  /** Before which step, counted from 0, and how often from there. */
  at: number;
  how: 'drop-before' | 'drop-after' | 'killed';
}

const PATHS: Record<string, string> = { creator: '/v2/post/publish/creator_info/', init: '/v2/post/publish/', chunk: '/upload/', photos: '/v2/post/publish/content/', status: '/v2/post/publish/status/' }; // prettier-ignore
const MOST_STEPS = 60;
/** Longer than a lost call takes to come to something. */
const LATER_MS = 200_000;

/**
 * Publishes as deliveries do: what a step brought is stored before the next one, what is final is announced, what is
 * announced and not answered is asked for by reads, and never made again unless it is absent. `ran` gets each step’s name.
 */
export async function deliver(house: TikTokHouse, work: Work, { interrupt, ran = [] }: { interrupt?: Interruption; ran?: string[] } = {}): Promise<End> {
  const { world } = house.tiktok;
  let isOpen = false;
  for (let made = 0; made < MOST_STEPS; made++) {
    if (isOpen) {
      // Somebody else goes on later.
      work.committedAt = new Date(work.committedAt!.getTime() - LATER_MS);
      const said = await tiktok.reconcile(work);
      if (said.kind === 'unknown') return { kind: 'unconfirmed' };
      if (said.kind !== 'absent') return said;
      isOpen = false;
    }
    const step = tiktok.next(work);
    ran.push(step.name);
    if (step.final) work.committedAt = new Date();
    const isHit = interrupt?.at === made;
    if (isHit && interrupt.how !== 'killed') world.faults.order(PATHS[step.name]!, { kind: interrupt.how });
    let outcome: StepOutcome;
    try {
      outcome = await tiktok.run(step, work);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      isOpen = step.final;
      continue;
    } finally {
      // Its photos are fetched after the answer.
      await world.pulled();
    }
    if (isHit && interrupt.how === 'killed') {
      isOpen = step.final;
      continue;
    }
    if (outcome.kind === 'failed') {
      const { kind } = outcome.failure;
      if (kind !== 'rebuild' && kind !== 'retry') return { ...outcome, step: step.name };
    } else if (outcome.kind !== 'stored') return outcome;
    if (outcome.remote) work.remote = JSON.parse(JSON.stringify(outcome.remote)) as Work['remote'];
    if (outcome.kind === 'stored' && outcome.seconds) await world.advance(outcome.seconds * 1000);
  }
  throw new Error('It comes to no end.');
} // prettier-ignore
