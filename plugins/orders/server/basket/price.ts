import { methodsFor, type Promises } from '../../domain/order/methods.ts';
import { couponProblem, type CouponProblem } from '../../domain/pricing/coupon.ts';
import { deliveryFees } from '../../domain/pricing/fees.ts';
import { quantityProblem, type QuantityProblem } from '../../domain/pricing/quantity.ts';
import { quote, type Quote } from '../../domain/pricing/quote.ts';
import type { PaymentMethod } from '../../domain/order/states.ts';
import type { KnownCoupon } from './coupons.ts';
import type { Offer } from './offers.ts';

export type LineProblem = { kind: 'not-on-sale' } | QuantityProblem;

export interface PricedBasket {
  /** In the order of the basket; what is not on sale is in no sum. */
  lines: { offer: Offer; problem: LineProblem | null; discount: number; paid: number }[];
  quote: Quote;
  coupon: { code: string; problem: CouponProblem | 'unknown' | null } | null;
  methods: PaymentMethod[];
  needsAddress: boolean;
}

/** What was typed as a coupon, with what is known of it. */
export interface TypedCoupon {
  code: string;
  known: KnownCoupon | null;
}

const NOTHING_PROMISED: Promises = { open: 0, broken: 0 };

/** What a basket costs and what stands in its way. Decides only: all that it needs was read. */
export function priceBasket(offers: readonly Offer[], typed: TypedCoupon | null, now: Date): PricedBasket {
  const sold = offers.filter(({ onSale }) => onSale);
  const gross = sold.map(({ merchant, unitPrice, quantity }) => ({ merchant, gross: unitPrice * quantity }));
  const known = typed?.known ?? null;
  const problem = known ? couponProblem(known, gross, known.used, now) : 'unknown';
  const quoted = quote(sold, deliveryFees(sold), problem === null ? known : null);
  const priced = new Map(quoted.lines.map((line) => [line.deal, line]));
  return {
    lines: offers.map((offer) => ({
      offer,
      problem: problemOf(offer),
      discount: priced.get(offer.deal)?.discount ?? 0,
      paid: priced.get(offer.deal)?.paid ?? offer.unitPrice * offer.quantity,
    })),
    quote: quoted,
    coupon: typed && { code: typed.code, problem },
    methods: sold.length === 0 ? [] : methodsFor({ total: quoted.total, lines: sold }, NOTHING_PROMISED),
    needsAddress: sold.some(({ kind }) => kind === 'goods'),
  };
}

const problemOf = ({ onSale, min, max, stock, quantity, before }: Offer): LineProblem | null =>
  onSale ? quantityProblem({ min, max, stock }, quantity, before) : { kind: 'not-on-sale' };
