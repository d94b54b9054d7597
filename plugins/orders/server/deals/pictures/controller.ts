import type { Core } from '@strapi/strapi';
import { inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { PICTURE_TYPES, pictureResponseSchema, type PictureRefusal } from '../../../contracts/deals.ts';
import { answering } from '../../errors.ts';
import { shopFor } from '../../shop/owner.ts';
import { openShop } from '../open.ts';
import { together } from '../together.ts';
import { inTurn, readPicture } from './body.ts';
import { cleanPicture } from './clean.ts';
import { keepPicture } from './keep.ts';
import { RefusedPicture } from './refusal.ts';

const STATUS: Partial<Record<PictureRefusal, number>> = { 'too-large': 413, 'too-many': 409, busy: 503 };
const AGAIN_SECONDS = 20;

/** Pictures that a merchant brings for their deals. */
export const pictures = ({ strapi }: { strapi: Core.Strapi }) => ({
  bring: answering((ctx: Context) =>
    answerRefusals(ctx, async () => {
      parseRequest(z.strictObject({}), ctx.query);
      await openShop(strapi, ctx);
      // Before the body is read: of another type it is none of ours, and may have been read already.
      const type = PICTURE_TYPES.find((one) => one === ctx.get('content-type').split(';')[0]!.trim().toLowerCase());
      const { merchant } = await inTransaction(strapi, (db) => shopFor(db, ctx, 'deals'));
      if (!type) throw new RefusedPicture('type');
      const data = await inTurn(async () => {
        const clean = await cleanPicture(await readPicture(ctx.req), type);
        return together(strapi, (db) => keepPicture(strapi, db, merchant, clean));
      });
      ctx.status = 201;
      ctx.body = pictureResponseSchema.parse({ data });
    }),
  ),
});

async function answerRefusals(ctx: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof RefusedPicture)) throw error;
    const { code, message } = error;
    ctx.status = STATUS[code] ?? 422;
    ctx.body = { data: null, error: { status: ctx.status, name: 'PictureError', message, details: { code } } };
    if (code === 'busy') ctx.set('retry-after', String(AGAIN_SECONDS));
    // The rest of a body that is too large is not read.
    if (code === 'too-large') ctx.set('connection', 'close');
  }
}
