import type { Querier } from '@sys/database/marketplace';
import { duePosting, earnedPosting, takenBackPosting, type Entry } from '../../domain/books/postings.ts';
import { stillToTake } from '../../domain/commission/refund.ts';
import {
  moveCommission,
  restoredState,
  wasDue,
  type CommissionDoer,
  type CommissionMove,
} from '../../domain/commission/states.ts';
import { AffiliateError } from '../errors.ts';
import { standOf, type CommissionRow } from './rows.ts';
import { tellEarned } from './tell.ts';
import { change, type By, type Deed, type Patch } from './write.ts';

type Going = Exclude<CommissionMove, 'reject' | 'reverse'>;

/**
 * One move onwards of a commission that is locked, in the caller's transaction, with its books. What is reversed may
 * still be in a payout, with what was taken back beside it: its payout's moves are then those of where it came from.
 * Throws `wrong-state` when it may not be made, `changed-meanwhile` when the row is not what it was.
 */
export async function move(db: Querier, row: CommissionRow, name: Going, by: By, now: Date, patch: Patch = {}): Promise<CommissionRow> {
  const stand = standOf(row);
  const inPayout = name === 'take' || name === 'giveBack' || name === 'pay';
  if (inPayout && stand.reversed) {
    const from = moveCommission({ ...stand, state: stand.reversed.from }, name, 'system', now);
    if (from === null) throw new AffiliateError('wrong-state');
    return change(db, row, { ...patch, reversed_from: from }, { name, by, now });
  }
  const to = moveCommission(stand, name, 'system', now);
  if (to === null) throw new AffiliateError('wrong-state');
  return change(db, row, { ...stamps(name, now), ...patch, state: to }, { name, by, now, ...moneyOf(row, name) });
} // prettier-ignore

const stamps = (name: Going, now: Date): Patch =>
  name === 'earn' ? { earned_at: now } : name === 'approve' ? { due_at: now } : {};

const left = ({ amount, fee, gone, feeGone }: CommissionRow) => ({ amount: amount - gone, fee: fee - feeGone });

function moneyOf(row: CommissionRow, name: Going): Pick<Deed, 'entries' | 'due'> {
  const { amount, fee } = left(row);
  if (name === 'earn') return { entries: earnedPosting(row, { amount, fee }) };
  if (name === 'approve') return { entries: duePosting(row, amount), due: { kind: 'commission', amount } };
  return {};
}

/** Nothing was written of it as long as its order is not paid. */
const wasEarned = ({ earnedAt }: CommissionRow): boolean => earnedAt !== null;

const takenBack = (row: CommissionRow, sum: { amount: number; fee: number }): Entry[] =>
  wasEarned(row) ? takenBackPosting(row, sum, wasDue(standOf(row))) : [];

/**
 * So much of the line's price has gone back by now: the same part of the commission goes with it, and comes back when
 * less has (a dispute was won). What was already due is owed from now on. Told again it does nothing; what a review has
 * rejected stays so.
 */
export async function setRefunded(db: Querier, row: CommissionRow, refunded: number, now: Date): Promise<CommissionRow> {
  if (row.refunded === refunded || row.reversedBy === 'review') return row;
  const line = { paid: row.paid, refunded };
  const amount = stillToTake(row.amount, row.gone, line);
  const fee = stillToTake(row.fee, row.feeGone, line);
  const stand = standOf(row);
  const due = wasDue(stand);
  const all = refunded === row.paid;
  const name = all && !stand.reversed ? 'reverse' : !all && stand.reversed ? 'restore' : refunded > row.refunded ? 'lower' : 'raise'; // prettier-ignore
  const to: Patch =
    name === 'reverse'
      ? { state: 'reversed', reversed_from: row.state, reversed_by: 'refund' }
      : name === 'restore'
        ? { state: restoredState(stand), reversed_from: null, reversed_by: null }
        : {};
  return change(
    db,
    row,
    { ...to, refunded, gone: row.gone + amount, fee_gone: row.feeGone + fee },
    {
      name,
      by: {},
      now,
      entries: takenBack(row, { amount, fee }),
      ...(due ? { due: { kind: amount > 0 ? ('taken-back' as const) : ('restored' as const), amount: -amount } } : {}),
    },
  );
} // prettier-ignore

/** Somebody has looked at it and found nothing: it is due when its time has come. */
export async function release(db: Querier, row: CommissionRow, by: By, now: Date): Promise<CommissionRow> {
  if (row.review !== 'open' || row.state === 'reversed') throw new AffiliateError('wrong-state');
  const released = await change(db, row, { review: 'released' }, { name: 'release', by, now });
  await tellEarned(db, released);
  return released;
}

/**
 * All that is left of a commission is taken back: its order came to nothing (`reverse`, by the house), or somebody or a
 * rule found that it is no sale (`reject`).
 */
export async function undo(
  db: Querier,
  row: CommissionRow,
  name: 'reverse' | 'reject',
  doer: CommissionDoer,
  by: By,
  now: Date,
): Promise<CommissionRow> {
  if (moveCommission(standOf(row), name, doer, now) === null) throw new AffiliateError('wrong-state');
  const reversedBy = name === 'reject' ? 'review' : 'refund';
  const patch = { state: 'reversed', reversed_from: row.state, reversed_by: reversedBy, gone: row.amount, fee_gone: row.fee }; // prettier-ignore
  const sum = left(row);
  const due = wasDue(standOf(row)) ? { due: { kind: 'taken-back' as const, amount: -sum.amount } } : {};
  return change(db, row, patch, { name, by, now, entries: takenBack(row, sum), ...due });
}
