import type { Querier } from '@sys/database/marketplace';
import type { BasketView } from '../../contracts/basket.ts';
import { readCoupon } from './coupons.ts';
import { readOffers, type ReadAs } from './offers.ts';
import { priceBasket, type PricedBasket } from './price.ts';

/** A basket as it is shown: read in one statement, two with a coupon. `basket` is null for one that nobody began. */
export async function viewBasket(
  db: Querier,
  basket: { id: string; coupon: string | null } | null,
  as: ReadAs,
  now: Date,
): Promise<BasketView> {
  if (!basket) return shown(priceBasket([], null, now));
  const offers = await readOffers(db, basket.id, as);
  const typed = basket.coupon === null ? null : { code: basket.coupon, known: await readCoupon(db, basket.coupon, as) };
  return shown(priceBasket(offers, typed, now));
}

function shown({ lines, quote, coupon, methods, needsAddress }: PricedBasket): BasketView {
  return {
    lines: lines.map(({ offer, problem, discount, paid }) => ({
      deal: offer.deal,
      slug: offer.slug,
      title: offer.title,
      merchant: { id: offer.merchant, name: offer.merchantName },
      image: offer.image,
      kind: offer.kind,
      unitPrice: offer.unitPrice,
      originalPrice: offer.originalPrice,
      quantity: offer.quantity,
      gross: offer.unitPrice * offer.quantity,
      discount,
      paid,
      limits: { min: offer.min, max: offer.max, stock: offer.stock },
      gift: offer.gift,
      problem,
    })),
    fees: quote.fees.map(({ kind, merchant, amount }) => ({ kind, merchant, amount })),
    coupon,
    gross: quote.gross,
    discount: quote.discount,
    feesTotal: quote.feesPaid,
    total: quote.total,
    taxes: quote.taxes,
    methods,
    needsAddress,
  };
}
