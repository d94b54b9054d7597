import type { Core } from '@strapi/strapi';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { mediaId } from '../../contracts/common.ts';
import { editLibrarySchema, libraryItemResponseSchema, libraryQuerySchema, libraryResponseSchema } from '../../contracts/manager/library.ts'; // prettier-ignore
import { SocialError } from '../errors.ts';
import { bringing } from '../media/controller.ts';
import { memberWith } from '../members.ts';
import { READ_POSTS, WRITE_POSTS } from '../permissions.ts';
import { archiveFile, editFile, holdFile, readLibrary, viewFile, type LibraryRow } from './rows.ts';

const nothing = z.strictObject({});

function named(ctx: Context): string {
  const read = mediaId.safeParse((ctx.params as { id?: unknown }).id);
  if (!read.success) throw new SocialError('no-media');
  return read.data;
}

const told = ({ name, alt, tags, kind, bytes }: LibraryRow) => ({ name, alt, tags, kind, bytes });
const fileDeed = (done: 'added' | 'edited' | 'archived', row: LibraryRow, before: LibraryRow | null) => ({
  action: `social-media.${done}`,
  subject: { kind: 'social-media', id: row.id, ...(row.name ? { name: row.name } : {}) },
  before: before && told(before),
  after: done === 'archived' ? null : told(row),
});

/** Brings files into the library. */
export const libraryFiles = bringing(async (strapi, ctx) => {
  await memberWith(strapi, ctx, WRITE_POSTS);
  return {
    owner: null,
    show: ({ id }) =>
      inTransaction(strapi, async (db) => {
        const row = await holdFile(db, id);
        await enter(strapi, [fileDeed('added', row, null)]);
        return libraryItemResponseSchema.parse({ data: viewFile(row, new Date()) });
      }),
  };
});

/** The files of the house: looked for, named, put away. */
export const libraries = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: answering(async (ctx: Context) => {
    await memberWith(strapi, ctx, READ_POSTS);
    const query = parseRequest(libraryQuerySchema, ctx.query);
    ctx.body = await inTransaction(strapi, async (db) => {
      const { rows, next } = await readLibrary(db, query);
      const data = rows.map((row) => viewFile(row, new Date()));
      return libraryResponseSchema.parse({ data, has_more: next !== null, next_cursor: next });
    });
  }),

  edit: answering(async (ctx: Context) => {
    await memberWith(strapi, ctx, WRITE_POSTS);
    const id = named(ctx);
    const wanted = parseRequest(editLibrarySchema, ctx.request.body ?? {});
    await inTransaction(strapi, async (db) => {
      const before = await holdFile(db, id);
      await editFile(db, id, wanted);
      const row = await holdFile(db, id);
      ctx.body = libraryItemResponseSchema.parse({ data: viewFile(row, new Date()) });
      await enter(strapi, [fileDeed('edited', row, before)]);
    });
  }),

  archive: answering(async (ctx: Context) => {
    await memberWith(strapi, ctx, WRITE_POSTS);
    const id = named(ctx);
    parseRequest(nothing, ctx.request.body ?? {});
    await inTransaction(strapi, async (db) => {
      const before = await holdFile(db, id);
      await archiveFile(db, id);
      ctx.body = libraryItemResponseSchema.parse({ data: viewFile(before, new Date()) });
      await enter(strapi, [fileDeed('archived', before, before)]);
    });
  }),
});
