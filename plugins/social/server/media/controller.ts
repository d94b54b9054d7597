import type { Core } from '@strapi/strapi';
import { influencerOf } from '@sys/affiliate/services';
import { answering, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { fromDealRequestSchema, mediaQuerySchema, mediaResponseSchema } from '../../contracts/media.ts';
import { SocialError } from '../errors.ts';
import { dealPictures, readDealPicture } from './deal-pictures.ts';
import { RefusedMedia } from './refusal.ts';
import { viewMedia, type MediaRow } from './rows.ts';
import { serveMedia } from './serve.ts';
import { takePicture, takeUpload } from './take.ts';

/** Whose files a request brings, and what it is answered once they are there. Throws for who brings none. */
export interface Bringer {
  /** Null: the house. */
  owner: number | null;
  show(row: MediaRow): Promise<object>;
}

/** What brings pictures and videos for publications: by who publishes, or off the page of a deal. */
export const bringing =
  (bringer: (strapi: Core.Strapi, ctx: Context) => Bringer | Promise<Bringer>) =>
  ({ strapi }: { strapi: Core.Strapi }) => ({
    upload: answering(async (ctx: Context) => {
      const { owner, show } = await bringer(strapi, ctx);
      const { alt, ...part } = parseRequest(mediaQuerySchema, ctx.query);
      const crop = part.left === undefined ? undefined : (part as Required<typeof part>);
      const type = ctx.get('content-type').split(';')[0]!.trim().toLowerCase();
      await reply(ctx, show, () => takeUpload(strapi, ctx.req, type, { owner, alt, crop }));
    }),

    fromDeal: answering(async (ctx: Context) => {
      const { owner, show } = await bringer(strapi, ctx);
      const { deal, picture, crop, alt } = parseRequest(fromDealRequestSchema, ctx.request.body ?? {});
      const pictures = await inTransaction(strapi, (db) => dealPictures(db, deal));
      const address = pictures[picture];
      const bytes = address === undefined ? null : await readDealPicture(strapi.dirs.static.public, address);
      if (!bytes) throw new SocialError('no-media');
      await reply(ctx, show, () => takePicture(strapi, bytes, null, { owner, alt, crop }));
    }),
  });

/** Of whoever publishes in their own name. */
export const media = bringing((_, ctx) => ({
  owner: influencerOf(ctx),
  show: async (row) => mediaResponseSchema.parse({ data: viewMedia(row, new Date()) }),
}));

/** Files as networks fetch them. */
export const servedMedia = ({ strapi }: { strapi: Core.Strapi }) => ({
  serve: answering((ctx: Context) => serveMedia(strapi, ctx)),
});

async function reply(ctx: Context, show: Bringer['show'], take: () => Promise<MediaRow>): Promise<void> {
  try {
    ctx.body = await show(await take());
    ctx.status = 201;
  } catch (error) {
    if (!(error instanceof RefusedMedia)) throw error;
    // The rest of a body that is too large is not read.
    if (error.code === 'too-large') ctx.set('connection', 'close');
    throw new SocialError('media-refused', { why: error.code });
  }
}
