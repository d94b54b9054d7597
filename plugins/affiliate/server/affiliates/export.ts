import type { Core } from '@strapi/strapi';
import { PLANS } from '@sys/config';
import { openedFeature } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import { sendFile, shopFor } from '@sys/orders/services';
import { EXPORT_TYPES, exportOf, MOST_ROWS, type ExportFormat, type Table } from '@sys/platform/exports';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { affiliationExportQuerySchema, type AffiliationPlanProblem } from '../../contracts/affiliates.ts';
import { AffiliateError } from '../errors.ts';
import { readConversions, type ConversionFilter } from './conversions.ts';
import { readAffiliates } from './people.ts';
import { affiliatesTable, conversionsTable } from './tables.ts';

type Query = ReturnType<typeof affiliationExportQuerySchema.parse>;
interface Kind {
  name: string;
  action: string;
  read(db: Querier, merchant: string, query: Query, most: number): Promise<{ table: Table; rows: number }>;
}

const PEOPLE: Kind = {
  name: 'affilies',
  action: 'affiliates.exported',
  async read(db, merchant, { sort, locale, ...days }, most) {
    const rows = await readAffiliates(db, merchant, days, { sort, most });
    return { table: affiliatesTable(rows, days, locale), rows: rows.length };
  },
};
const CONVERSIONS: Kind = {
  name: 'ventes-affiliees',
  action: 'conversions.exported',
  async read(db, merchant, { locale, from, to, influencer }, most) {
    const filter: ConversionFilter = { from, to, influencer };
    const rows = await readConversions(db, merchant, filter, { most, locale });
    return { table: conversionsTable(rows, filter, locale), rows: rows.length };
  },
};

/** What influencers brought a shop, as a file: the same tables in three formats. */
export const affiliateExports = ({ strapi }: { strapi: Core.Strapi }) => {
  const as = (kind: Kind, format: ExportFormat) =>
    answering(async (ctx: Context) => {
      const query = parseRequest(affiliationExportQuerySchema, ctx.query);
      const { from, to, locale } = query;
      const now = new Date();
      const table = await inTransaction(strapi, async (db) => {
        const { merchant, owner } = await shopFor(db, ctx, 'affiliation');
        await requireExport(db, owner, now);
        const most = MOST_ROWS[format];
        const found = await kind.read(db, merchant, query, most + 1);
        // Cut off, its sums would be those of nothing.
        if (found.rows > most) throw new AffiliateError('export-too-long', { most });
        await enter(strapi, [{ action: kind.action, subject: { kind: 'merchant', id: merchant }, after: { format, from, to, rows: found.rows } }]); // prettier-ignore
        return found.table;
      });
      const bytes = await exportOf(table, format, { locale, at: now });
      sendFile(ctx, {
        type: EXPORT_TYPES[format],
        name: `${[kind.name, from, to].filter(Boolean).join('-')}.${format}`,
        bytes,
      });
    });
  return {
    peopleCsv: as(PEOPLE, 'csv'),
    peopleXlsx: as(PEOPLE, 'xlsx'),
    peoplePdf: as(PEOPLE, 'pdf'),
    conversionsCsv: as(CONVERSIONS, 'csv'),
    conversionsXlsx: as(CONVERSIONS, 'xlsx'),
    conversionsPdf: as(CONVERSIONS, 'pdf'),
  };
};

/** Throws what is answered to whose plan has no exports: with the plan that has. */
async function requireExport(db: Querier, owner: number, now: Date): Promise<void> {
  const opened = await openedFeature(db, owner, 'export', now);
  if (opened.ok) return;
  const problem: AffiliationPlanProblem = {
    feature: 'export',
    plan: opened.plan,
    by: opened.by,
    label: PLANS[opened.by].label,
  };
  throw new AffiliateError('plan-feature', problem);
}
