import type { Querier } from '@sys/database/marketplace';
import type { Snapshot } from '../../domain/commission/line.ts';
import type { CommissionStand, CommissionState, Review } from '../../domain/commission/states.ts';

/** What a line of a sale earned somebody; centimes. */
export interface CommissionRow {
  id: string;
  conversion: string;
  line: string;
  influencer: number;
  merchant: string;
  deal: string;
  link: string;
  by: 'click' | 'coupon';
  click: string | null;
  state: CommissionState;
  version: number;
  paid: number;
  refunded: number;
  amount: number;
  fee: number;
  gone: number;
  feeGone: number;
  snapshot: Snapshot;
  holdDays: number;
  heldUntil: Date | null;
  review: Review;
  score: number;
  reversedFrom: CommissionState | null;
  reversedBy: 'refund' | 'review' | null;
  placedAt: Date;
  earnedAt: Date | null;
  dueAt: Date | null;
}

// Floats and text: whether a connection parses bigint and JSON depends on whose it is.
const COLUMNS = `c.id::text, c.conversion::text, c.line, c.influencer, c.merchant, c.deal, c.link::text, c.by, c.click::text,
  c.state, c.version, c.paid::float8, c.refunded::float8, c.amount::float8, c.fee::float8, c.gone::float8,
  c.fee_gone::float8 AS "feeGone", c.snapshot::text, c.hold_days AS "holdDays", c.held_until AS "heldUntil", c.review,
  c.score, c.reversed_from AS "reversedFrom", c.reversed_by AS "reversedBy", c.placed_at AS "placedAt",
  c.earned_at AS "earnedAt", c.due_at AS "dueAt"`;

type Stored = Omit<CommissionRow, 'snapshot'> & { snapshot: string };

/** Commissions that `where` finds, as they are; the table is `c`. */
export async function findCommissions(db: Querier, where: string, values: unknown[]): Promise<CommissionRow[]> {
  const { rows } = await db.query<Stored & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM affiliate_commissions c ${where}`,
    values,
  );
  const at = (moment: Date | null) => (moment === null ? null : new Date(moment));
  return rows.map(({ snapshot, heldUntil, placedAt, earnedAt, dueAt, ...row }) => ({
    ...row,
    snapshot: JSON.parse(snapshot) as Snapshot,
    heldUntil: at(heldUntil),
    placedAt: new Date(placedAt),
    earnedAt: at(earnedAt),
    dueAt: at(dueAt),
  }));
}

/**
 * Commissions that nobody else moves until the transaction ends, the oldest first. The programmes that they spend of
 * are held as well, and before them: by everybody in this order.
 */
export async function lockCommissions(db: Querier, ids: readonly string[]): Promise<CommissionRow[]> {
  const { rows } = await db.query<{ deal: string }>(
    'SELECT DISTINCT deal FROM affiliate_commissions WHERE id = ANY ($1::bigint[])',
    [ids],
  );
  await lockProgrammes(db, rows.map(({ deal }) => deal)); // prettier-ignore
  return findCommissions(db, 'WHERE c.id = ANY ($1::bigint[]) ORDER BY c.id FOR UPDATE', [ids]);
}

/** Of the programmes of these deals nobody else spends until the transaction ends; shop by shop, as orders go. */
export async function lockProgrammes(db: Querier, deals: readonly string[]): Promise<void> {
  await db.query(
    'SELECT 1 FROM affiliate_programmes WHERE deal = ANY ($1) ORDER BY merchant, affiliate_programmes.id FOR UPDATE',
    [deals],
  );
}

/** What the rules of its states look at. */
export const standOf = ({ state, review, heldUntil, reversedFrom, reversedBy }: CommissionRow): CommissionStand => ({
  state,
  review,
  heldUntil,
  reversed: reversedFrom && reversedBy ? { from: reversedFrom, by: reversedBy } : null,
});
