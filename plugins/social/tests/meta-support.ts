import { readEnvironment } from '@sys/config';
import { demoEnvironment } from '../../../scripts/lib/environment.ts';
import { film, picture, startFiles } from '../../../sandbox/tests/social/files.ts';
import { startSocial } from '../../../sandbox/social/stand-ins.ts';
import type { Format, Login, Network } from '../domain/networks.ts';
import * as meta from '../server/networks/graph/oauth.ts';
import type { Told } from '../server/networks/graph/ask.ts';
import * as byItself from '../server/networks/instagram/oauth.ts';
import { NoAnswer, type NetworkClient, type PublishedMedia, type Reconciled, type Remote, type StepOutcome, type Work } from '../server/networks/network.ts'; // prettier-ignore

export const NADIA = '31000000000000001';
export const PAGE = '410000000000001';
export const ACCOUNT = '17841400000000001';
export const ZINEB = '17841400000000006';
const SCOPES = ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts', 'read_insights', 'business_management', 'instagram_basic', 'instagram_content_publish', 'instagram_manage_insights', 'instagram_manage_contents']; // prettier-ignore
const OWN_SCOPES = ['instagram_business_basic', 'instagram_business_content_publish', 'instagram_business_manage_insights']; // prettier-ignore
export const BACK = 'http://127.0.0.1:3000/_social/facebook/callback';

export function told<T>(answer: Told<T>): T {
  if (answer.kind === 'failed') throw new Error(`${answer.failure.code}: ${answer.failure.said.message}`);
  return answer.data;
}

/** Comes back from a dialog: its code. */
export async function codeFrom(address: string, person: string, more: Record<string, string> = {}): Promise<string> {
  const url = new URL(address);
  for (const [name, value] of Object.entries({ person, ...more })) url.searchParams.set(name, value);
  const answer = await fetch(url, { redirect: 'manual' });
  return new URL(answer.headers.get('location')!).searchParams.get('code')!;
}

export const toFacebook = () => meta.authorizeUrl({ state: 's'.repeat(43), redirectUri: BACK, scopes: SCOPES });
export const toInstagram = () =>
  byItself.authorizeUrl({ state: 's'.repeat(43), redirectUri: BACK, scopes: OWN_SCOPES });

/** The stand-in, which this process knows by its settings, with files for it to fetch. */
export async function metaKnown() {
  const [files, social] = await Promise.all([startFiles(), startSocial()]);
  const settings = demoEnvironment('postgresql://nobody@127.0.0.1:1/none', { cms: 1, storefront: 2, database: 3 }, {});
  Object.assign(process.env, settings, social.env);
  readEnvironment();
  const userToken = async (person = NADIA, more: Record<string, string> = {}) =>
    told(await meta.exchange({ code: await codeFrom(toFacebook(), person, more), redirectUri: BACK })).token;
  const [picturesBytes, filmBytes] = [await picture(1080, 1080), film({ seconds: 12 })];
  const shared = { width: 1080, height: 1080, read: () => Promise.reject(new Error('Meta fetches')) };
  const image = (name: string, alt = ''): PublishedMedia => ({
    ...{ id: name, kind: 'image', mime: 'image/jpeg', durationMs: null, bytes: picturesBytes.length, alt, ...shared },
    url: files.put(`${name}.jpg`, picturesBytes),
  });
  const video = (name: string): PublishedMedia => ({
    ...{ id: name, kind: 'video', mime: 'video/mp4', bytes: filmBytes.length, alt: '', ...shared },
    ...{ width: 1080, height: 1920, durationMs: 12_000, url: files.put(`${name}.mp4`, filmBytes) },
  });
  return {
    world: social.meta,
    files,
    userToken,
    image,
    video,
    /** The token of Nadia’s Page. */
    pageToken: async () => told(await meta.accountsOf(await userToken())).find(({ remote }) => remote === PAGE)!.token,
    instagramToken: async () =>
      told(await byItself.exchange({ code: await codeFrom(toInstagram(), ZINEB), redirectUri: BACK })).token,
    close: () => Promise.all([files.close(), social.close()]),
  };
}
export type MetaHouse = Awaited<ReturnType<typeof metaKnown>>;

export interface Wanted {
  network: Network;
  login: Login;
  format: Format;
  account: string;
  token: string;
  media: PublishedMedia[];
  caption?: string;
  link?: string | null;
}

let deliveries = 0;

/** A delivery of its own: no other has its words. */
export function workFor({ caption, link = null, ...wanted }: Wanted): Work {
  const number = ++deliveries;
  return {
    ...wanted,
    caption: caption ?? `Hammam à Fès, -30 % #publicité n° ${number}`,
    link: link && `${link}?n=${wanted.network}&c=p${number}`,
    options: {},
    remote: {},
    begunAt: new Date(),
    committedAt: null,
    signal: new AbortController().signal,
  };
}

export interface Walked {
  outcome: StepOutcome | Reconciled;
  steps: string[];
  work: Work;
}

/**
 * Goes on with a delivery as its dispatcher does, by what was stored alone: before each step everything else is
 * forgotten. After `broken` steps the line is cut once, when the stand-in has done what it was asked.
 */
export async function walk(house: MetaHouse, client: NetworkClient, begun: Work, broken = Infinity): Promise<Walked> {
  let work = begun;
  const steps: string[] = [];
  for (let done = 0; done < 60; done++) {
    work = { ...work, remote: JSON.parse(JSON.stringify(work.remote)) as Remote };
    const step = client.next(work);
    steps.push(step.name);
    if (step.final) work = { ...work, committedAt: new Date() };
    if (done === broken) house.world.faults.add({ drop: true });
    try {
      const outcome = await client.run(step, work);
      if (outcome.kind !== 'stored') return { outcome, steps, work };
      work = { ...work, remote: outcome.remote };
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (step.final) return { outcome: await reconciled(client, work), steps, work };
    }
  }
  throw new Error(`It does not end: ${steps.join(' ')}`);
}

/** Asks until it is known. */
export async function reconciled(client: NetworkClient, work: Work): Promise<Reconciled> {
  for (let looks = 0; looks < 10; looks++) {
    const outcome = await client.reconcile(work);
    if (outcome.kind !== 'unknown') return outcome;
  }
  return { kind: 'unknown' };
}

/** The same delivery, committed so many minutes ago: a call of then is over. */
export const longAgo = (work: Work, minutes = 10): Work => ({
  ...work,
  committedAt: new Date(Date.now() - minutes * 60_000),
});
