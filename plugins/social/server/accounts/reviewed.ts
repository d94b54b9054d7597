import type { Core } from '@strapi/strapi';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { reviewAccountRequestSchema, socialAccountResponseSchema } from '../../contracts/accounts.ts';
import { SocialError } from '../errors.ts';
import { accountNamed } from './controller.ts';
import { houseOf } from './house.ts';
import { findAccount, lockOwn } from './rows.ts';
import { viewAccount } from './view.ts';

/** Whether a second person has to approve what is published at an account of the house. */
export const reviewedAccounts = ({ strapi }: { strapi: Core.Strapi }) => ({
  change: answering(async (ctx: Context) => {
    const { who } = await houseOf(strapi, ctx);
    const id = accountNamed(ctx);
    const { reviewed } = parseRequest(reviewAccountRequestSchema, ctx.request.body ?? {});
    await inTransaction(strapi, async (db) => {
      const before = await lockOwn(db, null, id);
      if (!before) throw new SocialError('no-account');
      if (before.reviewed === reviewed) {
        ctx.body = socialAccountResponseSchema.parse({ data: viewAccount(before) });
        return;
      }
      // Whoever switches it off is remembered: what they write themselves goes on waiting for somebody else.
      await db.query(
        `UPDATE social_accounts SET reviewed = $2, review_off_by = CASE WHEN $2 THEN NULL ELSE $3::integer END,
           review_off_at = CASE WHEN $2 THEN NULL ELSE now() END WHERE id = $1`,
        [id, reviewed, who.staff],
      );
      const row = (await findAccount(db, id))!;
      ctx.body = socialAccountResponseSchema.parse({ data: viewAccount(row) });
      const subject = { kind: 'social-account', id: `acc_${id}`, name: row.name };
      const action = 'social-account.reviewed';
      await enter(strapi, [{ action, subject, before: { reviewed: before.reviewed }, after: { reviewed } }]);
    });
  }),
});
