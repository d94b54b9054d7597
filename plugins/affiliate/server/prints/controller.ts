import type { Core } from '@strapi/strapi';
import { answering, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { linkFileQuerySchema } from '../../contracts/links.ts';
import { linkNamed } from '../links/named.ts';
import { influencerOf } from '../people.ts';
import { pictureFor } from './picture.ts';
import { PHOTOGRAPH, printPoster } from './poster.ts';
import { qrPng, qrSvg } from './qr.ts';
import { linkToPrint, posterOf } from './read.ts';

/** What an influencer prints of a link of theirs. */
export const prints = ({ strapi }: { strapi: Core.Strapi }) => {
  const address = (ctx: Context) => {
    const query = parseRequest(linkFileQuerySchema, ctx.query);
    return inTransaction(strapi, (db) => linkToPrint(db, influencerOf(ctx), linkNamed(ctx), query));
  };

  return {
    svg: answering(async (ctx: Context) => {
      const { link, address: url } = await address(ctx);
      send(ctx, 'image/svg+xml', `qr-${link.code}.svg`, qrSvg(url));
    }),

    png: answering(async (ctx: Context) => {
      const { link, address: url } = await address(ctx);
      send(ctx, 'image/png', `qr-${link.code}.png`, await qrPng(url));
    }),

    poster: answering(async (ctx: Context) => {
      const query = parseRequest(linkFileQuerySchema, ctx.query);
      const { link, poster } = await inTransaction(strapi, async (db) => {
        const named = await linkToPrint(db, influencerOf(ctx), linkNamed(ctx), query);
        return { ...named, poster: await posterOf(db, named) };
      });
      const photograph = await pictureFor(strapi.dirs.static.public, link.image, PHOTOGRAPH);
      const bytes = await printPoster(poster, { photograph, locale: query.locale, at: new Date() });
      send(ctx, 'application/pdf', `affiche-${link.code}.pdf`, bytes);
    }),
  };
};

/** Run by nobody who opens it in a tab of its own. */
function send(ctx: Context, type: string, name: string, bytes: Buffer | string): void {
  ctx.set({
    'content-disposition': `inline; filename="${name}"`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  });
  ctx.body = bytes;
  ctx.type = type;
}
