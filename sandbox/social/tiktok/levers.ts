import { z } from 'zod';
import { readBytes, sendJson, type Exchange } from './answers.ts';
import { STATUSES, type World } from './world.ts';

const whole = z.number().int().min(0);
const FOUR_YEARS = 4 * 366 * 24 * 3600;

interface Lever<T extends z.ZodType = z.ZodType> {
  schema: T;
  pull(world: World, given: z.output<T>): object | Promise<object>;
}
const lever = <T extends z.ZodType>(schema: T, pull: Lever<T>['pull']): Lever<T> => ({ schema, pull });

/** What a test may do to the stand-in: in process by the world itself, else by `POST /tiktok/_stand-in/<name>`. */
const LEVERS = {
  /** `{ "clear": true }`, or what shall go wrong with the next calls whose path begins so. */
  faults: lever(
    z.union([
      z.strictObject({ clear: z.literal(true) }),
      z.strictObject({
        on: z.string().startsWith('/'),
        times: whole.min(1).max(1000).default(1),
        fault: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('answer'), status: whole.min(200).max(599), code: z.string() }),
          z.strictObject({ kind: z.literal(['drop-after', 'drop-before']) }),
        ]),
      }),
    ]),
    (world, given) => {
      if ('clear' in given) world.faults.clear();
      else world.faults.order(given.on, given.fault, given.times);
      return {};
    },
  ),
  /** So many seconds later. */
  clock: lever(z.strictObject({ advance: whole.max(FOUR_YEARS) }), async (world, { advance }) => {
    await world.advance(advance * 1000);
    return { now: Math.floor(world.now() / 1000) };
  }),
  /** How long it processes and moderates, in seconds; whether the app was audited; how much may be posted. */
  settings: lever(
    z.strictObject({
      processing: whole.optional(),
      moderation: whole.optional(),
      audited: z.boolean().optional(),
      quotas: z.strictObject({ posts: whole.optional(), drafts: whole.optional(), users: whole.optional() }).optional(),
    }),
    (world, { processing, moderation, audited = world.audited, quotas = {} }) => {
      if (processing !== undefined) world.processing = processing * 1000;
      if (moderation !== undefined) world.moderation = moderation * 1000;
      Object.assign(world.quotas, quotas);
      world.audited = audited;
      return { audited };
    },
  ),
  /** What the next publication comes to. */
  force: lever(z.strictObject({ status: z.enum(STATUSES), reason: z.string().default('') }), (world, given) => {
    world.force(given.status, given.reason);
    return {};
  }),
  /** The tokens of an account die; they can be refreshed. */
  expire: lever(z.strictObject({ account: z.string() }), (world, { account }) => {
    world.grants.expire(account);
    return {};
  }),
  /** Its owner takes the app out of it. */
  deauthorize: lever(z.strictObject({ account: z.string() }), (world, { account }) => {
    world.deauthorize(account);
    return {};
  }),
  /** Its owner publishes a draft. */
  'publish-draft': lever(z.strictObject({ publish: z.string(), caption: z.string().default('') }), (world, given) => {
    if (!world.publishes.has(given.publish)) return { post: null };
    return { post: world.publishDraft(given.publish, { caption: given.caption }).id };
  }),
  /** What is counted of a post. */
  measure: lever(
    z.strictObject({ post: z.string(), views: whole, likes: whole, comments: whole, shares: whole }),
    (world, { post, ...counts }) => {
      const found = world.posts.find(({ id }) => id === post);
      if (found) Object.assign(found, counts);
      return { found: found !== undefined };
    },
  ),
} satisfies Record<string, Lever>;

const FACTS: Record<string, (world: World) => object> = {
  calls: ({ calls }) => ({ calls }),
  posts: ({ posts }) => ({ posts }),
  publishes: ({ publishes }) => ({
    publishes: [...publishes.values()].map(({ upload: _, parts, ...publish }) => ({ ...publish, parts: parts.length })),
  }),
};

/** `GET /tiktok/_stand-in/calls|posts|publishes`, and `POST` of a lever with JSON. */
export async function control(world: World, name: string, { method, request, response }: Exchange): Promise<void> {
  // A page elsewhere, open in a browser on this machine, must not pull them.
  if (request.headers.origin !== undefined || request.headers['sec-fetch-site'] !== undefined)
    return sendJson(response, 403, { error: 'Not from a page.' });
  if (method === 'GET' && Object.hasOwn(FACTS, name)) return sendJson(response, 200, FACTS[name]!(world));
  if (method !== 'POST' || !Object.hasOwn(LEVERS, name)) return sendJson(response, 404, { error: 'No such lever.' });
  const { schema, pull } = LEVERS[name as keyof typeof LEVERS] as Lever;
  const given = schema.safeParse(JSON.parse((await readBytes(request, 16 * 1024)).toString() || '{}'));
  if (!given.success) return sendJson(response, 400, { error: z.prettifyError(given.error) });
  sendJson(response, 200, await pull(world, given.data));
}
