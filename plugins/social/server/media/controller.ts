import type { Core } from '@strapi/strapi';
import { answering, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { fromDealRequestSchema, mediaQuerySchema, mediaResponseSchema } from '../../contracts/media.ts';
import { SocialError } from '../errors.ts';
import { influencerOf } from '../people.ts';
import { dealPictures, readDealPicture } from './deal-pictures.ts';
import { RefusedMedia } from './refusal.ts';
import { viewMedia, type MediaRow } from './rows.ts';
import { serveMedia } from './serve.ts';
import { takePicture, takeUpload } from './take.ts';

/** Pictures and videos for publications: brought by who publishes, or off the page of a deal. */
export const media = ({ strapi }: { strapi: Core.Strapi }) => ({
  upload: answering(async (ctx: Context) => {
    const owner = influencerOf(ctx);
    const { alt, ...part } = parseRequest(mediaQuerySchema, ctx.query);
    const crop = part.left === undefined ? undefined : (part as Required<typeof part>);
    const type = ctx.get('content-type').split(';')[0]!.trim().toLowerCase();
    await reply(ctx, () => takeUpload(strapi, ctx.req, type, { owner, alt, crop }));
  }),

  fromDeal: answering(async (ctx: Context) => {
    const owner = influencerOf(ctx);
    const { deal, picture, crop, alt } = parseRequest(fromDealRequestSchema, ctx.request.body ?? {});
    const pictures = await inTransaction(strapi, (db) => dealPictures(db, deal));
    const address = pictures[picture];
    const bytes = address === undefined ? null : await readDealPicture(strapi.dirs.static.public, address);
    if (!bytes) throw new SocialError('no-media');
    await reply(ctx, () => takePicture(strapi, bytes, null, { owner, alt, crop }));
  }),

  serve: answering((ctx: Context) => serveMedia(strapi, ctx)),
});

async function reply(ctx: Context, take: () => Promise<MediaRow>): Promise<void> {
  try {
    ctx.body = mediaResponseSchema.parse({ data: viewMedia(await take(), new Date()) });
    ctx.status = 201;
  } catch (error) {
    if (!(error instanceof RefusedMedia)) throw error;
    // The rest of a body that is too large is not read.
    if (error.code === 'too-large') ctx.set('connection', 'close');
    throw new SocialError('media-refused', { why: error.code });
  }
}
