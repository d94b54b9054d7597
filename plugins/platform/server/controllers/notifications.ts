import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import {
  choicesRequestSchema,
  markReadRequestSchema,
  noQuerySchema,
  notificationListRequestSchema,
  notificationListResponseSchema,
  preferencesRequestSchema,
  preferencesResponseSchema,
  unreadResponseSchema,
} from '../../contracts/notifications.ts';
import { channelStates, refusalOf } from '../../domain/notifications/channels.ts';
import { KINDS, NOTIFICATION_KINDS } from '../../domain/notifications/kinds.ts';
import { personOf } from '../notifications/person.ts';
import {
  countUnread,
  listNotifications,
  markAllRead,
  markRead,
  readChoices,
  writeChoices,
} from '../notifications/store.ts';
import { labelOf } from '../notifications/words.ts';
import { parseRequest } from '../parse-request.ts';
import { toJson } from '../to-json.ts';
import { inTransaction } from '../transaction.ts';

const REFUSALS = {
  'no-such-channel': 'has no such channel',
  locked: 'cannot be switched off on this channel',
};

/** What a person was told, and where they want to be told. */
export const notifications = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const user = personOf(ctx);
    const page = parseRequest(notificationListRequestSchema, ctx.query);
    await inTransaction(strapi, async (db) => {
      const [data, unread] = [await listNotifications(db, user, page), await countUnread(db, user)];
      const nextAfter = data.length === page.limit ? data.at(-1)!.id : null;
      ctx.body = notificationListResponseSchema.parse(toJson({ data, nextAfter, unread }));
    });
  },

  async unread(ctx: Context) {
    const user = personOf(ctx);
    parseRequest(noQuerySchema, ctx.query);
    ctx.body = unreadResponseSchema.parse({
      data: { unread: await inTransaction(strapi, (db) => countUnread(db, user)) },
    });
  },

  async read(ctx: Context) {
    const user = personOf(ctx);
    const wanted = parseRequest(markReadRequestSchema, ctx.request.body);
    await inTransaction(strapi, async (db) => {
      const done = 'ids' in wanted ? await markRead(db, user, wanted.ids) : await markAllRead(db, user, wanted.before);
      if (!done) throw new errors.NotFoundError('There is no such notification.');
      ctx.body = unreadResponseSchema.parse({ data: { unread: await countUnread(db, user) } });
    });
  },

  async preferences(ctx: Context) {
    const user = personOf(ctx);
    const { locale } = parseRequest(preferencesRequestSchema, ctx.query);
    const choices = await inTransaction(strapi, (db) => readChoices(db, user));
    const data = NOTIFICATION_KINDS.map((kind) => ({
      kind,
      group: KINDS[kind].group,
      label: labelOf(kind, locale),
      channels: channelStates(kind, choices.get(kind) ?? []),
    }));
    ctx.body = preferencesResponseSchema.parse({ data });
  },

  async choose(ctx: Context) {
    const user = personOf(ctx);
    const { choices } = parseRequest(choicesRequestSchema, ctx.request.body);
    for (const choice of choices) {
      const refusal = refusalOf(choice.kind, choice);
      if (refusal) throw new errors.ValidationError(`${choice.kind}, ${choice.channel}: ${REFUSALS[refusal]}`);
    }
    await inTransaction(strapi, (db) => writeChoices(db, user, choices));
    ctx.status = 204;
  },
});
