import type { Core } from '@strapi/strapi';
import { inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { PICTURE_TYPES, pictureResponseSchema, type PictureRefusal } from '../../contracts/pictures.ts';
import { openShop } from '../deals/open.ts';
import { answering } from '../errors.ts';
import { orderNamed } from '../orders/named.ts';
import { mayBring } from '../reviews/bought.ts';
import { shopFor } from '../shop/owner.ts';
import { together } from '../together.ts';
import { inTurn, readPicture } from './body.ts';
import { cleanPicture } from './clean.ts';
import { keepPicture, type PictureOwner } from './keep.ts';
import { RefusedPicture } from './refusal.ts';

const STATUS: Partial<Record<PictureRefusal, number>> = { 'too-large': 413, 'too-many': 409, busy: 503 };
const AGAIN_SECONDS = 20;

/** Pictures that people bring: a merchant for their deals, a buyer for what they say of what they bought. */
export const pictures = ({ strapi }: { strapi: Core.Strapi }) => {
  const bringing = (ownerOf: (ctx: Context) => Promise<PictureOwner>) =>
    answering((ctx: Context) =>
      answerRefusals(ctx, async () => {
        parseRequest(z.strictObject({}), ctx.query);
        const owner = await ownerOf(ctx);
        // Before the body is read: of another type it is none of ours, and may have been read already.
        const type = PICTURE_TYPES.find((one) => one === ctx.get('content-type').split(';')[0]!.trim().toLowerCase());
        if (!type) throw new RefusedPicture('type');
        const data = await inTurn(async () => {
          const clean = await cleanPicture(await readPicture(ctx.req), type);
          return together(strapi, (db) => keepPicture(strapi, db, owner, clean));
        });
        ctx.status = 201;
        ctx.body = pictureResponseSchema.parse({ data });
      }),
    );

  return {
    bring: bringing(async (ctx) => {
      await openShop(strapi, ctx);
      return inTransaction(strapi, async (db) => ({ merchant: (await shopFor(db, ctx, 'deals')).merchant }));
    }),

    bringForReview: bringing((ctx) =>
      inTransaction(strapi, async (db) => {
        const order = await orderNamed(db, ctx);
        await mayBring(db, order);
        return { order: order.id };
      }),
    ),
  };
};

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
