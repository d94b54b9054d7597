import type { Querier } from '@sys/database/marketplace';
import type { JobContext } from '@sys/platform/services';
import { isOver } from '../../domain/delivery/states.ts';
import { NoAnswer, type StepOutcome, type Work } from '../networks/network.ts';
import type { Hands } from './hands.ts';
import { moveDelivery } from './move.ts';
import { reconcile } from './reconcile.ts';
import { findDelivery, type DeliveryRow } from './rows.ts';
import { askingAgain, lost, settle, type Called } from './settle.ts';
import { start } from './start.ts';
import { workOf } from './work.ts';

/**
 * Does what a delivery needs next: one call to its network at the most. Whoever comes too early, or while somebody is
 * at it, does nothing: the row says what is to be done and when, and the lock is let go by whoever dies.
 */
export async function deliver(
  hands: Hands,
  id: string,
  { db, signal }: Pick<JobContext, 'db' | 'signal'>,
): Promise<void> {
  if (!(await isOurs(db, id))) return;
  const row = await findDelivery(db, id);
  if (!row || !row.due || isOver(row.state) || row.state === 'paused') return;
  if (row.state === 'waiting') return start(hands, db, row);
  const opened = await hands.open(row.account);
  if (opened.kind !== 'open') return settle(hands, db, row, noEntry(opened.kind), null);
  const work = await workOf(hands, db, row, opened.token, signal);
  const isWhole = work.media.length === row.media.length;
  if (row.state === 'working' && !isWhole) return settle(hands, db, row, filesGone, null);
  if (row.state === 'unconfirmed' || !isWhole) return reconcile(hands, db, row, work);
  // A call that publishes was announced. Only where its answer is stored is the platform known to be at it.
  if (row.state === 'publishing' && row.lastMove !== 'follow') return reconcile(hands, db, row, work);
  const step = hands.clients[row.network].next(work);
  const called = { step, version: opened.version, isSent: row.state === 'publishing' };
  return step.final ? publish(hands, db, row, work, called) : run(hands, db, row, work, called);
}

async function isOurs(db: Querier, id: string): Promise<boolean> {
  const { rows } = await db.query<{ ours: boolean }>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 92)) AS ours',
    [`social-delivery:${id}`],
  );
  return rows[0]!.ours;
}

const house = (kind: 'account' | 'retry' | 'stop', code: string): StepOutcome => ({
  kind: 'failed',
  failure: { kind, code, said: { status: 0, code: null, message: '' } },
});
const noEntry = (why: 'broken' | 'away') => (why === 'broken' ? house('account', 'account-broken') : house('retry', 'account-away')); // prettier-ignore
const filesGone = house('stop', 'media-gone');

/** A call after which nothing is public: it may be made again. */
async function run(hands: Hands, db: Querier, row: DeliveryRow, work: Work, called: Called): Promise<void> {
  const outcome = await hands.clients[row.network].run(called.step, work).catch(askingAgain);
  await settle(hands, db, row, outcome, called);
}

/**
 * The call that publishes. That it will be made is committed first, by whoever alone may make it; from there on nobody
 * makes it again: who dies, or hears nothing, leaves one that is looked for.
 */
async function publish(hands: Hands, db: Querier, row: DeliveryRow, work: Work, called: Called): Promise<void> {
  const { step } = called;
  const announced = await hands.alone(async (own) => {
    const moved = await moveDelivery(own, row, 'commit', 'system', { step: step.name, committed: true });
    return moved && findDelivery(own, row.id);
  });
  if (!announced) return;
  const outcome = await hands.clients[row.network]
    .run(step, { ...work, committedAt: announced.committedAt })
    .catch((error: unknown) => {
      if (error instanceof NoAnswer) return null;
      throw error;
    });
  if (outcome === null) await lost(db, announced, step);
  else await settle(hands, db, announced, outcome, called);
}
