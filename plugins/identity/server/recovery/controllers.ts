import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inTransaction, parseRequest, personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import { doneSchema, tokenSchema } from '../../contracts/accounts/index.ts';
import {
  askRecoverySchema,
  decideRecoverySchema,
  recoveriesRequestSchema,
  recoveriesResponseSchema,
  recoveryIdSchema,
  reviewedRecoverySchema,
} from '../../contracts/recovery.ts';
import { parseBody, refuseField } from '../accounts/refusals.ts';
import { whereFrom } from '../sessions/births.ts';
import { askRecovery } from './ask.ts';
import { answering, RecoveryError } from './errors.ts';
import { confirmRecovery, disownRecovery, withdrawRecovery } from './owner.ts';
import { listRecoveries, readRecovery } from './queue.ts';
import { decideRecovery, type Decision } from './review.ts';
import { recoveryStaff } from './staff.ts';

const DONE = doneSchema.parse({ data: { done: true } });

/** Of whoever has lost their factor, and of whoever somebody else says so of. */
export const recovery = ({ strapi }: { strapi: Core.Strapi }) => ({
  async ask(ctx: Context) {
    const asked = parseBody(askRecoverySchema, ctx.request.body);
    const taken = await inTransaction(strapi, (db) => askRecovery(strapi, db, asked, whereFrom(strapi), new Date()));
    if (!taken) throw new errors.UnauthorizedError('Sign in with the password first.');
    ctx.status = 202;
    ctx.body = DONE;
  },

  async confirm(ctx: Context) {
    const { token } = parseBody(tokenSchema, ctx.request.body);
    if (!(await inTransaction(strapi, (db) => confirmRecovery(strapi, db, token, new Date()))))
      throw refuseField('token', 'invalid');
    ctx.body = DONE;
  },

  async disown(ctx: Context) {
    const { token } = parseBody(tokenSchema, ctx.request.body);
    if (!(await inTransaction(strapi, (db) => disownRecovery(strapi, db, token, new Date()))))
      throw refuseField('token', 'invalid');
    ctx.body = DONE;
  },

  async withdraw(ctx: Context) {
    const user = personOf(ctx);
    const gone = await inTransaction(strapi, (db) => withdrawRecovery(strapi, db, user, new Date()));
    if (!gone) throw new errors.NotFoundError('There is no request.');
    ctx.body = DONE;
  },
});

/** Requests as the staff works on them. What their roles let them do is asked here, at each request. */
export const recoveries = ({ strapi }: { strapi: Core.Strapi }) => {
  const decides = (action: Decision['action']) =>
    answering(async (ctx) => {
      const staff = await recoveryStaff(strapi, ctx);
      const { id } = parseRequest(recoveryIdSchema, ctx.params);
      const body = parseRequest(decideRecoverySchema, ctx.request.body);
      const data = await inTransaction(strapi, async (db) => {
        await decideRecovery(strapi, db, id, staff, { action, ...body }, new Date());
        return readRecovery(db, id, staff, new Date());
      });
      ctx.set('cache-control', 'private, no-store');
      ctx.body = { data: reviewedRecoverySchema.parse(data) };
    });

  return {
    list: answering(async (ctx) => {
      const staff = await recoveryStaff(strapi, ctx);
      const query = parseRequest(recoveriesRequestSchema, ctx.query);
      ctx.set('cache-control', 'private, no-store');
      ctx.body = recoveriesResponseSchema.parse(
        await inTransaction(strapi, (db) => listRecoveries(db, staff, query, new Date())),
      );
    }),
    read: answering(async (ctx) => {
      const staff = await recoveryStaff(strapi, ctx);
      const { id } = parseRequest(recoveryIdSchema, ctx.params);
      const data = await inTransaction(strapi, (db) => readRecovery(db, id, staff, new Date()));
      if (!data) throw new RecoveryError('no-request');
      ctx.set('cache-control', 'private, no-store');
      ctx.body = { data: reviewedRecoverySchema.parse(data) };
    }),
    approve: decides('approve'),
    second: decides('second'),
    refuse: decides('refuse'),
  };
};
