import type { Core } from '@strapi/strapi';
import { answering, enter, enqueue, inTransaction, parseRequest } from '@sys/platform/services';
import { randomUUID } from 'node:crypto';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  payoutFilesQuerySchema,
  payoutFilesResponseSchema,
  payoutMonthsResponseSchema,
  payoutWaitsQuerySchema,
  payoutWaitsResponseSchema,
  preparingResponseSchema,
  prepareRequestSchema,
  staffPayoutsQuerySchema,
  staffPayoutsResponseSchema,
} from '../../contracts/payouts.ts';
import { AffiliateError } from '../errors.ts';
import { payerOf, readerOfPayouts } from './access.ts';
import { findFiles } from './file.ts';
import { readMonths, readWaits } from './lists.ts';
import { endOfMonth } from './month.ts';
import { pageOf } from './pages.ts';
import { findPayouts } from './rows.ts';
import { viewFiles, viewPayouts } from './staff-view.ts';

const A_PAGE = 50;
/** The job that prepares a month for somebody of the staff; its payload is `{ period, by }`. */
export const PREPARE = 'affiliate.payouts.prepare-asked';

/** Payouts as the finances see them, and what has a month prepared. */
export const staffPayouts = ({ strapi }: { strapi: Core.Strapi }) => ({
  months: answering(async (ctx: Context) => {
    await readerOfPayouts(strapi, ctx);
    parseRequest(z.strictObject({}), ctx.query);
    ctx.body = await inTransaction(strapi, async (db) => payoutMonthsResponseSchema.parse(await readMonths(db, new Date()))); // prettier-ignore
  }),

  list: answering(async (ctx: Context) => {
    const member = await readerOfPayouts(strapi, ctx);
    const { period = null, state = null, cursor = null } = parseRequest(staffPayoutsQuerySchema, ctx.query);
    ctx.body = await inTransaction(strapi, async (db) => {
      const rows = await findPayouts(
        db,
        `WHERE ($1::text IS NULL OR p.period = $1) AND ($2::text IS NULL OR p.state = $2)
           AND ($3::bigint IS NULL OR p.id < $3) ORDER BY p.id DESC LIMIT ${A_PAGE + 1}`,
        [period, state, cursor],
      );
      const page = pageOf(rows, A_PAGE);
      return staffPayoutsResponseSchema.parse({ ...page, data: await viewPayouts(db, page.data, member) });
    });
  }),

  waits: answering(async (ctx: Context) => {
    await readerOfPayouts(strapi, ctx);
    const { period, cursor = null } = parseRequest(payoutWaitsQuerySchema, ctx.query);
    ctx.body = await inTransaction(strapi, async (db) => payoutWaitsResponseSchema.parse(await readWaits(db, period, cursor))); // prettier-ignore
  }),

  files: answering(async (ctx: Context) => {
    await readerOfPayouts(strapi, ctx);
    const { cursor = null } = parseRequest(payoutFilesQuerySchema, ctx.query);
    ctx.body = await inTransaction(strapi, async (db) => {
      const rows = await findFiles(db, `WHERE ($1::bigint IS NULL OR f.id < $1) ORDER BY f.id DESC LIMIT ${A_PAGE + 1}`, [cursor]); // prettier-ignore
      const page = pageOf(rows, A_PAGE);
      return payoutFilesResponseSchema.parse({ ...page, data: await viewFiles(db, page.data) });
    });
  }),

  /** Starts what the 3rd of the month would do: of a month that has a payout for everybody it does nothing. */
  prepare: answering(async (ctx: Context) => {
    const member = await payerOf(strapi, ctx);
    const { period } = parseRequest(prepareRequestSchema, ctx.request.body);
    await inTransaction(strapi, async (db) => {
      if (!(await endOfMonth(db, period, new Date())).over) throw new AffiliateError('month-open');
      await enqueue(db, { task: PREPARE, payload: { period, by: member.id }, key: randomUUID() });
      await enter(strapi, [{ action: 'payouts.started', subject: { kind: 'payouts', id: period } }]);
    });
    ctx.body = preparingResponseSchema.parse({ data: { period, started: true } });
    ctx.status = 202;
  }),
});
