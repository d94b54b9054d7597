import type { Querier } from '@sys/database/marketplace';
import { moveIn } from '@sys/platform/moves';
import { PAYOUT_MOVES, type PayoutDoer, type PayoutMove, type PayoutState } from '../../domain/payouts/states.ts';
import { AffiliateError } from '../errors.ts';

export interface PayoutRow {
  id: string;
  period: string;
  influencer: number;
  /** Centimes. */
  amount: number;
  state: PayoutState;
  version: number;
  preparedBy: number | null;
  agreedBy: number | null;
  sentBy: number | null;
  endedBy: number | null;
  account: string | null;
  accountIndex: Buffer | null;
  file: string | null;
  reference: string | null;
  reason: string;
  preparedAt: Date;
  agreedAt: Date | null;
  sentAt: Date | null;
  endedAt: Date | null;
}

const COLUMNS = `p.id::text, p.period, p.influencer, p.amount::float8, p.state, p.version, p.prepared_by AS "preparedBy",
  p.agreed_by AS "agreedBy", p.sent_by AS "sentBy", p.ended_by AS "endedBy", p.account, p.account_index AS "accountIndex",
  p.file::text, p.reference, p.reason, p.prepared_at AS "preparedAt", p.agreed_at AS "agreedAt", p.sent_at AS "sentAt",
  p.ended_at AS "endedAt"`;

const dateOf = (at: Date | null): Date | null => at && new Date(at);

/** Payouts that `where` finds, as they are. */
export async function findPayouts(db: Querier, where: string, values: unknown[]): Promise<PayoutRow[]> {
  const { rows } = await db.query<PayoutRow & Record<string, unknown>>(`SELECT ${COLUMNS} FROM affiliate_payouts p ${where}`, values); // prettier-ignore
  return rows.map((row) => ({
    ...row,
    preparedAt: new Date(row.preparedAt),
    agreedAt: dateOf(row.agreedAt),
    sentAt: dateOf(row.sentAt),
    endedAt: dateOf(row.endedAt),
  }));
}

/** Those with these numbers, locked in the order of everybody. Throws where one is not there. */
export async function lockPayouts(db: Querier, ids: readonly string[]): Promise<PayoutRow[]> {
  const found = await findPayouts(db, 'WHERE p.id = ANY ($1::bigint[]) ORDER BY p.id FOR UPDATE OF p', [ids]);
  if (found.length !== new Set(ids).size) throw new AffiliateError('no-payout');
  return found;
}

/** Number of the locks of payouts among those of PostgreSQL. */
const LOCKS = 6_073;

/** What is due to somebody is set aside or given back by one transaction at a time. */
export const lockInfluencer = (db: Querier, influencer: number) =>
  db.query('SELECT pg_advisory_xact_lock($1, $2)', [LOCKS, influencer]);

/** What a move writes besides, by columns. */
type Patch = Partial<Record<'agreed_by' | 'agreed_at' | 'account' | 'account_index' | 'sent_by' | 'sent_at' | 'file' | 'ended_by' | 'ended_at' | 'reference' | 'reason', unknown>>; // prettier-ignore

/** Moves a payout that is still where it was. Throws when it may not go there, or somebody was first. */
export async function movePayout(
  db: Querier,
  payout: PayoutRow,
  move: PayoutMove,
  doer: PayoutDoer,
  patch: Patch,
): Promise<PayoutRow> {
  const to = moveIn<PayoutState, PayoutDoer>(PAYOUT_MOVES[move], payout.state, doer);
  if (to === null) throw new AffiliateError('wrong-state');
  const names = Object.keys(patch);
  const { rows } = await db.query(
    `UPDATE affiliate_payouts SET ${names.map((name, nth) => `${name} = $${nth + 5}, `).join('')}state = $4, version = version + 1
     WHERE id = $1 AND state = $2 AND version = $3 RETURNING id`,
    [payout.id, payout.state, payout.version, to, ...names.map((name) => patch[name as keyof Patch])],
  );
  if (!rows[0]) throw new AffiliateError('changed-meanwhile');
  return (await findPayouts(db, 'WHERE p.id = $1', [payout.id]))[0]!;
}
