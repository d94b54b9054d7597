import type { Core } from '@strapi/strapi';
import { sendFile } from '@sys/orders/services';
import { EXPORT_TYPES, exportOf } from '@sys/platform/exports';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { fileParamsSchema, takeFileQuerySchema } from '../../contracts/payouts.ts';
import { nameOfFile } from '../../domain/payouts/bank-file.ts';
import { payerOf } from './access.ts';
import { readFile } from './file.ts';
import { numberOf } from './names.ts';
import { bankTable } from './table.ts';

/**
 * The bytes of a file for the bank: whole account numbers leave the house here and nowhere else, so that somebody took
 * them stands in the trail each time.
 */
export const payoutFiles = ({ strapi }: { strapi: Core.Strapi }) => ({
  take: answering(async (ctx: Context) => {
    await payerOf(strapi, ctx);
    const { id } = parseRequest(fileParamsSchema, { id: (ctx.params as { id?: unknown }).id });
    const { format } = parseRequest(takeFileQuerySchema, ctx.query);
    const { batch, xml } = await inTransaction(strapi, async (db) => {
      const read = await readFile(db, numberOf(id));
      await enter(strapi, [{ action: 'payout-file.taken', subject: { kind: 'payout-file', id }, after: { format } }]);
      return read;
    });
    const name = `${nameOfFile(batch)}.${format}`;
    if (format === 'xml') return sendFile(ctx, { type: 'application/xml', name, bytes: xml });
    const bytes = await exportOf(bankTable(batch), 'csv', { locale: 'fr', at: batch.madeAt });
    sendFile(ctx, { type: EXPORT_TYPES.csv, name, bytes });
  }),
});
