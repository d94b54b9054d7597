import type { Core } from '@strapi/strapi';
import { enter, inTransaction, parseRequest, personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  changeCaseRequestSchema,
  moveCaseRequestSchema,
  myCaseResponseSchema,
  saveCaseRequestSchema,
} from '../../contracts/case.ts';
import { changeApproved, handIn, readMine, restart, saveDraft } from '../cases/applicant.ts';
import { answering } from '../cases/errors.ts';
import { beside } from '../cases/neighbours.ts';
import type { CaseRow } from '../cases/rows.ts';

const nothing = z.strictObject({});

/** The case of whoever is signed in. There is no id anywhere: nobody can name another's. */
export const myCase = ({ strapi }: { strapi: Core.Strapi }) => {
  const answer = async (ctx: Context, user: number) => {
    ctx.body = myCaseResponseSchema.parse({ data: await inTransaction(strapi, (db) => readMine(db, user)) });
  };
  const handsIn = (action: 'submit' | 'answer') =>
    answering(async (ctx) => {
      const user = personOf(ctx);
      const wanted = parseRequest(moveCaseRequestSchema, ctx.request.body);
      await inTransaction(strapi, async (db) => {
        const row = await handIn(db, user, action, wanted, new Date());
        await enter(strapi, [deed(row, action, 'submitted')]);
      });
      await answer(ctx, user);
    });

  return {
    read: answering(async (ctx) => {
      const user = personOf(ctx);
      parseRequest(nothing, ctx.query);
      await answer(ctx, user);
    }),

    save: answering(async (ctx) => {
      const user = personOf(ctx);
      const draft = parseRequest(saveCaseRequestSchema, ctx.request.body);
      await inTransaction(strapi, (db) => saveDraft(db, user, draft, new Date()));
      await answer(ctx, user);
    }),

    submit: handsIn('submit'),
    answer: handsIn('answer'),

    restart: answering(async (ctx) => {
      const user = personOf(ctx);
      const { version } = parseRequest(moveCaseRequestSchema, ctx.request.body);
      await inTransaction(strapi, async (db) => {
        await enter(strapi, [deed(await restart(db, user, version, new Date()), 'restart', 'draft')]);
      });
      await answer(ctx, user);
    }),

    change: answering(async (ctx) => {
      const user = personOf(ctx);
      const wanted = parseRequest(changeCaseRequestSchema, ctx.request.body);
      await beside().requireStepUp(ctx);
      await inTransaction(strapi, async (db) => {
        const { row, changed, until } = await changeApproved(db, user, wanted, new Date());
        const frozen = changed.length > 0 ? { changed, payoutsFrozenUntil: until.toISOString() } : {};
        await enter(strapi, [deed(row, 'change', 'submitted', frozen)]);
      });
      await answer(ctx, user);
    }),
  };
};

function deed(row: CaseRow, action: string, status: string, more: object = {}) {
  return {
    action: `kyc.${action}`,
    subject: { kind: 'kyc-case', id: row.id, name: row.reference },
    before: { status: row.status },
    after: { status, ...more },
  };
}
