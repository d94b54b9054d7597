import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { sendFile } from '@sys/orders/services';
import { answering, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  myPayoutsQuerySchema,
  myPayoutsResponseSchema,
  payoutParamsSchema,
  statementQuerySchema,
} from '../../contracts/payouts.ts';
import { AffiliateError } from '../errors.ts';
import { influencerOf } from '../people.ts';
import { numberOf, payoutName } from './names.ts';
import { pageOf } from './pages.ts';
import { findPayouts, type PayoutRow } from './rows.ts';
import { statementOf } from './statement/layout.ts';
import { printStatement } from './statement/print.ts';
import { itemsOf } from './statement/read.ts';
import { viewNext, viewPayout } from './view.ts';

const A_PAGE = 20;

/** What an influencer sees of their own payouts. */
export const myPayouts = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: answering(async (ctx: Context) => {
    const influencer = influencerOf(ctx);
    const { cursor } = parseRequest(myPayoutsQuerySchema, ctx.query);
    ctx.body = await inTransaction(strapi, async (db) => {
      const rows = await findPayouts(
        db,
        `WHERE p.influencer = $1 AND ($2::bigint IS NULL OR p.id < $2) ORDER BY p.id DESC LIMIT ${A_PAGE + 1}`,
        [influencer, cursor ?? null],
      );
      const page = pageOf(rows, A_PAGE);
      const next = await viewNext(db, influencer, new Date());
      return myPayoutsResponseSchema.parse({ ...page, data: page.data.map(viewPayout), next });
    });
  }),

  /** What a payout is made of; somebody else’s is none. */
  statement: answering(async (ctx: Context) => {
    const influencer = influencerOf(ctx);
    const { id } = parseRequest(payoutParamsSchema, { id: (ctx.params as { id?: unknown }).id });
    const { locale } = parseRequest(statementQuerySchema, ctx.query);
    const { payout, items, name } = await inTransaction(strapi, async (db) => {
      const payout = await ownPayout(db, influencer, numberOf(id));
      return { payout, items: await itemsOf(db, payout.id, locale), name: await nameOf(db, influencer) };
    });
    const statement = statementOf({ ...payout, name }, items, locale);
    const bytes = await printStatement(statement, { locale, at: new Date() });
    sendFile(ctx, { type: 'application/pdf', name: `releve-${payout.period}-${payoutName(payout.id)}.pdf`, bytes });
  }),
});

async function ownPayout(db: Querier, influencer: number, id: string): Promise<PayoutRow> {
  const [payout] = await findPayouts(db, 'WHERE p.id = $1 AND p.influencer = $2', [id, influencer]);
  if (!payout) throw new AffiliateError('no-payout');
  return payout;
}

async function nameOf(db: Querier, user: number): Promise<string> {
  const { rows } = await db.query<{ name: string }>('SELECT username AS name FROM up_users WHERE id = $1', [user]);
  return rows[0]!.name;
}
