import type { Querier } from '@sys/database/marketplace';
import type { Member } from '@sys/identity/services';
import type { StaffRefund } from '../../contracts/refunds.ts';
import { namesOfStaff } from '../desk/names.ts';
import { DECIDE_REFUNDS } from '../permissions.ts';
import type { RefundRow } from './rows.ts';
import { mayAgree } from './second.ts';

/** Refunds as the finances see them. */
export async function viewRefunds(db: Querier, refunds: readonly RefundRow[], member: Member): Promise<StaffRefund[]> {
  const { rows: lines } = await db.query<{ id: string; title: string; order: string; number: string }>(
    `SELECT l.id::text, l.title, l."order"::text AS "order", o.number FROM orders_lines l JOIN orders_orders o ON o.id = l."order"
     WHERE l."order" = ANY ($1::bigint[])`,
    [refunds.map(({ order }) => order)],
  );
  const nameOf = await namesOfStaff(db, refunds.flatMap((one) => [askerOf(one), one.secondActor])); // prettier-ignore
  const decides = member.may(DECIDE_REFUNDS);
  return refunds.map((refund) => ({
    id: refund.id,
    order: lines.find(({ order }) => order === refund.order)!.number,
    state: refund.state,
    amount: refund.amount,
    askedBy: refund.askedBy,
    asker: nameOf(askerOf(refund)),
    reason: refund.reason,
    second:
      refund.secondActor === null ? null : { name: nameOf(refund.secondActor)!, reason: refund.secondReason ?? '' },
    at: refund.createdAt.toISOString(),
    parts: refund.parts.map(({ line, units, amount }) => ({ line, title: lines.find(({ id }) => id === line)!.title, units, amount })), // prettier-ignore
    may: {
      agree: decides && mayAgree(refund, member.id),
      decline: decides && refund.state === 'to_agree',
      retry: decides && refund.state === 'failed',
      given: decides && (refund.state === 'owed' || refund.state === 'failed'),
    },
  }));
}

/** An account of the staff: others’ are counted apart. */
const askerOf = ({ askedBy, actor }: RefundRow): number | null => (askedBy === 'finance' ? actor : null);
