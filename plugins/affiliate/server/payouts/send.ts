import { createHash } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import { bankFile, totalOf } from '../../domain/payouts/bank-file.ts';
import { AffiliateError } from '../errors.ts';
import { batchOf, debtor, type FileRow } from './file.ts';
import type { Payable } from './checks.ts';
import { movePayout, type PayoutRow } from './rows.ts';
import { tellSent } from './tell.ts';

/**
 * Makes the file of the bank of payouts that are agreed to and locked, and marks each as sent: what is in a file is in no
 * other. Whether the bank has got it, and done it, only somebody who has looked there says.
 */
export async function send(
  db: Querier,
  payables: readonly Payable[],
  actor: number,
  now: Date,
): Promise<{ file: FileRow; sent: PayoutRow[] }> {
  const payer = debtor();
  if (!payer) throw new AffiliateError('no-debtor');
  const periods = new Set(payables.map(({ payout }) => payout.period));
  if (periods.size !== 1) throw new AffiliateError('several-months');
  const [period] = periods;
  // As the row keeps it, so that the file is the same when it is made again.
  const madeAt = new Date(Math.floor(now.getTime() / 1000) * 1000);
  const id = await nextFile(db);
  const file: Omit<FileRow, 'sha256'> = { id, period: period!, payouts: payables.length, total: totalOf(payables.map(({ payout }) => payout)), madeBy: actor, madeAt }; // prettier-ignore
  const sha256 = createHash('sha256').update(bankFile(await batchOf(db, file, payer, payables))).digest(); // prettier-ignore
  await db.query(
    `INSERT INTO affiliate_payout_files (id, period, payouts, total, sha256, made_by, made_at)
     OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, file.period, file.payouts, file.total, sha256, actor, madeAt],
  );
  const sent: PayoutRow[] = [];
  for (const { payout } of payables) {
    sent.push(await movePayout(db, payout, 'send', 'finance', { sent_by: actor, sent_at: now, file: id }));
    await tellSent(db, payout, now);
  }
  return { file: { ...file, sha256 }, sent };
}

/** Its number stands in the file, whose digest stands in the row. */
async function nextFile(db: Querier): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT nextval(pg_get_serial_sequence('affiliate_payout_files', 'id'))::text AS id`,
  );
  return rows[0]!.id;
}
