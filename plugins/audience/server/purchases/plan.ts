import type { Querier } from '@sys/database/marketplace';
import type { OrderEventData } from '@sys/orders/contracts';
import { enqueue, type Jobs } from '@sys/platform/services';
import { allows, takesRefunds, type Allowed, type Platform } from '../../domain/purchases/platforms.ts';
import { toldFromServer } from './platforms.ts';

export const SEND = 'audience.purchases.send';
/** Who hears of orders: what ad platforms are told. */
const PURCHASES = 'audience-purchases';

export interface Sending {
  purchase: string;
}

/** Registers what is to be told when an order is paid, and when something of it goes back. */
export function followOrders(jobs: Pick<Jobs, 'on'>): void {
  jobs.on<OrderEventData<'order.paid'>>('order.paid', PURCHASES, async ({ order, total }, { db }) => {
    const sale = await saleOf(db, order);
    if (!sale) return;
    for (const platform of toldFromServer().filter((one) => allows(one, sale)))
      await plan(db, { order, platform, refund: null, amount: total, happenedAt: sale.paidAt });
  });
  jobs.on<OrderEventData<'order.refunded'>>('order.refunded', PURCHASES, async ({ order, refund, amount }, { db }) => {
    const sale = await saleOf(db, order);
    if (!sale) return;
    for (const platform of toldFromServer().filter((one) => allows(one, sale) && takesRefunds(one)))
      await plan(db, { order, platform, refund, amount, happenedAt: new Date() });
  });
}

interface Sale extends Allowed {
  paidAt: Date;
}

/** Held, so that who withdraws meanwhile finds what is planned here. */
async function saleOf(db: Querier, order: string): Promise<Sale | null> {
  const { rows } = await db.query<Sale & Record<string, unknown>>(
    `SELECT s.measurement, s.advertising, o.paid_at AS "paidAt" FROM audience_sales s JOIN orders_orders o ON o.id = s."order"
     WHERE s."order" = $1 AND o.paid_at IS NOT NULL FOR UPDATE OF s`,
    [order],
  );
  return rows[0] ?? null;
}

interface Planned {
  order: string;
  platform: Platform;
  refund: string | null;
  amount: number;
  happenedAt: Date;
}

/** Once, however often it is told. */
async function plan(db: Querier, { order, platform, refund, amount, happenedAt }: Planned): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO audience_purchases ("order", platform, refund, amount, happened_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ("order", platform, refund) DO NOTHING RETURNING id::text`,
    [order, platform, refund, amount, happenedAt],
  );
  if (rows[0]) await enqueueSending(db, rows[0].id, 0);
}

export const enqueueSending = (db: Querier, purchase: string, inSeconds: number): Promise<string | null> =>
  enqueue(db, { task: SEND, payload: { purchase } satisfies Sending, inSeconds });
