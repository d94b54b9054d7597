import type { Querier } from '@sys/database/marketplace';
import { isForItsOwner, nextLook } from '../../domain/delivery/after.ts';
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
 * Looks for what became of a call whose answer is not known, by reads alone. It is never made again here, also when the
 * platform has no such post: it may still come, and whose account it is decides.
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
  const failure = found.kind === 'absent' ? notThere : noAnswer;
  const looks = row.state === 'publishing' ? 0 : row.attempts;
  const change = { failure, attempts: looks + 1, inSeconds: nextLook(looks) };
  if (row.state === 'publishing') await moveDelivery(db, row, 'doubt', 'system', { ...change, step });
  else await postpone(db, row, change);
  if (isForItsOwner(found.kind === 'absent' ? 'absent' : 'unknown', looks + 1))
    await tellPostFailed(db, row, 'unconfirmed');
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
