import type { Querier } from '@sys/database/marketplace';
import type { Member } from '@sys/identity/services';
import type { PayoutFile, StaffPayout } from '../../contracts/payouts.ts';
import { nameOfFile } from '../../domain/payouts/bank-file.ts';
import { PAYOUT_MOVES, type PayoutMove } from '../../domain/payouts/states.ts';
import { MANAGE_PAYOUTS } from '../permissions.ts';
import type { FileRow } from './file.ts';
import { fileName } from './names.ts';
import { namesOfPeople, namesOfStaff } from './people.ts';
import type { PayoutRow } from './rows.ts';
import { viewPayout } from './view.ts';

/** Payouts as the finances see them, with what whoever looks may do of each. */
export async function viewPayouts(db: Querier, payouts: readonly PayoutRow[], member: Member): Promise<StaffPayout[]> {
  const staff = await namesOfStaff(db, payouts.flatMap((one) => [one.preparedBy, one.agreedBy, one.sentBy, one.endedBy])); // prettier-ignore
  const people = await namesOfPeople(db, payouts.map(({ influencer }) => influencer)); // prettier-ignore
  const { rows: counts } = await db.query<{ payout: string; items: number }>(
    `SELECT payout::text, count(*)::integer AS items FROM affiliate_payout_items
     WHERE payout = ANY ($1::bigint[]) GROUP BY payout`,
    [payouts.map(({ id }) => id)],
  );
  const manages = member.may(MANAGE_PAYOUTS);
  return payouts.map((payout) => {
    const may = (move: PayoutMove): boolean =>
      manages && (PAYOUT_MOVES[move].from as readonly string[]).includes(payout.state);
    return {
      ...viewPayout(payout),
      influencer: payout.influencer,
      name: people(payout.influencer),
      items: counts.find((row) => row.payout === payout.id)!.items,
      preparedBy: staff(payout.preparedBy),
      agreedBy: staff(payout.agreedBy),
      sentBy: staff(payout.sentBy),
      endedBy: staff(payout.endedBy),
      reason: payout.reason,
      file: payout.file === null ? null : fileName(payout.file),
      may: {
        agree: may('agree') && payout.preparedBy !== member.id,
        send: may('send') && payout.agreedBy !== member.id,
        confirm: may('confirm'),
        fail: may('fail'),
        giveUp: may('giveUp'),
      },
    };
  });
}

export async function viewFiles(db: Querier, files: readonly FileRow[]): Promise<PayoutFile[]> {
  const staff = await namesOfStaff(db, files.map(({ madeBy }) => madeBy)); // prettier-ignore
  const { rows: used } = await db.query<{ file: string }>(
    `SELECT DISTINCT file::text FROM affiliate_payouts WHERE file = ANY ($1::bigint[]) AND state <> 'sent'`,
    [files.map(({ id }) => id)],
  );
  return files.map((file) => ({
    id: fileName(file.id),
    name: nameOfFile({ period: file.period, file: file.id }),
    period: file.period,
    payouts: file.payouts,
    total: file.total,
    sha256: file.sha256.toString('hex'),
    madeBy: staff(file.madeBy)!,
    madeAt: file.madeAt.toISOString(),
    open: !used.some((row) => row.file === file.id),
  }));
}
