import type { Querier } from '@sys/database/marketplace';
import { post } from '@sys/platform/services';
import { turnPosting, type RefundTurn } from '../../domain/refunds/posting.ts';
import type { RefundRow } from './rows.ts';

/** Writes what became of a refund that was posted before, in the transaction of its move; `refund` is as it was before that. */
export async function postTurn(
  db: Querier,
  { id, version, amount }: Pick<RefundRow, 'id' | 'version' | 'amount'>,
  turn: RefundTurn,
): Promise<void> {
  await post(db, {
    key: `refund:${id}:${turn}:${version}`,
    kind: `refund-${turn}`,
    entries: turnPosting(turn, amount),
  });
}
