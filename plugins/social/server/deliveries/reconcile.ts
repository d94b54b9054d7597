import type { Querier } from '@sys/database/marketplace';
import { goesOn, isForItsOwner, nextLook } from '../../domain/delivery/after.ts';
import type { Failure } from '../../domain/delivery/failure.ts';
import type { Reconciled, Work } from '../networks/network.ts';
import { NoAnswer } from '../networks/network.ts';
import { tellPostFailed } from '../publications/tell.ts';
import type { Hands } from './hands.ts';
import { moveDelivery, postpone } from './move.ts';
import type { DeliveryRow } from './rows.ts';
import { noAnswer } from './settle.ts';

/** The platform was asked and has no such post: its owner may look, and then ask for it again. */
const notThere: Failure = { kind: 'stop', code: 'not-found-there', said: { status: 0, code: null, message: '' } };

/**
 * Looks for what became of a call whose answer is not known, by reads alone. It is never made again here. When the platform
 * finds no such post it is not made again at all: it may still come, and whose account it is decides. Where the platform is
 * sure that it has not what it needs, the delivery goes on from what was stored.
 */
export async function reconcile(hands: Hands, db: Querier, row: DeliveryRow, work: Work): Promise<void> {
  const found = await hands.clients[row.network].reconcile(work).catch(unanswered);
  const step = 'reconcile';
  if (found.kind === 'in-inbox') {
    await moveDelivery(db, row, 'hand', 'system', { step, remote: found.remote, failure: null });
    return;
  }
  if (found.kind === 'found' && !(await isAnothers(db, row, found.post))) {
    const { remote, post, permalink } = found;
    await moveDelivery(db, row, 'confirm', 'system', { step, remote, failure: null, published: { post, permalink } });
    return;
  }
  if (goesOn(found.kind === 'absent' && found.sure === true, await timesAgain(db, row.id))) {
    await moveDelivery(db, row, 'again', 'system', {
      step,
      failure: null,
      attempts: 0,
      committed: false,
      inSeconds: 0,
    });
    return;
  }
  const failure = found.kind === 'absent' ? notThere : noAnswer;
  const looks = row.state === 'publishing' ? 0 : row.attempts;
  const change = { failure, attempts: looks + 1, inSeconds: nextLook(looks) };
  if (row.state === 'publishing') await moveDelivery(db, row, 'doubt', 'system', { ...change, step });
  else await postpone(db, row, change);
  if (isForItsOwner(found.kind === 'absent' ? 'absent' : 'unknown', looks + 1))
    await tellPostFailed(db, row, 'unconfirmed');
}

/** How often it went on by itself, since its owner last asked for it. */
async function timesAgain(db: Querier, delivery: string): Promise<number> {
  const { rows } = await db.query<{ times: number }>(
    `SELECT count(*)::integer AS times FROM social_delivery_moves m WHERE m.delivery = $1 AND m.move = 'again'
       AND m.id > coalesce((SELECT max(r.id) FROM social_delivery_moves r WHERE r.delivery = $1 AND r.move = 'retry'), 0)`,
    [delivery],
  );
  return rows[0]!.times;
}

function unanswered(error: unknown): Reconciled {
  if (!(error instanceof NoAnswer)) throw error;
  return { kind: 'unknown' };
}

/** Two deliveries with the same words: a post that is one’s is not the other’s. */
async function isAnothers(db: Querier, { id, account }: DeliveryRow, post: string | null): Promise<boolean> {
  if (post === null) return false;
  const { rows } = await db.query('SELECT 1 FROM social_deliveries WHERE account = $1 AND post = $2 AND id <> $3', [account, post, id]); // prettier-ignore
  return rows.length > 0;
}
