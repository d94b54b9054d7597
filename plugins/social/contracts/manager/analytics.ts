import { z } from 'zod';
import { BASES } from '../../domain/analytics/engagement.ts';
import { METRICS } from '../../domain/experiments/compare.ts';
import { NETWORKS } from '../../domain/networks.ts';
import { accountId, experimentId, instant, listOf, postId } from '../common.ts';
import { postCardSchema } from './posts.ts';

const day = z.iso.date();
/** `GET /social/analytics`: of what the house published between two days of the zone, both with; at most 400 days. */
export const analyticsQuerySchema = z.strictObject({
  from: day,
  to: day,
  zone: z.string().max(60).default('Africa/Casablanca'),
  network: z.enum(NETWORKS).optional(),
  account: accountId.optional(),
});
/**
 * Sums of the last values that networks told of each post. A value is null where none of the posts has it;
 * `of`: how many of the posts it is a sum of.
 */
const sum = z.object({ value: z.number().int().nullable(), of: z.number().int() });
export const figuresSchema = z.object({
  posts: z.number().int(),
  ...{ views: sum, reach: sum, likes: sum, comments: sum, shares: sum, saves: sum, clicks: sum },
  /** Interactions for each one reached, of the posts that tell both; null where none does. */
  engagement: z.number().nullable(),
  /** Interactions for each view, of the posts whose network tells no reach (TikTok): never mixed with the one above. */
  perView: z.number().nullable(),
});
const per = z.enum(BASES);
const group = figuresSchema.extend({ key: z.string(), name: z.string() });
export const analyticsResponseSchema = z.object({
  data: z.object({
    total: figuresSchema,
    byNetwork: z.array(group),
    byAccount: z.array(group),
    byTemplate: z.array(group),
    /** `key` of weekday (1 Monday – 7 Sunday) and hour (0–23) of the zone. */
    byHour: z.array(group),
    byWeekday: z.array(group),
    /** Of each network a few, as each counts in its own way: `engagement` for each one `seen`, which are people reached or views. */
    best: z.array(z.object({ post: postId, title: z.string(), network: z.enum(NETWORKS), permalink: z.string().nullable(), engagement: z.number(), per, seen: z.number().int() })), // prettier-ignore
    /** When the newest value was told. */
    measuredAt: instant.nullable(),
  }),
});

/** `GET /social/analytics/best-times`: from own posts of the last 180 days. */
export const bestTimesQuerySchema = z.strictObject({ account: accountId.optional(), network: z.enum(NETWORKS).optional(), zone: z.string().max(60).default('Africa/Casablanca') }); // prettier-ignore
export const bestTimesResponseSchema = z.object({
  data: z.object({
    /** Posts with measured values that it rests on. */
    sample: z.number().int(),
    /** Fewer than this, and no time is said to be good. */
    needed: z.number().int(),
    /** And fewer than this in one hour of the week. */
    neededSlot: z.number().int(),
    /**
     * `ratio`: the engagement against what its accounts usually have (1.2: a fifth more), drawn toward 1 the more the less
     * there is to go by; with its 95 %. Null where there are too few posts.
     */
    times: z.array(z.object({ weekday: z.number().int(), hour: z.number().int(), posts: z.number().int(), ratio: z.number().nullable(), least: z.number().nullable(), most: z.number().nullable() })), // prettier-ignore
  }),
});

/** `GET /social/analytics/export?format=`: the posts behind it, a row each. */
export const analyticsExportSchema = analyticsQuerySchema.extend({ format: z.enum(['csv', 'xlsx']) });

/**
 * `POST /social/experiments`: two posts to the same accounts that differ in what is tested; they are given `variant` a and
 * b. `GET`: those that run first. `POST /:id/end` keeps what it says then; `DELETE` gives up one of which nothing is public.
 */
export const newExperimentSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  metric: z.enum(METRICS),
  a: postId,
  b: postId,
});
export const VERDICTS = ['not-enough', 'no-difference', 'a', 'b'] as const;
const arm = z.object({ post: postCardSchema, reached: z.number().int().nullable(), hits: z.number().int().nullable(), rate: z.number().nullable() }); // prettier-ignore
export const experimentSchema = z.object({
  id: experimentId,
  name: z.string(),
  metric: z.enum(METRICS),
  state: z.enum(['running', 'ended']),
  createdAt: instant,
  endedAt: instant.nullable(),
  a: arm.nullable(),
  b: arm.nullable(),
  /** Whom it counts. TikTok tells views alone: its parts count only where both posts are there alone. */
  per: z.enum(BASES),
  /** When it is read: three days after the last of its parts is public, each as it stood at that age. Null while none is. */
  readAt: instant.nullable(),
  result: z.object({
    verdict: z.enum(VERDICTS),
    /** Two-sided, of the difference of the two rates; null while there is not enough. */
    p: z.number().nullable(),
    /** Of b less a, by 95 %. */
    least: z.number().nullable(),
    most: z.number().nullable(),
    /** How many have to be reached by each for a difference of a fifth to show. */
    needed: z.number().int().nullable(),
  }),
});
export const experimentsResponseSchema = listOf(experimentSchema);
export const experimentResponseSchema = z.object({ data: experimentSchema });
export type Analytics = z.output<typeof analyticsResponseSchema>['data'];
export type BestTimes = z.output<typeof bestTimesResponseSchema>['data'];
export type NewExperiment = z.output<typeof newExperimentSchema>;
export type Experiment = z.output<typeof experimentSchema>;
