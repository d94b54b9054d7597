import type { AffiliationExportFilter } from '../../contracts/affiliates.ts';
import { piecesById, type ExportKind } from '../exports/kind.ts';
import { readConversions } from './conversions.ts';
import { affiliatesInPieces } from './people.ts';
import { affiliatesTable, conversionsTable } from './tables.ts';

/** Who promotes a shop, and what each brought it. */
export const affiliatesExport: ExportKind<AffiliationExportFilter, string> = {
  file: 'affilies',
  action: 'affiliates.exported',
  page: 'marchand-affilies',
  async *pieces(db, merchant, { sort, ...days }, { most, locale }) {
    for await (const rows of affiliatesInPieces(db, merchant, days, { sort, most }))
      yield affiliatesTable(rows, days, locale);
  },
};

/** Each line that they sold for it. */
export const conversionsExport: ExportKind<AffiliationExportFilter, string> = {
  file: 'ventes-affiliees',
  action: 'conversions.exported',
  page: 'marchand-affilies',
  async *pieces(db, merchant, filter, { most, locale }) {
    const read = (after: string | null) => readConversions(db, merchant, filter, { after, most, locale });
    for await (const rows of piecesById(most, read)) yield conversionsTable(rows, filter, locale);
  },
};
