import type { Querier } from '@sys/database/marketplace';
import { moveIn } from '@sys/platform/moves';
import type { Failure } from '../../domain/delivery/failure.ts';
import {
  DELIVERY_MOVES,
  isOver,
  type DeliveryDoer,
  type DeliveryMove,
  type DeliveryState,
} from '../../domain/delivery/states.ts';
import { FIRST_MEASURE } from '../../domain/statistics/rhythm.ts';
import type { Remote } from '../networks/network.ts';
import { tellPostFailed } from '../publications/tell.ts';
import type { DeliveryRow } from './rows.ts';
import { wake } from './wake.ts';

/** What changes with a move. What is not named stays. */
export interface Change {
  /** The call that led to it, for the history. */
  step?: string;
  remote?: Remote;
  attempts?: number;
  failure?: Failure | null;
  /** Nothing is done for it before: in so many seconds, or at a time (UTC). */
  inSeconds?: number;
  at?: Date;
  /** Now, unless it was begun before; or not any more. */
  begun?: boolean;
  /** Likewise of the call that publishes. */
  committed?: boolean;
  /** Its turn, where it has one. */
  turn?: Date | null;
  published?: { post: string | null; permalink: string | null };
}

type Named = Pick<DeliveryRow, 'id' | 'publication' | 'state' | 'version'>;

/**
 * Makes one move of a delivery with its row of history and what is to be done next. Null when it may not go that way, or
 * has meanwhile gone another.
 */
export async function moveDelivery(
  db: Querier,
  { id, publication, state, version }: Named,
  move: DeliveryMove,
  doer: DeliveryDoer,
  change: Change = {},
): Promise<{ state: DeliveryState; version: number } | null> {
  const to = moveIn<DeliveryState, DeliveryDoer>(DELIVERY_MOVES[move], state, doer);
  if (to === null) return null;
  const moved = await update(db, { id, state, version }, to, change);
  if (!moved) return null;
  await db.query(
    'INSERT INTO social_delivery_moves (delivery, move, state, step, failure) VALUES ($1, $2, $3, $4, $5::jsonb)',
    [id, move, to, change.step ?? null, change.failure ? JSON.stringify(change.failure) : null],
  );
  if (isOver(to) !== isOver(state)) await settlePublication(db, publication);
  if (to === 'failed') await tellPostFailed(db, { id, publication }, 'failed');
  // Whoever announces a call makes it: should they die, their job is taken over.
  if (move !== 'commit' && to !== 'paused' && !isOver(to)) await wake(db, { id, ...moved });
  return { state: to, version: moved.version };
}

/** Puts off what is to be done for a delivery; it stays where it is. */
export async function postpone(db: Querier, row: Named, change: Change): Promise<void> {
  const moved = await update(db, row, row.state, change);
  if (moved) await wake(db, { id: row.id, ...moved });
}

/** Has it looked at now. Whoever is at it goes on undisturbed. */
export async function hasten(db: Querier, { id, version }: Pick<Named, 'id' | 'version'>): Promise<void> {
  const { rows } = await db.query<{ nextAt: Date }>(
    `UPDATE social_deliveries SET next_at = least(next_at, date_trunc('milliseconds', now())) WHERE id = $1 RETURNING next_at AS "nextAt"`,
    [id],
  );
  if (rows[0]) await wake(db, { id, version, nextAt: new Date(rows[0].nextAt) });
}

const SECONDS = 1_000;

async function update(
  db: Querier,
  { id, state, version }: Pick<Named, 'id' | 'state' | 'version'>,
  to: DeliveryState,
  change: Change,
): Promise<{ version: number; nextAt: Date } | null> {
  const values: unknown[] = [id, state, version, to];
  const set = ['state = $4', 'version = version + 1'];
  const put = (column: string, value: unknown, cast = '') => set.push(`${column} = $${values.push(value)}${cast}`);
  if (change.remote !== undefined) put('remote', JSON.stringify(change.remote), '::jsonb');
  if (change.attempts !== undefined) put('attempts', change.attempts);
  if (change.failure !== undefined) put('failure', change.failure && JSON.stringify(change.failure), '::jsonb');
  // To the millisecond, as jobs are planned: whoever comes at its time is not too early.
  if (change.inSeconds !== undefined) set.push(`next_at = date_trunc('milliseconds', now() + make_interval(secs => $${values.push(change.inSeconds)}))`); // prettier-ignore
  if (change.at !== undefined) put('next_at', change.at);
  if (change.turn !== undefined) put('turn_at', change.turn);
  for (const [column, is, at] of [
    // Its turn may have been waited for in this transaction, which began before it.
    ['begun_at', change.begun, 'clock_timestamp()'],
    ['committed_at', change.committed, 'now()'],
  ] as const)
    if (is !== undefined) set.push(`${column} = ${is ? `coalesce(${column}, ${at})` : 'NULL'}`);
  if (change.published) {
    put('post', change.published.post);
    put('permalink', change.published.permalink);
    set.push('published_at = coalesce(published_at, committed_at, now())');
    set.push(`measure_at = coalesce(committed_at, now()) + make_interval(secs => ${FIRST_MEASURE / SECONDS})`);
  }
  const { rows } = await db.query<{ version: number; nextAt: Date }>(
    `UPDATE social_deliveries SET ${set.join(', ')} WHERE id = $1 AND state = $2 AND version = $3
     RETURNING version, next_at AS "nextAt"`,
    values,
  );
  return rows[0] ? { version: rows[0].version, nextAt: new Date(rows[0].nextAt) } : null;
}

/** A publication has ended when nothing of it goes on, and goes on again with any part of it. */
async function settlePublication(db: Querier, publication: string): Promise<void> {
  // Held first, so that of two parts that end at once the second sees the first.
  await db.query('SELECT 1 FROM social_publications WHERE id = $1 FOR UPDATE', [publication]);
  await db.query(
    `UPDATE social_publications p SET state = parts.state, version = p.version + 1,
       ended_at = CASE WHEN parts.state = 'scheduled' THEN NULL ELSE now() END
     FROM (SELECT CASE WHEN bool_and(d.state = 'cancelled') THEN 'cancelled'
         WHEN bool_and(d.state IN ('published', 'in-inbox', 'failed', 'cancelled', 'deleted')) THEN 'ended' ELSE 'scheduled' END AS state
       FROM social_deliveries d WHERE d.publication = $1) parts
     WHERE p.id = $1 AND p.state IN ('scheduled', 'ended', 'cancelled') AND p.state <> parts.state`,
    [publication],
  );
}
