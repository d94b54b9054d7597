import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { sampleMail } from '../../contracts/mail/samples/index.ts';
import { mailPreviewRequestSchema, mailPreviewResponseSchema } from '../../contracts/mails.ts';
import { enter } from '../audit/index.ts';
import { renderMail } from '../mail/index.ts';
import { parseRequest } from '../parse-request.ts';
import { queueMail, readBrand } from '../post.ts';
import { inTransaction } from '../transaction.ts';

/** A QR code's place in a preview: one grey point. */
const POINT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mPMzMz8DwAE5AIcPXQ0DAAAAABJRU5ErkJggg==';

/** The mails as the staff sees and tries them, with sample data. */
export const mails = ({ strapi }: { strapi: Core.Strapi }) => ({
  async preview(ctx: Context) {
    const { kind, locale } = parseRequest(mailPreviewRequestSchema, ctx.query);
    const brand = await inTransaction(strapi, readBrand);
    const { subject, html, text, cids } = renderMail(kind, locale, sampleMail(kind, locale), brand);
    const shown = cids.reduce((page, cid) => page.replaceAll(`cid:${cid}`, `data:image/png;base64,${POINT}`), html);
    ctx.body = mailPreviewResponseSchema.parse({ data: { subject, html: shown, text } });
  },

  /** To the person who asks, and to nobody else. */
  async test(ctx: Context) {
    const { kind, locale } = parseRequest(mailPreviewRequestSchema, ctx.request.body);
    const to = (ctx.state.user as { email: string }).email;
    await inTransaction(strapi, async (db) => {
      const { cids } = renderMail(kind, locale, sampleMail(kind, locale), await readBrand(db));
      const attachments = cids.map((cid) => ({
        filename: `${cid}.png`,
        contentType: 'image/png',
        content: POINT,
        cid,
      }));
      await queueMail(db, { to, kind, locale, data: sampleMail(kind, locale), attachments });
      await enter(strapi, [{ action: 'mail.tried', subject: { kind: 'mail', id: kind }, after: { locale } }]);
    });
    ctx.status = 202;
    ctx.body = { data: { to } };
  },
});
