import type { Core } from '@strapi/strapi';
import { sendFile } from '@sys/orders/services';
import { EXPORT_TYPES, exportOf, MOST_ROWS } from '@sys/platform/exports';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  analyticsExportSchema,
  analyticsQuerySchema,
  analyticsResponseSchema,
  bestTimesQuerySchema,
  bestTimesResponseSchema,
} from '../../contracts/manager/analytics.ts';
import { bestTimes, NEEDED, NEEDED_SLOT } from '../../domain/analytics/best-times.ts';
import { slotOf } from '../../domain/analytics/slots.ts';
import { isZone } from '../../domain/schedule/zoned.ts';
import { SocialError } from '../errors.ts';
import { memberWith } from '../members.ts';
import { READ_POSTS } from '../permissions.ts';
import { periodOf } from './period.ts';
import { readMeasured } from './rows.ts';
import { resultsTable } from './table.ts';
import { viewAnalytics } from './view.ts';

const HOUR = 3_600_000;
/** How far back what is good now is looked for, and how old a post has to be: networks tell its values two days late. */
const BEST_TIMES_HOURS = 180 * 24;
const SETTLED_HOURS = 48;

const numberOf = (account: string | undefined) => account?.slice('acc_'.length);

/** What the house’s posts came to, for whoever may see them. */
export const analyticsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  results: answering(async (ctx: Context) => {
    const { account, network, ...days } = parseRequest(analyticsQuerySchema, ctx.query);
    await memberWith(strapi, ctx, READ_POSTS);
    const period = periodOf(days);
    const rows = await inTransaction(strapi, (db) => readMeasured(db, { ...period, network, account: numberOf(account) }));
    ctx.body = analyticsResponseSchema.parse({ data: viewAnalytics(rows, days.zone) });
  }),

  bestTimes: answering(async (ctx: Context) => {
    const { account, network, zone } = parseRequest(bestTimesQuerySchema, ctx.query);
    await memberWith(strapi, ctx, READ_POSTS);
    if (!isZone(zone)) throw new SocialError('invalid', { field: 'zone' });
    const now = Date.now();
    const period = { from: new Date(now - BEST_TIMES_HOURS * HOUR), until: new Date(now - SETTLED_HOURS * HOUR) };
    const rows = await inTransaction(strapi, (db) => readMeasured(db, { ...period, network, account: numberOf(account) }));
    const found = bestTimes(rows.map((row) => ({ ...row, slot: slotOf(new Date(row.publishedAt), zone) })));
    ctx.body = bestTimesResponseSchema.parse({ data: { ...found, needed: NEEDED, neededSlot: NEEDED_SLOT } });
  }),

  export: answering(async (ctx: Context) => {
    const { account, network, format, ...days } = parseRequest(analyticsExportSchema, ctx.query);
    await memberWith(strapi, ctx, READ_POSTS);
    const period = periodOf(days);
    const most = MOST_ROWS[format];
    const rows = await inTransaction(strapi, async (db) => {
      const found = await readMeasured(db, { ...period, network, account: numberOf(account) }, most + 1);
      // Cut off, it would not be what it says it is.
      if (found.length > most) throw new SocialError('invalid', { field: 'to', mostRows: most });
      // Who takes a copy away is part of the trail.
      const subject = { kind: 'social-results', id: `${days.from}/${days.to}` };
      await enter(strapi, [{ action: 'social.results.exported', subject, after: { format, rows: found.length } }]);
      return found;
    });
    const bytes = await exportOf(resultsTable(rows, days), format, { locale: 'fr', at: new Date() });
    sendFile(ctx, { type: EXPORT_TYPES[format], name: `publications-${days.from}-${days.to}.${format}`, bytes });
  }),
}); // prettier-ignore
