import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { accountOf, mayUse, need, needOfInstagram, parse, type Call } from '../access.ts';
import { missing, publishing } from '../errors.ts';
import { pick } from '../fields.ts';
import { isReady, type Container, type ContainerStatus, type Post, type World } from '../world.ts';

const DAY_MS = 24 * 3600_000;

/** What a container is now. */
function statusOf(world: World, container: Container): ContainerStatus {
  if (container.published !== null) return 'PUBLISHED';
  if (container.forced) return container.forced.status_code;
  if (world.now() - container.made >= DAY_MS) return 'EXPIRED';
  if (container.upload !== null || !isReady(container, world.now())) return 'IN_PROGRESS';
  if (container.problem !== null) return 'ERROR';
  const children = container.children.map((id) => statusOf(world, world.containers.get(id)!));
  return (['ERROR', 'EXPIRED', 'IN_PROGRESS'] as const).find((one) => children.includes(one)) ?? 'FINISHED';
}

function told(container: Container, status: ContainerStatus): string {
  const words: Record<ContainerStatus, string> = {
    IN_PROGRESS: 'In Progress: Media is still being processed.',
    FINISHED: 'Finished: Media has been uploaded and it is ready to be published.',
    PUBLISHED: 'Published: Media has been published.',
    EXPIRED: 'Expired: Media was not published within 24 hours.',
    ERROR: `Error: Media upload has failed with error code ${publishing(container.problem ?? 'uploadFailed').details.subcode}`,
  };
  return container.forced?.status ?? words[status];
}

/** https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-container */
export function readContainer(call: Call, container: Container): object {
  const { world, params } = call;
  if (!mayUse(call, container.account)) throw missing(container.id);
  needOfInstagram(call);
  const status = statusOf(world, container);
  // Its children are read with it.
  for (const one of [container, ...container.children.map((id) => world.containers.get(id)!)]) one.polls--;
  const phase = {
    status: container.upload === null ? 'complete' : 'in_progress',
    bytes_transferred: container.upload?.length ?? 0,
  };
  const node = {
    id: container.id,
    status_code: status,
    status: told(container, status),
    copyright_check_status: null,
    video_status: { uploading_phase: phase },
  };
  return pick(node, params.fields, 'ShadowIGMediaBuilder');
}

/** https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/content_publishing_limit */
export function publishingLimit(call: Call): object {
  const account = accountOf(call);
  needOfInstagram(call, 'publish');
  const { world, params } = call;
  parse(z.strictObject({ since: z.coerce.number().optional() }), params);
  const { total, seconds } = world.quota;
  const fields = (params.fields ?? 'quota_usage').split(',');
  const known = { quota_usage: used(world, account.id), config: { quota_total: total, quota_duration: seconds } };
  return { data: [Object.fromEntries(Object.entries(known).filter(([name]) => fields.includes(name)))] };
}

/** How much an account published in the window, or as much as a lever says. */
function used(world: World, account: string): number {
  const since = world.now() - world.quota.seconds * 1000;
  const own = world.posts.filter((post) => post.account === account && post.at > since);
  return world.quota.used.get(account) ?? own.length;
}

/** https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media_publish */
export function publish(call: Call): object {
  const account = accountOf(call);
  needOfInstagram(call, 'publish');
  const { world, params } = call;
  const { creation_id } = parse(z.strictObject({ creation_id: z.string() }), params);
  const container = world.containers.get(creation_id);
  if (!container || container.account !== account.id || container.isChild) throw publishing('gone');
  refuseUnready(statusOf(world, container), container);
  if (used(world, account.id) >= world.quota.total) throw publishing('quota');
  const post = postOf(world, container);
  world.posts.push(post);
  const lever = world.quota.used.get(account.id);
  if (lever !== undefined) world.quota.used.set(account.id, lever + 1);
  container.published = post.id;
  return { id: post.id };
}

function refuseUnready(status: ContainerStatus, container: Container): void {
  if (status === 'PUBLISHED') throw publishing('published');
  if (status === 'EXPIRED') throw publishing('expired');
  if (status === 'IN_PROGRESS') throw publishing('notReady');
  if (status === 'ERROR') throw publishing(container.problem ?? 'failed');
}

function postOf(world: World, { account, kind, caption, alt, files }: Container): Post {
  const at = world.now();
  return {
    id: world.id(),
    network: 'instagram',
    account,
    kind: kind === 'video' ? 'reel' : kind,
    // A story shows no caption.
    text: kind === 'story' ? '' : caption,
    link: null,
    files,
    alt,
    at,
    publishAt: at,
    video: null,
    shortcode: randomBytes(8).toString('base64url'),
    deletedAt: null,
    measures: {},
  };
}

/** `DELETE /{media}`: for who came by Facebook alone. */
export function removeMedia(call: Call, post: Post): object {
  const { world, host } = call;
  if (host !== 'facebook' || !mayUse(call, post.account)) throw missing(post.id, 'delete');
  need(call, 'instagram_basic', 'instagram_manage_contents');
  post.deletedAt = world.now();
  return { success: true, deleted_id: post.id };
}
