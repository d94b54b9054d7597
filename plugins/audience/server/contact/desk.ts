import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Querier } from '@sys/database/marketplace';
import { memberOf, type Member } from '@sys/identity/services';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  assignSchema,
  entrySchema,
  messageId,
  messageResponseSchema,
  messagesQuerySchema,
  messagesResponseSchema,
  peopleResponseSchema,
  versionSchema,
} from '../../contracts/contact/desk.ts';
import { referenceOf } from '../../domain/contact/reference.ts';
import { AudienceError } from '../errors.ts';
import { ANSWER_MESSAGES, READ_MESSAGES } from '../permissions.ts';
import { answerMessage, assignMessage, moveMessage, noteMessage } from './acts.ts';
import { answerers } from './people.ts';
import { findMessage, holdMessage, listMessages, type MessageRowOf } from './rows.ts';
import { viewMessage, viewRow } from './view.ts';

const nothing = z.strictObject({});

async function memberWith(strapi: Core.Strapi, ctx: Context, right: string): Promise<Member> {
  ctx.set('cache-control', 'private, no-store');
  const member = await memberOf(strapi, ctx);
  if (!member.may(right)) throw new errors.ForbiddenError('Your roles do not let you do that with messages.');
  return member;
}

/** The number in `msg_17`; of anything else there is no message. */
function named(ctx: Context): string {
  const read = messageId.safeParse((ctx.params as { id?: unknown }).id);
  if (!read.success) throw new AudienceError('no-message');
  return read.data.slice('msg_'.length);
}

/** What the trail keeps of a message: where it stands and with whom. Who wrote it and what are not in it. */
const told = ({ state, assignee }: MessageRowOf) => ({ state, assignee });

/** The messages of visitors, for who of the staff may see them and answer. Their rights are asked at each request. */
export const messages = ({ strapi }: { strapi: Core.Strapi }) => {
  const change = <Body extends { version: number }>(
    deed: string,
    schema: z.ZodType<Body>,
    work: (db: Querier, row: MessageRowOf, given: { member: Member; body: Body }) => Promise<void>,
  ) =>
    answering(async (ctx: Context) => {
      const member = await memberWith(strapi, ctx, ANSWER_MESSAGES);
      const id = named(ctx);
      const body = parseRequest(schema, ctx.request.body ?? {});
      await inTransaction(strapi, async (db) => {
        const before = await holdMessage(db, id, body.version);
        await work(db, before, { member, body });
        const after = await findMessage(db, id);
        ctx.body = messageResponseSchema.parse({ data: await viewMessage(db, after, member) });
        const subject = { kind: 'contact-message', id: `msg_${id}`, name: referenceOf(id, after.year) };
        await enter(strapi, [{ action: `contact.${deed}`, subject, before: told(before), after: told(after) }]);
      });
    });

  return {
    list: answering(async (ctx: Context) => {
      await memberWith(strapi, ctx, READ_MESSAGES);
      const query = parseRequest(messagesQuerySchema, ctx.query);
      ctx.body = await inTransaction(strapi, async (db) => {
        const { rows, next } = await listMessages(db, query);
        return messagesResponseSchema.parse({ data: rows.map(viewRow), has_more: next !== null, next_cursor: next });
      });
    }),

    people: answering(async (ctx: Context) => {
      await memberWith(strapi, ctx, READ_MESSAGES);
      parseRequest(nothing, ctx.query);
      ctx.body = peopleResponseSchema.parse({ data: await inTransaction(strapi, answerers) });
    }),

    show: answering(async (ctx: Context) => {
      const member = await memberWith(strapi, ctx, READ_MESSAGES);
      parseRequest(nothing, ctx.query);
      await inTransaction(strapi, async (db) => {
        const row = await findMessage(db, named(ctx));
        // Opened once, it is no longer unread; that is no change of it.
        if (!row.opened) await db.query('UPDATE audience_messages SET opened_at = now() WHERE id = $1', [row.id]);
        ctx.body = messageResponseSchema.parse({ data: await viewMessage(db, row, member) });
      });
    }),

    assign: change('assigned', assignSchema, (db, row, { body }) => assignMessage(db, row, body.assignee)),
    note: change('noted', entrySchema, (db, row, { member, body }) => noteMessage(db, row, member, body.text)),
    answer: change('answered', entrySchema, (db, row, { member, body }) => answerMessage(db, row, member, body.text)),
    close: change('closed', versionSchema, (db, row) => moveMessage(db, row, 'close')),
    reopen: change('reopened', versionSchema, (db, row) => moveMessage(db, row, 'reopen')),
    suspect: change('suspected', versionSchema, (db, row) => moveMessage(db, row, 'suspect')),
    clear: change('cleared', versionSchema, (db, row) => moveMessage(db, row, 'clear')),
  };
};
