import type { Core } from '@strapi/strapi';
import { enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import type { z } from 'zod';
import {
  approveSchema,
  askSchema,
  caseIdSchema,
  holdSchema,
  noteSchema,
  plainDeedSchema,
  queueRequestSchema,
  queueResponseSchema,
  reasonedDeedSchema,
  rejectSchema,
  reviewedCaseResponseSchema,
  verdictsSchema,
} from '../../contracts/review.ts';
import { readDossier } from '../cases/dossier.ts';
import { answering } from '../cases/errors.ts';
import { listQueue } from '../cases/queue.ts';
import { act, addNote, hold, judge, type Deed, type StaffAction } from '../cases/review.ts';
import type { CaseRow } from '../cases/rows.ts';
import { staffOf } from '../cases/staff.ts';

/** Cases as the staff works on them. What their roles let them do is asked here, at each request. */
export const review = ({ strapi }: { strapi: Core.Strapi }) => {
  const idOf = (ctx: Context) => parseRequest(caseIdSchema, ctx.params).id;

  const answer = async (ctx: Context) => {
    const staff = await staffOf(strapi, ctx);
    const data = await inTransaction(strapi, (db) => readDossier(db, idOf(ctx), staff, new Date()));
    ctx.set('cache-control', 'private, no-store');
    ctx.body = reviewedCaseResponseSchema.parse({ data });
  };

  const does = <Body extends { version: number }>(
    action: StaffAction,
    schema: z.ZodType<Body>,
    more: (body: Body) => Partial<Deed> = () => ({}),
  ) =>
    answering(async (ctx) => {
      const staff = await staffOf(strapi, ctx);
      const id = idOf(ctx);
      const body = parseRequest(schema, ctx.request.body);
      await inTransaction(strapi, async (db) => {
        const deed = { action, version: body.version, ...more(body) };
        const { row, to } = await act(db, id, staff, deed, new Date());
        await enter(strapi, [written(row, action, { status: row.status }, { status: to, ...codesOf(deed) })]);
      });
      await answer(ctx);
    });

  return {
    queue: answering(async (ctx) => {
      const staff = await staffOf(strapi, ctx);
      const query = parseRequest(queueRequestSchema, ctx.query);
      ctx.set('cache-control', 'private, no-store');
      ctx.body = queueResponseSchema.parse(await inTransaction(strapi, (db) => listQueue(db, staff, query)));
    }),
    read: answering(answer),

    claim: does('claim', plainDeedSchema),
    release: does('release', plainDeedSchema),
    ask: does('ask', askSchema, ({ requests }) => ({ requests })),
    approve: does('approve', approveSchema, ({ reason }) => (reason ? { reason } : {})),
    confirm: does('confirm', plainDeedSchema),
    return: does('return', reasonedDeedSchema, ({ reason }) => ({ reason })),
    reject: does('reject', rejectSchema, ({ reason, words }) => ({ rejection: { reason, ...(words && { words }) } })),
    suspend: does('suspend', reasonedDeedSchema, ({ reason }) => ({ reason })),
    revoke: does('revoke', reasonedDeedSchema, ({ reason }) => ({ reason })),

    judge: answering(async (ctx) => {
      const staff = await staffOf(strapi, ctx);
      const body = parseRequest(verdictsSchema, ctx.request.body);
      await inTransaction(strapi, (db) => judge(db, idOf(ctx), staff, body, new Date()));
      await answer(ctx);
    }),

    note: answering(async (ctx) => {
      const staff = await staffOf(strapi, ctx);
      const { text } = parseRequest(noteSchema, ctx.request.body);
      await inTransaction(strapi, async (db) => {
        await enter(strapi, [written(await addNote(db, idOf(ctx), staff, text), 'note', null, null)]);
      });
      await answer(ctx);
    }),

    hold: answering(async (ctx) => {
      const staff = await staffOf(strapi, ctx);
      const { held, reason } = parseRequest(holdSchema, ctx.request.body);
      await inTransaction(strapi, async (db) => {
        const row = await hold(db, idOf(ctx), staff, held, reason);
        await enter(strapi, [written(row, 'hold', { held: row.heldSince !== null }, { held })]);
      });
      await answer(ctx);
    }),
  };
};

/** Of what a deed says, the codes: words may be about a person, and the trail forgets nothing. */
function codesOf({ requests, rejection }: Partial<Deed>): object {
  return {
    ...(requests && { requests: requests.map(({ part, reason }) => `${part}: ${reason}`) }),
    ...(rejection && { reason: rejection.reason }),
  };
}

function written(row: CaseRow, action: string, before: object | null, after: object | null) {
  return { action: `kyc.${action}`, subject: { kind: 'kyc-case', id: row.id, name: row.reference }, before, after };
}
