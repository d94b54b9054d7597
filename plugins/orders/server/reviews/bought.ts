import type { Querier } from '@sys/database/marketplace';
import { mayReview, type ReviewVerdict } from '../../domain/reviews/decide.ts';
import { OrderError } from '../errors.ts';
import { linesOf, type LineRow } from '../orders/lines.ts';
import type { OrderRow } from '../orders/rows.ts';

/** A product of an order, and whether who bought it may say what they think of it. */
export interface BoughtProduct {
  product: string;
  title: string;
  slug: string | null;
  image: string | null;
  may: ReviewVerdict;
}

/** The products of an order, each once, in the order of its lines. */
export function productsOf({ state }: Pick<OrderRow, 'state'>, lines: readonly LineRow[]): BoughtProduct[] {
  const products = new Map<string, LineRow[]>();
  for (const line of lines) {
    if (line.kind !== 'fee' && line.product) products.set(line.product, [...(products.get(line.product) ?? []), line]);
  }
  return [...products].map(([product, of]) => {
    const { title, slug, image } = of[0]!;
    return { product, title, slug, image, may: mayReview(state, of) };
  });
}

/** Throws where nothing of the order may be reviewed: nobody brings pictures to it then. */
export async function mayBring(db: Querier, order: OrderRow): Promise<void> {
  const products = productsOf(order, await linesOf(db, order.id));
  if (!products.some(({ may }) => may === 'yes')) throw new OrderError('review-refused', products[0]?.may ?? 'not-yet');
}
