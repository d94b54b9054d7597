import { z } from 'zod';
import { accountOf, list, mayUse, needOfInstagram, parse, type Call } from '../access.ts';
import { invalid, missing } from '../errors.ts';
import { between, listed, pick } from '../fields.ts';
import type { Post } from '../world.ts';
import { accountNode, mediaNode } from './nodes.ts';

const DAY_MS = 24 * 3600_000;

export function readAccount(call: Call): object {
  const account = accountOf(call);
  needOfInstagram(call);
  return pick(accountNode(call, account), call.params.fields, 'InstagramUser');
}

/** https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media#reading */
export const listMedia = (call: Call): object => listOf(call, ({ kind }) => kind !== 'story');

/** https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/stories: those of the last day */
export const listStories = (call: Call): object =>
  listOf(call, ({ kind, at }) => kind === 'story' && at > call.world.now() - DAY_MS);

function listOf(call: Call, isMeant: (post: Post) => boolean): object {
  const account = accountOf(call);
  needOfInstagram(call);
  const { world, params } = call;
  parse(z.strictObject({ since: z.string().optional(), until: z.string().optional() }), params);
  const all = between(world.shown(account.id).filter(isMeant), params, ({ at }) => at);
  const { page, paging } = listed(all, call, ({ id }) => id);
  return { data: page.map((post) => pick(mediaNode(world, post), params.fields, 'IGMedia')), ...paging };
}

export function readMedia(call: Call, post: Post): object {
  if (!mayUse(call, post.account)) throw missing(post.id);
  needOfInstagram(call);
  return pick(mediaNode(call.world, post), call.params.fields, 'IGMedia');
}

const COMMON = ['views', 'reach', 'shares', 'total_interactions'];
const METRICS = {
  feed: [...COMMON, 'likes', 'comments', 'saved', 'follows', 'profile_visits'],
  reel: [...COMMON, 'likes', 'comments', 'saved', 'ig_reels_avg_watch_time', 'ig_reels_video_view_total_time'],
  story: [...COMMON, 'replies', 'follows', 'profile_visits', 'navigation'],
};
const ALL = new Set(Object.values(METRICS).flat());

/** https://developers.facebook.com/docs/instagram-platform/reference/instagram-media/insights */
export function mediaInsights(call: Call, post: Post): object {
  const { world, params } = call;
  if (!mayUse(call, post.account)) throw missing(post.id);
  needOfInstagram(call, 'measure');
  const { metric } = parse(z.strictObject({ metric: list, period: z.string().optional() }), params);
  const own = METRICS[post.kind === 'reel' || post.kind === 'story' ? post.kind : 'feed'];
  for (const [at, name] of metric.entries()) {
    if (!ALL.has(name)) throw invalid(`metric[${at}] must be one of the following values: ${[...ALL].join(', ')}`);
    if (!own.includes(name)) throw invalid(`The Media Insights API does not support the ${name} metric for this media product type.`); // prettier-ignore
  }
  const isPast = post.kind === 'story' && post.at <= world.now() - DAY_MS;
  const told = metric.filter((name) => !isPast && post.measures[name] !== undefined);
  const data = told.map((name) => ({
    name,
    period: 'lifetime',
    values: [{ value: post.measures[name] }],
    title: name,
    description: '',
    id: `${post.id}/insights/${name}/lifetime`,
  }));
  return { data };
}
