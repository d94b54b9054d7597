import type { Querier } from '@sys/database/marketplace';
import { enqueue, type Jobs } from '@sys/platform/services';
import type { Failure } from '../../domain/delivery/failure.ts';
import type { Hands } from './hands.ts';
import { moveDelivery } from './move.ts';
import { findDelivery, type DeliveryRow } from './rows.ts';

const REMOVE = 'social.remove';
interface Removing {
  delivery: string;
}

/** What became of the wish to take a post back, in its history; the last one counts. */
export type RemovalNote = 'asked' | 'by-hand' | 'failed';

export async function noteRemoval(
  db: Querier,
  { id, state }: Pick<DeliveryRow, 'id' | 'state'>,
  note: RemovalNote,
  failure?: Failure,
): Promise<void> {
  await db.query('INSERT INTO social_delivery_moves (delivery, move, state, failure) VALUES ($1, $2, $3, $4::jsonb)', [
    ...[id, `remove-${note}`, state, failure ? JSON.stringify(failure) : null],
  ]);
}

/** Plans that its network is told to take a post back. */
export async function planRemoval(db: Querier, row: DeliveryRow): Promise<void> {
  await noteRemoval(db, row, 'asked');
  const payload: Removing = { delivery: row.id };
  await enqueue(db, { task: REMOVE, payload });
}

/** Registers what takes posts back. It may be asked twice: what is gone is gone. */
export function removePosts(hands: Hands, jobs: Pick<Jobs, 'task'>): void {
  jobs.task<Removing>(REMOVE, async ({ delivery }, { db, signal }) => {
    const row = await findDelivery(db, delivery);
    if (row?.state !== 'published' || row.post === null) return;
    const opened = await hands.open(row.account);
    if (opened.kind === 'away') throw new Error('The account cannot be opened now.');
    if (opened.kind === 'broken') return noteRemoval(db, row, 'failed', accountBroken);
    const { login, format, accountRemote: account } = row;
    const done = await hands.clients[row.network].remove(
      { login, format, account, token: opened.token, signal },
      row.post,
    );
    if (done === 'by-hand') return noteRemoval(db, row, 'by-hand');
    if (done === 'deleted' || done === 'gone') {
      await moveDelivery(db, row, 'remove', 'system', { step: done });
      return;
    }
    if (done.kind === 'retry' || done.kind === 'wait' || done.kind === 'quota')
      throw new Error(`Not now: ${done.code}.`);
    await noteRemoval(db, row, 'failed', done);
    if (done.kind === 'account') await hands.broke(db, row.account, opened.version, done);
  });
}

const accountBroken: Failure = {
  kind: 'account',
  code: 'account-broken',
  said: { status: 0, code: null, message: '' },
};
