import type { Querier } from '@sys/database/marketplace';
import { afterFailure, nextLook } from '../../domain/delivery/after.ts';
import type { Failure } from '../../domain/delivery/failure.ts';
import type { DeliveryMove } from '../../domain/delivery/states.ts';
import { NoAnswer, type Remote, type Step, type StepOutcome } from '../networks/network.ts';
import type { Hands } from './hands.ts';
import { moveDelivery, postpone, type Change } from './move.ts';
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

/** The call that an outcome is of, and with which access it was made. */
export interface Called {
  step: Step;
  version: number;
  /** Whether the platform was at it before: then it says how far it is, and nothing begins with it. */
  isSent: boolean;
}

/** Writes down what a call brought, and what comes next. `called` is null where it did not come to a call. */
export async function settle(
  hands: Hands,
  db: Querier,
  row: DeliveryRow,
  outcome: StepOutcome,
  called: Called | null,
): Promise<void> {
  const step = called ? { step: called.step.name } : {};
  switch (outcome.kind) {
    case 'stored': {
      const { remote, seconds: inSeconds = 0 } = outcome;
      const move = row.state === 'publishing' ? 'follow' : 'keep';
      await moveDelivery(db, row, move, 'system', { ...step, remote, attempts: 0, failure: null, inSeconds });
      return;
    }
    case 'published': {
      const { remote, post, permalink } = outcome;
      await moveDelivery(db, row, 'confirm', 'system', {
        ...step,
        remote,
        failure: null,
        published: { post, permalink },
      });
      return;
    }
    case 'in-inbox':
      await moveDelivery(db, row, 'hand', 'system', { ...step, remote: outcome.remote, failure: null });
      return;
    case 'failed': {
      const { failure, remote } = outcome;
      if (failure.kind !== 'account' || !called) return settleFailure(db, row, failure, { called, remote });
      // An access may end before its time: with another one the same call is made again.
      if (await hands.renew(row.account, called.version)) return settleFailure(db, row, { ...failure, kind: 'retry' }, { called, remote }); // prettier-ignore
      await settleFailure(db, row, failure, { called, remote });
      await hands.broke(db, row.account, called.version, failure);
    }
  }
}

async function settleFailure(
  db: Querier,
  row: DeliveryRow,
  failure: Failure,
  { called, remote }: { called: Called | null; remote: Remote | undefined },
): Promise<void> {
  // Looked for by reads alone: what hinders a look says nothing of what is public.
  if (row.state === 'unconfirmed') return postpone(db, row, { failure, inSeconds: nextLook(row.attempts), attempts: row.attempts + 1 }); // prettier-ignore
  const past = { attempts: row.attempts, rebuilds: await rebuildsOf(db, row.id), begunAt: row.begunAt! };
  const after = afterFailure(failure, past, new Date(), Math.random());
  const later = after.kind === 'again' ? { inSeconds: after.seconds, attempts: after.attempts } : {};
  const change: Change = { failure, ...(called ? { step: called.step.name } : {}), ...(remote ? { remote } : {}) };
  const move = (name: DeliveryMove, more: Change = {}) => moveDelivery(db, row, name, 'system', { ...change, ...more });
  // What was sent already and is only followed is not begun again, unless the platform itself has given it up: an account
  // that it lets post no more today is what became of the post, not of the question.
  const isSent = row.state === 'publishing' && (called?.isSent ?? true);
  if (isSent && !['rebuild', 'stop', 'quota'].includes(failure.kind)) {
    if (after.kind === 'again') await move('follow', later);
    else await move('doubt', { attempts: 0, inSeconds: nextLook(0) });
    return;
  }
  if (after.kind === 'fail') await move('fail');
  else if (after.kind === 'pause') await move('pause', { committed: false });
  else {
    const kept = remote ?? (failure.kind === 'rebuild' || isSent ? {} : row.remote);
    // What it had prepared is over by the time that a quota is: its day begins anew.
    const anew = failure.kind === 'quota' || failure.kind === 'rebuild' ? { begun: false } : {};
    await move('defer', { ...later, ...anew, committed: false, remote: kept });
  }
}

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
