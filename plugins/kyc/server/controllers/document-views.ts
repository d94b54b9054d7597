import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { documentRequestSchema, viewResponseSchema, viewTokenSchema } from '../../contracts/documents.ts';
import { staffOf, type Staff } from '../cases/staff.ts';
import { sendDocument } from '../documents/answers.ts';
import { readDocument } from '../documents/read.ts';
import { findKept } from '../documents/rows.ts';
import { subjectOf } from '../documents/take.ts';
import { issueView, useView } from '../documents/views.ts';
import { watermark } from '../documents/watermark/index.ts';

/** How the staff looks at what people brought. */
export const documentViews = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Written down before anything can be seen. */
  async issue(ctx: Context) {
    const viewer = await readerOf(strapi, ctx);
    const { id } = parseRequest(documentRequestSchema, { id: ctx.params.id });
    await inTransaction(strapi, async (db) => {
      const document = await findKept(db, id);
      if (!document) throw new errors.NotFoundError('There is no such document.');
      const { token, expiresAt } = await issueView(db, id, viewer.id);
      ctx.body = viewResponseSchema.parse({
        data: {
          url: `/kyc/documents/view/${token}`,
          expiresAt: expiresAt.toISOString(),
          mediaType: document.mediaType,
        },
      });
      await enter(strapi, [{ action: 'kyc.document-viewed', subject: subjectOf(document), after: { kind: document.kind } }]); // prettier-ignore
    });
    ctx.set('cache-control', 'private, no-store');
  },

  async show(ctx: Context) {
    const viewer = await readerOf(strapi, ctx);
    const { token } = parseRequest(viewTokenSchema, { token: ctx.params.token });
    const used = await inTransaction(strapi, async (db) => {
      const view = await useView(db, token, viewer.id);
      return 'refused' in view ? view : { document: await findKept(db, view.documentId) };
    });
    if ('refused' in used) return refuse(ctx, used.refused);
    if (!used.document) return refuse(ctx, 'over');
    const bytes = await readDocument(used.document);
    const now = new Date().toISOString().slice(0, 16).replace('T', ' ');
    const lines = [`${viewer.name} #${viewer.id}`, `${now} UTC`];
    sendDocument(ctx, used.document, await watermark(bytes, used.document.mediaType, lines));
  },
});

/** Who of the staff asks. Throws what is answered as 403 unless one of their roles was given the right. */
async function readerOf(strapi: Core.Strapi, ctx: Context): Promise<Staff> {
  const staff = await staffOf(strapi, ctx);
  if (!staff.reads) throw new errors.ForbiddenError('Your roles do not let you see documents.');
  return staff;
}

function refuse(ctx: Context, why: 'unknown' | 'not-yours' | 'over'): void {
  const [status, name] = { unknown: [404, 'NotFoundError'], 'not-yours': [403, 'ForbiddenError'], over: [410, 'GoneError'] }[why] as [number, string]; // prettier-ignore
  ctx.status = status;
  ctx.set('cache-control', 'private, no-store');
  ctx.body = { data: null, error: { status, name, message: 'This address shows nothing any more.', details: {} } };
}
