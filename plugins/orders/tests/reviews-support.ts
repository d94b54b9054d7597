import { randomUUID } from 'node:crypto';
import type { KeptPicture } from '../contracts/pictures.ts';
import type { OrderReviews } from '../contracts/reviews.ts';
import { paidOrder, secretsOf, type Paid, type TestShop } from './shop-support.ts';
import { type Answer, type Buyer, type OrdersHouse } from './support.ts';

export const WORDS = {
  rating: 4,
  title: 'Un bon moment',
  body: 'Accueil chaleureux, hammam bien chauffé.',
  locale: 'fr',
};

export interface Reviewer extends Paid {
  product: string;
  /** Calls below the order, as who bought it. */
  say<Data = OrderReviews>(method: string, path?: string, body?: unknown, key?: string): Promise<Answer<Data>>;
  write(more?: object): Promise<Answer<OrderReviews>>;
  bring(bytes: Buffer): Promise<Answer<KeptPicture>>;
}

/** Somebody who has bought from a shop; `had`: the voucher was redeemed as well. */
export async function reviewerOf(
  house: OrdersHouse,
  shop: TestShop,
  { had = true, by, deal, name }: { had?: boolean; by?: Buyer; deal?: string; name?: string } = {},
): Promise<Reviewer> {
  const order = await paidOrder(house, [[deal ?? (await shop.deal()), 1]], name ? { name } : {}, by);
  if (had) {
    const [{ code }] = await secretsOf(house, order.id);
    const redeemed = await shop.call('POST', '/redeem', {
      scan: randomUUID(),
      what: code,
      at: new Date().toISOString(),
    });
    if (redeemed.status !== 200) throw new Error(`redeem: ${redeemed.status} ${redeemed.code}`);
  }
  const [line] = await house.query<{ product: string }>('SELECT product FROM orders_lines WHERE "order" = $1', [
    order.id,
  ]);
  const { buyer, number } = order;
  // Whoever has an account is known by it.
  const keyed = (key = order.key): Record<string, string> => (buyer.user === null ? { 'x-order-key': key } : {});
  const say: Reviewer['say'] = (method, path = '/reviews', body, key) =>
    buyer.call(method, `/${number}${path}`, body, keyed(key));
  return {
    ...order,
    product: line!.product,
    say,
    write: (more = {}) => say('POST', '/reviews', { product: line!.product, ...WORDS, ...more }),
    async bring(bytes) {
      const response = await fetch(`${house.cms.url}/api/orders/${number}/pictures`, {
        method: 'POST',
        headers: { 'content-type': 'image/jpeg', 'x-order-key': order.key },
        body: new Uint8Array(bytes),
      });
      const { data, error } = (await response.json()) as { data: KeptPicture; error?: { details?: { code?: string } } };
      return { status: response.status, headers: response.headers, data, ...error?.details };
    },
  };
}

/** The review of an answer that holds one. */
export const reviewIn = ({ data }: Answer<OrderReviews>) => data[0]!.review!;
