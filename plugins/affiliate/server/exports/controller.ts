import type { Core } from '@strapi/strapi';
import { sendFile } from '@sys/orders/services';
import { EXPORT_TYPES, exportOf, MOST_ROWS, type ExportFormat, type Table } from '@sys/platform/exports';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { exportId, exportResponseSchema, exportsResponseSchema, type ExportName } from '../../contracts/exports.ts';
import { AffiliateError } from '../errors.ts';
import { askExport, exportFile, listExports } from './asked.ts';
import { SHOPS, OWN, type Asker, type Door } from './doors.ts';
import { EXPORTS, nameOfFile } from './kinds.ts';

const nothing = z.strictObject({});
const FORMATS = ['csv', 'xlsx', 'pdf'] as const satisfies ExportFormat[];

/** Lists as files: at once, or, when they are very long, a day’s file that is made meanwhile. */
const exportsBy =
  (door: Door) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    // Who asks for a copy, and who takes one away, is part of the trail.
    const trail = (kind: ExportName, { person, merchant }: Asker, after: object) => {
      const subject = merchant ? { kind: 'merchant', id: merchant } : { kind: 'account', id: String(person) };
      return enter(strapi, [{ action: EXPORTS[kind].action, subject, after }]);
    };

    const as = (kind: ExportName, format: ExportFormat) =>
      answering(async (ctx: Context) => {
        const { locale, ...filter } = parseRequest(door.query, ctx.query);
        const now = new Date();
        const table = await inTransaction(strapi, async (db) => {
          const asker = await door.taker(db, ctx, now);
          const most = MOST_ROWS[format];
          const pieces = EXPORTS[kind].pieces(db, asker.merchant ?? asker.person, filter, { most: most + 1, locale });
          const first = ((await pieces.next()) as IteratorYieldResult<Table>).value;
          // Cut off, its sums would be those of nothing.
          if (first.rows.length > most) throw new AffiliateError('export-too-long', { most });
          await trail(kind, asker, { format, ...filter, rows: first.rows.length });
          return first;
        });
        const bytes = await exportOf(table, format, { locale, at: now });
        sendFile(ctx, { type: EXPORT_TYPES[format], name: nameOfFile(kind, filter, format), bytes });
      });
    const atOnce = door.kinds.flatMap((kind) => FORMATS.map((format) => [`${kind}_${format}`, as(kind, format)]));

    return {
      ...(Object.fromEntries(atOnce) as Record<string, ReturnType<typeof as>>),

      ask: answering(async (ctx: Context) => {
        const { kind, locale, ...filter } = parseRequest(door.request, ctx.request.body ?? {});
        ctx.body = await inTransaction(strapi, async (db) => {
          const asker = await door.taker(db, ctx, new Date());
          const data = await askExport(db, asker, { kind, filter, locale });
          await trail(kind, asker, { format: 'csv', ...filter, rows: null });
          return exportResponseSchema.parse({ data });
        });
        ctx.status = 202;
      }),

      list: answering(async (ctx: Context) => {
        parseRequest(nothing, ctx.query);
        const data = await inTransaction(strapi, async (db) => listExports(db, await door.asker(db, ctx)));
        ctx.body = exportsResponseSchema.parse({ data });
      }),

      file: answering(async (ctx: Context) => {
        const id = exportId.safeParse((ctx.params as { id?: unknown }).id);
        const { kind, filter, bytes } = await inTransaction(strapi, async (db) => {
          const asker = await door.taker(db, ctx, new Date());
          if (!id.success) throw new AffiliateError('no-export');
          const file = await exportFile(db, asker, id.data.slice('exp_'.length));
          await trail(file.kind, asker, { format: 'csv', ...file.filter, rows: file.rows });
          return file;
        });
        sendFile(ctx, { type: EXPORT_TYPES.csv, name: nameOfFile(kind, filter, 'csv'), bytes });
      }),
    };
  };

export const ownExports = exportsBy(OWN);
export const shopExports = exportsBy(SHOPS);
