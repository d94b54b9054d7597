import type { CommissionFilter } from '../../../contracts/earnings.ts';
import { piecesById, type ExportKind } from '../../exports/kind.ts';
import { readCommissions } from '../rows.ts';
import { commissionTable } from './table.ts';

/** One’s own commissions. */
export const commissionsExport: ExportKind<CommissionFilter, number> = {
  file: 'commissions',
  action: 'commissions.exported',
  page: 'influenceur-commissions',
  async *pieces(db, influencer, filter, { most, locale }) {
    const read = (after: string | null) => readCommissions(db, influencer, filter, { after, most, locale });
    for await (const rows of piecesById(most, read)) yield commissionTable(rows, filter, locale);
  },
};
