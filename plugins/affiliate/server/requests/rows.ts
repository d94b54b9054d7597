import type { Querier } from '@sys/database/marketplace';
import type { RequestState } from '../../domain/requests/states.ts';
import { AffiliateError } from '../errors.ts';

/** A request as it stands. */
export interface RequestRow {
  id: string;
  influencer: number;
  deal: string;
  merchant: string;
  state: RequestState;
  version: number;
  message: string;
  reason: string;
  askedAt: Date;
  decidedAt: Date | null;
  /** When its merchant last said no, whatever was asked since. */
  refusedAt: Date | null;
}

const COLUMNS = `r.id::text, r.influencer, r.deal, r.merchant, r.state, r.version, r.message, r.reason,
  r.asked_at AS "askedAt", r.decided_at AS "decidedAt", r.refused_at AS "refusedAt"`;

/** Requests `r` that `where` tells. */
export async function findRequests(db: Querier, where: string, values: unknown[]): Promise<RequestRow[]> {
  const { rows } = await db.query<RequestRow & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM affiliate_requests r ${where}`,
    values,
  );
  const date = (at: Date | null) => (at === null ? null : new Date(at));
  return rows.map((row) => ({
    ...row,
    askedAt: new Date(row.askedAt),
    decidedAt: date(row.decidedAt),
    refusedAt: date(row.refusedAt),
  }));
}

/**
 * Until the transaction ends nobody else moves what stands between a shop and an influencer: how many of their requests
 * are approved, and whether they are banned, stays as it is read. Taken before anything else is held.
 */
export async function holdPair(db: Querier, merchant: string, influencer: number): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('affiliate:' || $1 || ':' || $2, 0))`, [merchant, String(influencer)]); // prettier-ignore
}

/** All that somebody ever asked of a shop. */
export const requestsBetween = (db: Querier, merchant: string, influencer: number): Promise<RequestRow[]> =>
  findRequests(db, 'WHERE r.merchant = $1 AND r.influencer = $2 ORDER BY r.id', [merchant, influencer]);

/**
 * A request by its number, when it is theirs (`mine` names the column and whose), with its pair held; somebody else’s is
 * one that is not there.
 */
export async function holdRequest(
  db: Querier,
  id: string,
  mine: { influencer: number } | { merchant: string },
): Promise<RequestRow> {
  const own = 'influencer' in mine ? 'r.influencer = $2' : 'r.merchant = $2';
  const read = async () => {
    const [row] = await findRequests(db, `WHERE r.id = $1 AND ${own}`, [id, Object.values(mine)[0]]);
    if (!row) throw new AffiliateError('no-request');
    return row;
  };
  const { merchant, influencer } = await read();
  await holdPair(db, merchant, influencer);
  return read();
}
