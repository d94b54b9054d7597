import { z } from 'zod';
import { instant, listOf, postId } from '../common.ts';
import { deliverySchema } from '../publications.ts';

export const QUEUE_VIEWS = ['due', 'failed', 'unconfirmed', 'paused', 'done'] as const;
/** `GET /social/queue`: deliveries of the house. `due`: what waits or is under way, the earliest first; the others newest first. */
export const queueQuerySchema = z.strictObject({ view: z.enum(QUEUE_VIEWS).default('due'), cursor: z.string().max(80).optional() }); // prettier-ignore
export const queueItemSchema = deliverySchema.extend({
  post: z.object({ id: postId, title: z.string() }).nullable(),
  dueAt: instant,
  /** More than ten minutes after its time, and not begun. */
  overdue: z.boolean(),
});
export const queueResponseSchema = listOf(queueItemSchema).extend({
  /** How many there are of each. */
  counts: z.record(z.enum(QUEUE_VIEWS), z.number().int()),
});
export type QueueItem = z.output<typeof queueItemSchema>;
export type Queue = z.output<typeof queueResponseSchema>;
// `POST /social/deliveries/:id/retry|attest|cancel|remove` act on one of the house, as a person does on theirs.
