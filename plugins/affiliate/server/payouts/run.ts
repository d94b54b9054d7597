import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction, post, record } from '@sys/platform/services';
import { preparedPosting } from '../../domain/books/postings.ts';
import { PAYOUT_MINIMUM, payoutOf, type Due, type Payout } from '../../domain/payouts/select.ts';
import { lockCommissions } from '../commissions/rows.ts';
import { AffiliateError } from '../errors.ts';
import { moveCommissionsOf } from './commissions.ts';
import { payoutDeed } from './deed.ts';
import { endOfMonth } from './month.ts';
import { payeeOf } from './payee.ts';
import { lockInfluencer } from './rows.ts';

export interface Month {
  period: string;
  /** When it ended in Morocco. */
  until: Date;
  now: Date;
  /** Who of the staff asked for it; null: the run of the month. */
  by: number | null;
}

/**
 * Prepares what is paid for a month that is over: a payout an influencer, whoever starts it how often at the same time.
 * Each is a transaction of its own, so that one who cannot be read holds nobody up; that is thrown at the end.
 */
export async function prepareMonth(
  strapi: Core.Strapi,
  period: string,
  { now, by = null, signal }: { now: Date; by?: number | null; signal?: AbortSignal },
): Promise<void> {
  const { until, influencers } = await inTransaction(strapi, async (db) => {
    const end = await endOfMonth(db, period, now);
    if (!end.over) throw new AffiliateError('month-open');
    return { until: end.until, influencers: await whoIsOwed(db, end.until) };
  });
  const failed: unknown[] = [];
  for (const influencer of influencers) {
    signal?.throwIfAborted();
    await inTransaction(strapi, (db) => prepareOne(db, influencer, { period, until, now, by })).catch((error) => failed.push(error)); // prettier-ignore
  }
  if (failed.length > 0)
    throw new AggregateError(
      failed,
      `${failed.length} of ${influencers.length} payouts of ${period} were not prepared.`,
    );
}

async function whoIsOwed(db: Querier, until: Date): Promise<number[]> {
  const { rows } = await db.query<{ influencer: number }>(
    'SELECT DISTINCT influencer FROM affiliate_dues WHERE payout IS NULL AND since < $1 ORDER BY influencer',
    [until],
  );
  return rows.map(({ influencer }) => influencer);
}

/** What becomes of one influencer; null where the month has a payout for them already, whatever came of it. */
export async function prepareOne(db: Querier, influencer: number, month: Month): Promise<Payout | null> {
  const { period, until, now } = month;
  await lockInfluencer(db, influencer);
  const had = await db.query('SELECT 1 FROM affiliate_payouts WHERE period = $1 AND influencer = $2', [period, influencer]); // prettier-ignore
  if (had.rows.length > 0) return null;
  // First the commissions, as a refund does: what one has taken back by now is among the dues that are read next.
  await lockCommissions(db, (await openDues(db, influencer, until)).map(({ commission }) => commission)); // prettier-ignore
  const payee = await payeeOf(db, influencer, now);
  const found = payoutOf(payee, await openDues(db, influencer, until), { until, now, minimum: PAYOUT_MINIMUM });
  if (found.kind === 'waits') await noteWait(db, found, month);
  else await prepare(db, found, payee.account, month);
  return found;
}

type OpenDue = Due & { commission: string };

async function openDues(db: Querier, influencer: number, until: Date): Promise<OpenDue[]> {
  const { rows } = await db.query<OpenDue & Record<string, unknown>>(
    `SELECT d.id::text, d.commission::text, d.kind, d.amount::float8, d.since FROM affiliate_dues d
     WHERE d.influencer = $1 AND d.payout IS NULL AND d.since < $2 ORDER BY d.id`,
    [influencer, until],
  );
  return rows.map((row) => ({ ...row, since: new Date(row.since) }));
}

async function prepare(
  db: Querier,
  { influencer, amount, items }: Extract<Payout, { kind: 'payout' }>,
  account: { masked: string; index: Buffer } | null,
  { period, now, by }: Month,
): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO affiliate_payouts (period, influencer, amount, prepared_by, account, account_index, prepared_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id::text`,
    [period, influencer, amount, by, account?.masked ?? null, account?.index ?? null, now],
  );
  const { id } = rows[0]!;
  await db.query(
    `WITH taken AS (UPDATE affiliate_dues SET payout = $1 WHERE id = ANY ($2::bigint[]) AND payout IS NULL RETURNING id, amount)
     INSERT INTO affiliate_payout_items (payout, due, amount) SELECT $1, id, amount FROM taken`,
    [id, items.map((due) => due.id)],
  );
  await db.query('DELETE FROM affiliate_payout_waits WHERE period = $1 AND influencer = $2', [period, influencer]);
  await moveCommissionsOf(db, id, 'take', by, now);
  await post(db, { key: `payout:${id}:prepared`, kind: 'payout-prepared', entries: preparedPosting(influencer, amount) }); // prettier-ignore
  const deed = payoutDeed({ id, period, amount }, 'prepared', null, 'prepared', by === null ? {} : { askedBy: by });
  await record(db, { actor: { kind: 'system', id: 'affiliate' }, ...deed });
}

/** Who has nothing coming waits for nothing. */
async function noteWait(
  db: Querier,
  { influencer, because, amount }: Extract<Payout, { kind: 'waits' }>,
  { period, now }: Month,
): Promise<void> {
  if (because === 'nothing')
    await db.query('DELETE FROM affiliate_payout_waits WHERE period = $1 AND influencer = $2', [period, influencer]);
  else
    await db.query(
      `INSERT INTO affiliate_payout_waits (period, influencer, because, amount, at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (period, influencer) DO UPDATE SET because = EXCLUDED.because, amount = EXCLUDED.amount, at = EXCLUDED.at`,
      [period, influencer, because, amount, now],
    );
}
