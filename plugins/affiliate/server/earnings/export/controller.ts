import type { Core } from '@strapi/strapi';
import { sendFile } from '@sys/orders/services';
import { EXPORT_TYPES, exportOf, MOST_ROWS, type ExportFormat } from '@sys/platform/exports';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  commissionsExportQuerySchema,
  exportId,
  exportResponseSchema,
  exportsResponseSchema,
  type CommissionFilter,
} from '../../../contracts/earnings.ts';
import { AffiliateError } from '../../errors.ts';
import { influencerOf } from '../../people.ts';
import { readCommissions } from '../rows.ts';
import { askExport, exportFile, listExports } from './asked.ts';
import { commissionTable } from './table.ts';

const nothing = z.strictObject({});

/** One’s own commissions as a file: at once, or, when there are very many, a day’s file that is made meanwhile. */
export const commissionExports = ({ strapi }: { strapi: Core.Strapi }) => {
  // Who takes a copy away is part of the trail.
  const trail = (influencer: number, format: string, filter: CommissionFilter, rows: number | null) =>
    enter(strapi, [{ action: 'commissions.exported', subject: { kind: 'account', id: String(influencer) }, after: { format, ...filter, rows } }]); // prettier-ignore

  const as = (format: ExportFormat) =>
    answering(async (ctx: Context) => {
      const influencer = influencerOf(ctx);
      const { locale, ...filter } = parseRequest(commissionsExportQuerySchema, ctx.query);
      const most = MOST_ROWS[format];
      const table = await inTransaction(strapi, async (db) => {
        const rows = await readCommissions(db, influencer, filter, { most: most + 1, locale });
        // Cut off, its sums would be those of nothing.
        if (rows.length > most) throw new AffiliateError('export-too-long', { most });
        await trail(influencer, format, filter, rows.length);
        return commissionTable(rows, filter, locale);
      });
      const bytes = await exportOf(table, format, { locale, at: new Date() });
      sendFile(ctx, {
        type: EXPORT_TYPES[format],
        name: `${['commissions', filter.from, filter.to].filter(Boolean).join('-')}.${format}`,
        bytes,
      });
    });

  return {
    csv: as('csv'),
    xlsx: as('xlsx'),
    pdf: as('pdf'),

    ask: answering(async (ctx: Context) => {
      const influencer = influencerOf(ctx);
      const { locale, ...filter } = parseRequest(commissionsExportQuerySchema, ctx.request.body ?? {});
      ctx.body = await inTransaction(strapi, async (db) => {
        const data = await askExport(db, influencer, filter, locale);
        await trail(influencer, 'csv', filter, null);
        return exportResponseSchema.parse({ data });
      });
      ctx.status = 202;
    }),

    list: answering(async (ctx: Context) => {
      const influencer = influencerOf(ctx);
      parseRequest(nothing, ctx.query);
      const data = await inTransaction(strapi, (db) => listExports(db, influencer));
      ctx.body = exportsResponseSchema.parse({ data });
    }),

    file: answering(async (ctx: Context) => {
      const influencer = influencerOf(ctx);
      const id = exportId.safeParse((ctx.params as { id?: unknown }).id);
      if (!id.success) throw new AffiliateError('no-export');
      const bytes = await inTransaction(strapi, (db) => exportFile(db, influencer, id.data.slice('exp_'.length)));
      sendFile(ctx, { type: EXPORT_TYPES.csv, name: 'commissions.csv', bytes });
    }),
  };
};
