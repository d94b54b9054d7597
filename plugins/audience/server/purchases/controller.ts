import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { orderNamed, readSale } from '@sys/orders/services';
import { answering, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { purchaseResponseSchema, type PurchaseView } from '../../contracts/purchases.ts';
import { allows, type Allowed } from '../../domain/purchases/platforms.ts';
import { dirhams, unitPrice } from '../../domain/purchases/purchase.ts';
import { toldByBrowser } from './platforms.ts';

/** Platforms count a purchase once when both ways reach them within two days: a browser that comes later is silent. */
const TOLD_WITHIN_MS = 24 * 3_600_000;

/** What a browser tells of its own order. */
export const purchases = ({ strapi }: { strapi: Core.Strapi }) => ({
  read: answering(async (ctx: Context) => {
    parseRequest(z.strictObject({}), ctx.query);
    ctx.set('cache-control', 'private, no-store');
    const data = await inTransaction(strapi, async (db) => {
      const { id, paidAt } = await orderNamed(db, ctx);
      if (paidAt === null || Date.now() - new Date(paidAt).getTime() > TOLD_WITHIN_MS) return null;
      return viewOf(db, id);
    });
    ctx.body = purchaseResponseSchema.parse({ data });
  }),
});

async function viewOf(db: Querier, order: string): Promise<PurchaseView | null> {
  const { rows } = await db.query<Allowed & { event: string; total: number } & Record<string, unknown>>(
    `SELECT s.event, s.measurement, s.advertising, o.total::float8 FROM audience_sales s
     JOIN orders_orders o ON o.id = s."order" WHERE s."order" = $1`,
    [order],
  );
  const platforms = toldByBrowser().filter((platform) => rows[0] && allows(platform, rows[0]));
  const sale = platforms.length > 0 ? await readSale(db, order) : null;
  if (!rows[0] || !sale) return null;
  return {
    event: rows[0].event,
    value: dirhams(rows[0].total),
    currency: sale.currency,
    lines: sale.lines.flatMap((line) =>
      line.deal === null ? [] : [{ deal: line.deal, quantity: line.quantity, price: unitPrice(line) }],
    ),
    platforms,
  };
}
