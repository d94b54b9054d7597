import { z } from 'zod';
import { wish } from './faults.ts';
import { CONTAINER_STATUSES, type ContainerStatus, type World } from './world.ts';

const whole = z.number().int().min(0);
const pace = z.strictObject({ polls: whole.max(100), seconds: whole.max(48 * 3600) });
const name = z.enum(['views', 'reach', 'likes', 'comments', 'shares', 'saved', 'total_interactions', 'replies', 'clicks', 'reactions']); // prettier-ignore

interface Lever<T extends z.ZodType = z.ZodType> {
  schema: T;
  pull(world: World, given: z.output<T>): object;
}
const lever = <T extends z.ZodType>(schema: T, pull: (world: World, given: z.output<T>) => object): Lever<T> => ({ schema, pull }); // prettier-ignore

/** What a test or a person may do to the stand-in: in process by the world itself, else by `POST /meta/_stand-in/<name>`. */
export const LEVERS = {
  /** `{ "clear": true }`, or what shall go wrong. */
  faults: lever(z.union([z.strictObject({ clear: z.literal(true) }), wish]), (world, given) => {
    if ('clear' in given) world.faults.clear();
    else world.faults.add(given);
    return {};
  }),
  /** So many seconds later. */
  clock: lever(z.strictObject({ advance: whole.max(4 * 366 * 24 * 3600) }), (world, { advance }) => {
    world.advance(advance);
    return { now: world.seconds() };
  }),
  /** How much may be published in the window, and how much an account has, whatever it did. */
  quota: lever(z.strictObject({ total: whole.optional(), seconds: whole.optional(), account: z.string().optional(), used: whole.optional() }), (world, { total, seconds, account, used }) => {
    world.quota.total = total ?? world.quota.total;
    world.quota.seconds = seconds ?? world.quota.seconds;
    if (account !== undefined && used !== undefined) world.quota.used.set(account, used);
    return {};
  }),
  /** The tokens given until now, of somebody or (`whose` null) of everybody. */
  kill: lever(z.strictObject({ whose: z.string().nullable(), subcode: z.literal([458, 460, 463]) }), (world, kill) => {
    world.tokens.facebook.kill(kill);
    world.tokens.instagram.kill(kill);
    return {};
  }),
  /** How long what is made from now on is in the works. */
  pace: lever(z.strictObject({ image: pace.optional(), video: pace.optional() }), (world, given) => {
    Object.assign(world.pace, JSON.parse(JSON.stringify(given)));
    return {};
  }),
  /** What a container or a film is said to be: this one, or else the next one that is made. */
  force: lever(z.strictObject({ id: z.string().optional(), status: z.string(), told: z.string().optional() }), (world, { id, status, told }) => {
    if (id === undefined) world.forced.push({ status, told });
    else force(world, id, status, told);
    return {};
  }),
  /** What is measured of a post. */
  measure: lever(z.strictObject({ post: z.string(), measures: z.partialRecord(name, whole) }), (world, { post, measures }) => {
    Object.assign(world.post(post)?.measures ?? {}, measures);
    return { measures: world.post(post)?.measures ?? null };
  }),
  /** An account has called too often, for so many minutes. */
  throttle: lever(z.strictObject({ account: z.string(), minutes: whole }), (world, { account, minutes }) => {
    world.throttled.set(account, world.now() + minutes * 60_000);
    return {};
  }),
  /** Whether each call has to prove that it is the app’s. */
  proof: lever(z.strictObject({ required: z.boolean() }), (world, { required }) => {
    world.proof = required;
    return {};
  }),
  /** What somebody did at the network itself. */
  remove: lever(z.strictObject({ post: z.string() }), (world, { post }) => {
    const found = world.post(post);
    if (found) found.deletedAt = world.now();
    return { removed: found !== undefined };
  }),
} satisfies Record<string, Lever>; // prettier-ignore
export type LeverName = keyof typeof LEVERS;

function force(world: World, id: string, status: string, told?: string): void {
  const container = world.containers.get(id);
  const video = world.videos.get(id);
  if (container) container.forced = { status_code: z.enum(CONTAINER_STATUSES).parse(status) satisfies ContainerStatus, status: told }; // prettier-ignore
  if (video) video.forced = status;
}

/** Pulls a lever with what came from outside. */
export function pull(world: World, named: string, given: unknown): { status: number; body: object } {
  if (!Object.hasOwn(LEVERS, named)) return { status: 404, body: { error: 'No such lever.' } };
  const { schema, pull: act } = LEVERS[named as LeverName] as Lever;
  const parsed = schema.safeParse(given);
  if (!parsed.success) return { status: 400, body: { error: z.prettifyError(parsed.error) } };
  return { status: 200, body: act(world, parsed.data) };
}
