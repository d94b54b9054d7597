import type { Core } from '@strapi/strapi';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { templateId } from '../../contracts/common.ts';
import {
  editTemplateSchema,
  filledResponseSchema,
  fillTemplateSchema,
  newTemplateSchema,
  templateResponseSchema,
  templatesResponseSchema,
} from '../../contracts/manager/templates.ts';
import { SocialError } from '../errors.ts';
import { memberWith } from '../members.ts';
import { READ_POSTS, WRITE_POSTS } from '../permissions.ts';
import { fillTemplate } from './fill.ts';
import {
  archiveTemplate,
  findTemplate,
  insertTemplate,
  readTemplates,
  rewriteTemplate,
  viewTemplate,
  type TemplateRow,
} from './rows.ts';

const nothing = z.strictObject({});

function named(ctx: Context): string {
  const read = templateId.safeParse((ctx.params as { id?: unknown }).id);
  if (!read.success) throw new SocialError('no-template');
  return read.data.slice('tpl_'.length);
}

const told = ({ kind, name, bodies, hashtags }: TemplateRow) => ({ kind, name, bodies, hashtags });
const templateDeed = (done: 'created' | 'edited' | 'archived', row: TemplateRow, before: TemplateRow | null) => ({
  action: `social-template.${done}`,
  subject: { kind: 'social-template', id: `tpl_${row.id}`, name: row.name },
  before: before && told(before),
  after: done === 'archived' ? null : told(row),
});

/** What posts are written from. */
export const templateCalls = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: answering(async (ctx: Context) => {
    await memberWith(strapi, ctx, READ_POSTS);
    parseRequest(nothing, ctx.query);
    const data = (await inTransaction(strapi, readTemplates)).map(viewTemplate);
    ctx.body = templatesResponseSchema.parse({ data, has_more: false, next_cursor: null });
  }),

  create: answering(async (ctx: Context) => {
    const member = await memberWith(strapi, ctx, WRITE_POSTS);
    const written = parseRequest(newTemplateSchema, ctx.request.body ?? {});
    await inTransaction(strapi, async (db) => {
      const row = await findTemplate(db, await insertTemplate(db, written, member.id));
      ctx.body = templateResponseSchema.parse({ data: viewTemplate(row) });
      ctx.status = 201;
      await enter(strapi, [templateDeed('created', row, null)]);
    });
  }),

  edit: answering(async (ctx: Context) => {
    await memberWith(strapi, ctx, WRITE_POSTS);
    const id = named(ctx);
    const { version, ...written } = parseRequest(editTemplateSchema, ctx.request.body ?? {});
    await inTransaction(strapi, async (db) => {
      const before = await findTemplate(db, id, { lock: true });
      if (before.version !== version) throw new SocialError('changed-meanwhile');
      await rewriteTemplate(db, id, written);
      const row = await findTemplate(db, id);
      ctx.body = templateResponseSchema.parse({ data: viewTemplate(row) });
      await enter(strapi, [templateDeed('edited', row, before)]);
    });
  }),

  archive: answering(async (ctx: Context) => {
    await memberWith(strapi, ctx, WRITE_POSTS);
    const id = named(ctx);
    await inTransaction(strapi, async (db) => {
      const row = await findTemplate(db, id, { lock: true });
      await archiveTemplate(db, id);
      ctx.body = templateResponseSchema.parse({ data: viewTemplate(row) });
      await enter(strapi, [templateDeed('archived', row, row)]);
    });
  }),

  fill: answering(async (ctx: Context) => {
    await memberWith(strapi, ctx, WRITE_POSTS);
    const wanted = parseRequest(fillTemplateSchema, ctx.request.body ?? {});
    const data = await inTransaction(strapi, async (db) => fillTemplate(db, await findTemplate(db, named(ctx)), wanted)); // prettier-ignore
    ctx.body = filledResponseSchema.parse({ data });
  }),
});
