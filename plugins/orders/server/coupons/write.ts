import { randomBytes } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import { drawnCode, DRAWN_LENGTH } from '../../domain/coupons/code.ts';
import { couponState } from '../../domain/coupons/state.ts';
import { changeProblems, newProblems, type CouponTerms } from '../../domain/coupons/terms.ts';
import { OrderError } from '../errors.ts';
import { refuse } from '../form.ts';
import { findCoupon, holdCoupon, termsOf, type CouponOwner, type CouponRow } from './rows.ts';

/** Codes of one owner that are neither over nor stopped: nobody takes all the good words. */
const MOST_OPEN = 500;
/** Draws before something is wrong: of 30⁸ codes hardly one is taken. */
const DRAWS = 5;
const UNIQUE_VIOLATION = '23505';

/** Makes a code, typed or drawn, in the caller's transaction. No two of all the house's are alike. */
export async function makeCoupon(db: Querier, owner: CouponOwner, terms: CouponTerms, now: Date): Promise<CouponRow> {
  const problems = newProblems(terms, now);
  if (problems.length > 0) throw refuse(problems);
  const { rows } = await db.query<{ open: number }>(
    `SELECT count(*)::integer AS open FROM orders_coupons
     WHERE merchant IS NOT DISTINCT FROM $1 AND stopped_at IS NULL AND ends_at > $2`,
    [owner, now],
  );
  if (rows[0]!.open >= MOST_OPEN) throw new OrderError('too-many-coupons');
  return findCoupon(db, owner, await drawn(terms.code, (code) => insert(db, owner, code, terms)));
}

/** Changes what may still change of a code. */
export async function changeCoupon(
  db: Querier,
  owner: CouponOwner,
  id: string,
  terms: CouponTerms,
  now: Date,
): Promise<{ before: CouponRow; after: CouponRow }> {
  const before = await holdCoupon(db, owner, id);
  if (before.stoppedAt !== null) throw new OrderError('wrong-state');
  // Who leaves the code alone does not ask for another one.
  const wish = { ...terms, code: terms.code ?? before.code };
  const problems = changeProblems(termsOf(before), wish, before, now);
  if (problems.length > 0) throw refuse(problems);
  try {
    await db.query(
      `UPDATE orders_coupons SET code = $2, kind = $3, value = $4, most = $5, minimum = $6, starts_at = $7, ends_at = $8,
         uses = $9, uses_each = $10 WHERE id = $1`,
      [id, wish.code, ...columnsOf(wish)],
    );
  } catch (error) {
    throw (error as { code?: string }).code === UNIQUE_VIOLATION ? taken() : error;
  }
  return { before, after: await findCoupon(db, owner, id) };
}

/** Ends a code at once and for good; orders that have used it keep what it took off. */
export async function stopCoupon(
  db: Querier,
  owner: CouponOwner,
  id: string,
  now: Date,
): Promise<{ before: CouponRow; after: CouponRow }> {
  const before = await holdCoupon(db, owner, id);
  if (!mayStop(before, now)) throw new OrderError('wrong-state');
  await db.query('UPDATE orders_coupons SET stopped_at = $2 WHERE id = $1', [id, now]);
  return { before, after: await findCoupon(db, owner, id) };
}

export const mayStop = (row: CouponRow, now: Date): boolean => !['stopped', 'over'].includes(couponState(row, now));

/** The code that was typed, or the first drawn one that nobody has. */
async function drawn(typed: string | null, make: (code: string) => Promise<string | null>): Promise<string> {
  for (let draw = 1; draw <= DRAWS; draw++) {
    const id = await make(typed ?? drawnCode(randomBytes(DRAWN_LENGTH)));
    if (id !== null) return id;
    if (typed !== null) break;
  }
  throw taken();
}

/** Null when somebody has the code, of whatever shop. */
async function insert(db: Querier, owner: CouponOwner, code: string, terms: CouponTerms): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO orders_coupons (merchant, code, kind, value, most, minimum, starts_at, ends_at, uses, uses_each)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (code) DO NOTHING RETURNING id::text`,
    [owner, code, ...columnsOf(terms)],
  );
  return rows[0]?.id ?? null;
}

const taken = () => refuse([{ field: 'code', problem: 'taken' }]);

const columnsOf = ({ value, minimum, startsAt, endsAt, uses, usesEach }: CouponTerms): unknown[] => [
  value.kind,
  value.kind === 'percent' ? value.rate : value.amount,
  value.kind === 'percent' ? value.most : null,
  ...[minimum, startsAt, endsAt, uses, usesEach],
];
