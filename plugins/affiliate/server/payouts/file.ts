import { createHash } from 'node:crypto';
import { ourAccount, readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { bankAccountOf, isAccount } from '@sys/kyc/services';
import { BANK_NAME, bankFile, type BankBatch } from '../../domain/payouts/bank-file.ts';
import { bankText } from '../../domain/payouts/bank-text.ts';
import { AffiliateError } from '../errors.ts';
import type { Payable } from './checks.ts';
import { lockPayouts } from './rows.ts';

export interface FileRow {
  id: string;
  period: string;
  payouts: number;
  /** Centimes. */
  total: number;
  sha256: Buffer;
  madeBy: number;
  madeAt: Date;
}

const COLUMNS = `f.id::text, f.period, f.payouts, f.total::float8, f.sha256, f.made_by AS "madeBy", f.made_at AS "madeAt"`; // prettier-ignore

export async function findFiles(db: Querier, where: string, values: unknown[]): Promise<FileRow[]> {
  const { rows } = await db.query<FileRow & Record<string, unknown>>(`SELECT ${COLUMNS} FROM affiliate_payout_files f ${where}`, values); // prettier-ignore
  return rows.map((row) => ({ ...row, madeAt: new Date(row.madeAt) }));
}

/** Whose account pays; null where the settings do not say. */
export const debtor = (): BankBatch['debtor'] | null => ourAccount(readEnvironment());

/** What a file says, whichever form it takes; the payouts in the order of their numbers. */
export async function batchOf(
  db: Querier,
  { id, period, madeAt }: Pick<FileRow, 'id' | 'period' | 'madeAt'>,
  payer: BankBatch['debtor'],
  payables: readonly Payable[],
): Promise<BankBatch> {
  const { rows } = await db.query<{ day: string }>(
    `SELECT to_char($1::timestamptz AT TIME ZONE 'Africa/Casablanca', 'YYYY-MM-DD') AS day`,
    [madeAt],
  );
  const orders = payables.map(({ payout, account }) => ({
    payout: payout.id,
    holder: bankText(account.holder, BANK_NAME),
    rib: account.rib,
    amount: payout.amount,
  }));
  return { file: id, period, madeAt, day: rows[0]!.day, debtor: payer, orders };
}

/**
 * A file again, byte for byte as it was made, and not at all once it was used: as soon as one of its payouts is
 * confirmed or came back the bank has had it, and another time it would pay twice.
 */
export async function readFile(db: Querier, id: string): Promise<{ file: FileRow; batch: BankBatch; xml: string }> {
  const [file] = await findFiles(db, 'WHERE f.id = $1', [id]);
  const payer = debtor();
  if (!file) throw new AffiliateError('no-file');
  if (!payer) throw new AffiliateError('no-debtor');
  const { rows } = await db.query<{ id: string }>('SELECT id::text FROM affiliate_payouts WHERE file = $1', [id]);
  const payouts = await lockPayouts(db, rows.map((row) => row.id)); // prettier-ignore
  if (payouts.some(({ state }) => state !== 'sent')) throw new AffiliateError('file-used');
  const payables: Payable[] = [];
  for (const payout of payouts) {
    const account = await bankAccountOf(db, payout.influencer);
    if (!account || !payout.accountIndex || !isAccount(account, payout.accountIndex)) throw new AffiliateError('file-differs'); // prettier-ignore
    payables.push({ payout, account });
  }
  const batch = await batchOf(db, file, payer, payables);
  const xml = bankFile(batch);
  const same = createHash('sha256').update(xml).digest().equals(file.sha256);
  if (!same) throw new AffiliateError('file-differs');
  return { file, batch, xml };
}
