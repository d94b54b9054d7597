import type { Querier } from '@sys/database/marketplace';
import type { Context } from 'koa';
import { basketResponseSchema } from '../../contracts/basket.ts';
import { mergeBaskets } from '../../domain/basket/basket.ts';
import { shopperOf } from '../shopper.ts';
import { readBasket, writeBasket } from './content.ts';
import { tellToken } from './controller.ts';
import { ensureBasket } from './open.ts';
import { viewBasket } from './view.ts';

/**
 * Puts what a basket holds into that of whoever asks, and answers with theirs; `from` itself stays as it is. What is written
 * to whoever is given something is not taken along: it is for one person’s eyes. `false` when there is nothing in it.
 */
export async function takeOverBasket(db: Querier, ctx: Context, from: string, locale: 'fr' | 'ar' | 'en'): Promise<boolean> {
  const lines = (await readBasket(db, from)).map((line) => ({ ...line, gift: null }));
  if (lines.length === 0) return false;
  const shopper = shopperOf(ctx);
  const own = await ensureBasket(db, shopper);
  if (own.id !== from) await writeBasket(db, own.id, mergeBaskets(await readBasket(db, own.id), lines));
  const data = await viewBasket(db, own, { locale, user: shopper.user, phone: null }, new Date());
  ctx.body = basketResponseSchema.parse({ data });
  tellToken(ctx, own.token);
  return true;
} // prettier-ignore
