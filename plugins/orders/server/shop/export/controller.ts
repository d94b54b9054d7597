import type { Core } from '@strapi/strapi';
import { PLANS } from '@sys/config';
import { openedFeature } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import { EXPORT_TYPES, exportOf, MOST_ROWS, type ExportFormat } from '@sys/platform/exports';
import { enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { shopExportQuerySchema, type PlanFeatureProblem } from '../../../contracts/shop.ts';
import { answering, OrderError } from '../../errors.ts';
import { sendFile } from '../../file-answer.ts';
import { shopFor } from '../owner.ts';
import { nameOfShop, soldLines } from './read.ts';
import { soldTable } from './table.ts';

/** What a shop sold, as a file: the same table in three formats. */
export const shopExports = ({ strapi }: { strapi: Core.Strapi }) => {
  const as = (format: ExportFormat) =>
    answering(async (ctx: Context) => {
      const { locale, ...days } = parseRequest(shopExportQuerySchema, ctx.query);
      const { from = null, to = null } = days;
      const now = new Date();
      const table = await inTransaction(strapi, async (db) => {
        const own = await shopFor(db, ctx, 'orders.export');
        await requireExport(db, own.owner, now);
        const lines = await soldLines(db, own.merchant, { from, to }, MOST_ROWS[format] + 1);
        // Cut off, its sums would be those of nothing.
        if (lines.length > MOST_ROWS[format]) throw new OrderError('export-too-long', { most: MOST_ROWS[format] });
        const shop = await nameOfShop(db, own.merchant);
        // Who takes a copy away is part of the trail.
        await enter(strapi, [{ action: 'orders.exported', subject: { kind: 'merchant', id: own.merchant }, after: { format, from, to, lines: lines.length } }]); // prettier-ignore
        return soldTable(lines, { shop, from, to, locale });
      });
      const bytes = await exportOf(table, format, { locale, at: now });
      const name = ['commandes', from, to].filter(Boolean).join('-');
      sendFile(ctx, { type: EXPORT_TYPES[format], name: `${name}.${format}`, bytes });
    });
  return { csv: as('csv'), xlsx: as('xlsx'), pdf: as('pdf') };
};

/** Throws what is answered to whose plan has no exports: with the plan that has. */
async function requireExport(db: Querier, owner: number, now: Date): Promise<void> {
  const opened = await openedFeature(db, owner, 'export', now);
  if (opened.ok) return;
  const { label } = PLANS[opened.by];
  const problem: PlanFeatureProblem = { feature: 'export', plan: opened.plan, by: opened.by, label };
  throw new OrderError('plan-feature', problem, `Exports come with the plan ${label}.`);
}
