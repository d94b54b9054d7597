import type { Querier } from '@sys/database/marketplace';
import { COLLECT_DAYS } from '../../domain/order/holds.ts';
import { OrderError } from '../errors.ts';
import { issueVouchers } from '../vouchers/issue.ts';
import { tryCode } from './code.ts';
import { move, type By } from './move.ts';
import type { OrderRow } from './rows.ts';
import { tellConfirmed, tellMerchants } from './tell.ts';

/**
 * Confirms an order that is locked when the code is the one that was sent. A wrong code is counted, so it is told as an
 * outcome: thrown, it would undo its counting.
 */
export async function confirm(
  db: Querier,
  order: OrderRow,
  typed: string,
  by: By,
  now: Date,
): Promise<'right' | 'code-wrong' | 'code-over'> {
  if (order.state !== 'to_confirm') throw new OrderError('wrong-state');
  const tried = await tryCode(db, order, typed, now);
  if (tried !== 'right') return tried;
  const onSite = order.method === 'at_merchant';
  // What is delivered waits for the merchant; what is collected, for the buyer, and not for ever.
  const until = onSite ? new Date(now.getTime() + COLLECT_DAYS * 86_400_000) : null;
  const patch = { confirmed_at: now, held_until: until, code_hash: null };
  const confirmed = await move(db, order, 'confirm', by, now, patch);
  if (onSite) await issueVouchers(db, { order: order.id, payment: 'due' }, now);
  await tellConfirmed(db, confirmed);
  await tellMerchants(db, confirmed);
  return 'right';
}
