import type { Querier } from '@sys/database/marketplace';
import { afterFailure, nextLook } from '../../domain/delivery/after.ts';
import type { Failure } from '../../domain/delivery/failure.ts';
import { NoAnswer, type Remote, type Step, type StepOutcome } from '../networks/network.ts';
import type { Hands } from './hands.ts';
import { moveDelivery, postpone } from './move.ts';
import type { DeliveryRow } from './rows.ts';

/** Of ours, as there was no answer: what it was about is done again, or looked for. */
export const noAnswer: Failure = { kind: 'retry', code: 'no-answer', said: { status: 0, code: null, message: '' } };

/** No answer to a call that may be made again. */
export function askingAgain(error: unknown): StepOutcome {
  if (!(error instanceof NoAnswer)) throw error;
  return { kind: 'failed', failure: noAnswer };
}

/** No answer to the call that publishes: it is looked for, and never made again by itself. */
export async function lost(db: Querier, row: DeliveryRow, step: Step): Promise<void> {
  const change = { step: step.name, failure: noAnswer, attempts: 0, inSeconds: nextLook(0) };
  await moveDelivery(db, row, 'doubt', 'system', change);
}

/** Writes down what a call brought, and what comes next. `step` is null where it did not come to a call. */
export async function settle(
  hands: Hands,
  db: Querier,
  row: DeliveryRow,
  outcome: StepOutcome,
  step: Step | null,
): Promise<void> {
  const named = step ? { step: step.name } : {};
  switch (outcome.kind) {
    case 'stored': {
      const change = { ...named, remote: outcome.remote, attempts: 0, failure: null, inSeconds: outcome.seconds ?? 0 };
      await moveDelivery(db, row, row.state === 'publishing' ? 'follow' : 'keep', 'system', change);
      return;
    }
    case 'published': {
      const { remote, post, permalink } = outcome;
      await moveDelivery(db, row, 'confirm', 'system', { ...named, remote, failure: null, published: { post, permalink } });
      return;
    }
    case 'in-inbox':
      await moveDelivery(db, row, 'hand', 'system', { ...named, remote: outcome.remote, failure: null });
      return;
    case 'failed':
      await settleFailure(hands, db, row, outcome.failure, { step, remote: outcome.remote });
  }
}

async function settleFailure(
  hands: Hands,
  db: Querier,
  row: DeliveryRow,
  failure: Failure,
  { step, remote }: { step: Step | null; remote: Remote | undefined },
): Promise<void> {
  if (failure.kind === 'account' && step) await hands.broke(db, row.account, failure);
  const change = { failure, ...(step ? { step: step.name } : {}), ...(remote ? { remote } : {}) };
  const past = { attempts: row.attempts, rebuilds: await rebuildsOf(db, row.id), begunAt: row.begunAt! };
  const after = afterFailure(failure, past, new Date(), Math.random());
  const later = after.kind === 'again' ? { inSeconds: after.seconds, attempts: after.attempts } : {};
  const anew = failure.kind === 'quota' || failure.kind === 'rebuild' ? { begun: false } : {};
  // Looked for by reads alone: what hinders a look says nothing of what is public.
  if (row.state === 'unconfirmed') return postpone(db, row, { failure, inSeconds: nextLook(row.attempts), attempts: row.attempts + 1 }); // prettier-ignore
  // What was sent already and is only followed is not begun again, unless the platform itself has given it up.
  const isSent = row.state === 'publishing' && !step?.final;
  if (isSent && failure.kind !== 'rebuild' && failure.kind !== 'stop') {
    if (after.kind === 'again') await moveDelivery(db, row, 'follow', 'system', { ...change, ...later });
    else await moveDelivery(db, row, 'doubt', 'system', { ...change, attempts: 0, inSeconds: nextLook(0) });
    return;
  }
  if (after.kind === 'fail') await moveDelivery(db, row, 'fail', 'system', change);
  else if (after.kind === 'pause') await moveDelivery(db, row, 'pause', 'system', { ...change, committed: false });
  else await moveDelivery(db, row, 'defer', 'system', { ...change, ...later, ...anew, committed: false, remote: keptOf(failure, row, remote) });
}

/** What was prepared and is worth nothing any more is cleared, but for what the client says is still good. */
const keptOf = ({ kind }: Failure, row: DeliveryRow, remote: Remote | undefined): Remote =>
  remote ?? (kind === 'rebuild' ? {} : row.remote);

/** How often it was made from the start, since its owner last asked for it. */
async function rebuildsOf(db: Querier, delivery: string): Promise<number> {
  const { rows } = await db.query<{ rebuilds: number }>(
    `SELECT count(*)::integer AS rebuilds FROM social_delivery_moves m
     WHERE m.delivery = $1 AND m.failure ->> 'kind' = 'rebuild'
       AND m.id > coalesce((SELECT max(r.id) FROM social_delivery_moves r WHERE r.delivery = $1 AND r.move = 'retry'), 0)`,
    [delivery],
  );
  return rows[0]!.rebuilds;
}
