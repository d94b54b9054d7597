import type { Querier } from '@sys/database/marketplace';
import { enqueue } from '@sys/platform/services';
import type { HookEvent } from '../../contracts/partners.ts';

export const SEND = 'affiliate.hook.send';
export interface Sending {
  message: string;
}

/**
 * Writes what a shop's servers are told of an event, one message a place, in the caller's transaction. `source` names the
 * event: told twice it is one message, with one id.
 */
export async function tellHooks(
  db: Querier,
  { merchant, event, source, at, data }: { merchant: string; event: HookEvent; source: string; at: Date; data: object },
): Promise<void> {
  const body = JSON.stringify({ type: event, timestamp: at.toISOString(), data });
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO affiliate_hook_messages (hook, source, event, body, next_at)
     SELECT h.id, $2, $3, $4, now() FROM affiliate_hooks h
     WHERE h.merchant = $1 AND h.removed_at IS NULL AND $3 = ANY (h.events)
     ON CONFLICT (hook, source) DO NOTHING RETURNING id`,
    [merchant, source, event, body],
  );
  for (const { id } of rows) await enqueueSending(db, id, 0);
}

/** One job an attempt. */
export async function enqueueSending(db: Querier, message: string, tries: number, inSeconds = 0): Promise<void> {
  const payload: Sending = { message };
  await enqueue(db, { task: SEND, payload, key: `${message}:${tries}`, inSeconds });
}
