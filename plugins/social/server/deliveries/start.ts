import type { Querier } from '@sys/database/marketplace';
import { publishableLink } from '@sys/affiliate/services';
import type { Failure } from '../../domain/delivery/failure.ts';
import type { Hands } from './hands.ts';
import { moveDelivery, postpone } from './move.ts';
import type { DeliveryRow } from './rows.ts';
import { takeTurn } from './turn.ts';
import { problemsOf } from './validate.ts';

const because = (kind: 'account' | 'stop', code: string, message = ''): Failure => ({
  kind,
  code,
  said: { status: 0, code: null, message },
});

/**
 * Begins a delivery whose time has come, when what held as it was written still holds and its turn has come: nothing is
 * asked of its network before.
 */
export async function start(hands: Hands, db: Querier, row: DeliveryRow): Promise<void> {
  const failure = await hindranceOf(hands, db, row);
  if (failure) {
    await moveDelivery(db, row, failure.kind === 'account' ? 'pause' : 'fail', 'system', { failure, turn: null });
    return;
  }
  if (row.turnAt === null) {
    const turn = await takeTurn(db, row.network, row.account);
    if (turn > new Date()) return postpone(db, row, { at: turn, turn });
  }
  await moveDelivery(db, row, 'begin', 'system', { begun: true, turn: null, inSeconds: 0 });
}

async function hindranceOf(hands: Hands, db: Querier, row: DeliveryRow): Promise<Failure | null> {
  if (row.accountState !== 'connected') return because('account', `account-${row.accountState}`);
  if (row.link !== null && row.owner !== null) {
    const link = await publishableLink(db, row.owner, row.link);
    if (!link?.live) return because('stop', 'link-off');
  }
  const media = await hands.files(db, row.media);
  if (media.length < row.media.length) return because('stop', 'media-gone');
  const problems = problemsOf({ ...row, media });
  return problems.length > 0 ? because('stop', 'does-not-fit', problems.map(({ code }) => code).join(', ')) : null;
}
