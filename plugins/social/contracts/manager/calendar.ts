import { z } from 'zod';
import { postId } from '../common.ts';
import { postCardSchema, postFilters } from './posts.ts';

const day = z.iso.date();
/** `GET /social/calendar`: days of the zone, both with; at most 62. Dropped posts are not there unless asked for. */
export const calendarQuerySchema = z.strictObject({ ...postFilters, from: day, to: day, zone: z.string().max(60).default('Africa/Casablanca') }); // prettier-ignore

export const calendarResponseSchema = z.object({
  data: z.object({
    /** Those with a time, the earliest first. `local`: its wall clock in the zone that was asked for. */
    posts: z.array(postCardSchema.extend({ local: z.string() })),
    /** Drafts without a time, the newest first. */
    untimed: z.array(postCardSchema),
    /** `sure` false: by the moon, so it may be a day off. */
    holidays: z.array(z.object({ day, key: z.string(), name: z.string(), sure: z.boolean() })),
    ramadan: z.array(z.object({ from: day, to: day })),
    /** Two posts to one account that are closer than half an hour. */
    conflicts: z.array(z.object({ account: z.string(), posts: z.tuple([postId, postId]), minutes: z.number().int() })),
    /** Whether `to` or `from` cut anything off, or more posts than can be shown. */
    more: z.boolean(),
  }),
});
export type Calendar = z.output<typeof calendarResponseSchema>['data'];
