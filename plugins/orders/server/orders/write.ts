import { randomInt } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import type { OrderState } from '../../domain/order/states.ts';
import { ORDER_NUMBERS, orderNumberOf } from '../../domain/order/number.ts';
import type { PricedBasket } from '../basket/price.ts';
import { hashOf, orderKeyOf } from '../keys.ts';
import type { OrderWish } from './place.ts';

export interface NewOrder {
  wish: OrderWish;
  phone: string;
  priced: PricedBasket;
  coupon: string | null;
  user: number | null;
  visitor: string | null;
  wished: { key: Buffer; hash: Buffer };
  placedAt: Date;
  heldUntil: Date;
  state: OrderState;
}

/** Of ten thousand million numbers one that is taken is drawn again; five times is a matter of form. */
const DRAWS = 5;

/** Writes an order with its lines; resolves to its row. */
export async function writeOrder(db: Querier, order: NewOrder): Promise<string> {
  for (let draw = 0; draw < DRAWS; draw++) {
    const id = await insertOrder(db, order, orderNumberOf(randomInt(ORDER_NUMBERS)));
    if (!id) continue;
    await insertLines(db, id, order.priced);
    return id;
  }
  throw new Error('No number was free for an order.');
}

async function insertOrder(db: Querier, order: NewOrder, number: string): Promise<string | null> {
  const { wish, phone, priced, coupon, user, visitor, wished, placedAt, heldUntil, state } = order;
  const { quote, needsAddress } = priced;
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO orders_orders (number, user_id, key_hash, idempotency_key, request_hash, state, method, locale, name, phone,
       email, address, gross, discount, fees, total, net, tva, coupon, placed_at, held_until, visitor)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
     ON CONFLICT (number) DO NOTHING RETURNING id::text`,
    [
      number,
      user,
      hashOf(orderKeyOf(number)),
      wished.key,
      wished.hash,
      state,
      wish.method,
      wish.locale,
      wish.name,
      phone,
      wish.email,
      // What nothing is sent to is not kept.
      needsAddress ? JSON.stringify(wish.address) : null,
      quote.gross,
      quote.discount,
      quote.feesPaid,
      quote.total,
      quote.net,
      quote.tva,
      coupon,
      placedAt,
      heldUntil,
      visitor,
    ],
  );
  return rows[0]?.id ?? null;
}

const LINE_COLUMNS = `kind, fee, deal, deal_row, product, merchant, title, merchant_name, slug, image, unit_price, quantity, tax,
  gross, discount, paid, net, tva, voucher_days, gift_to, gift_message`;

/** What each was called and cost is kept with it: the catalogue goes on changing. */
async function insertLines(db: Querier, order: string, { lines, quote }: PricedBasket): Promise<void> {
  const priced = new Map(quote.lines.map((line) => [line.deal, line]));
  const merchants = new Map(lines.map(({ offer }) => [offer.merchant, offer.merchantName]));
  const deals = lines.map(({ offer }) => {
    const { gross, discount, paid, net, tva } = priced.get(offer.deal)!;
    return {
      kind: offer.kind,
      deal: offer.deal,
      deal_row: offer.row,
      product: offer.product,
      merchant: offer.merchant,
      title: offer.title,
      merchant_name: offer.merchantName,
      slug: offer.slug,
      image: offer.image,
      unit_price: offer.unitPrice,
      quantity: offer.quantity,
      tax: offer.tax,
      ...{ gross, discount, paid, net, tva },
      voucher_days: offer.kind === 'service' ? offer.voucherDays : null,
      gift_to: offer.gift?.to ?? null,
      gift_message: offer.gift?.message ?? null,
    };
  });
  const fees = quote.fees.map(({ kind, merchant, amount, tax, discount, paid, net, tva }) => ({
    kind: 'fee',
    fee: kind,
    merchant,
    // What a fee is called is the reader's language's to say.
    title: kind,
    merchant_name: merchants.get(merchant)!,
    unit_price: amount,
    quantity: 1,
    ...{ tax, gross: amount, discount, paid, net, tva },
  }));
  await db.query(
    `INSERT INTO orders_lines ("order", ${LINE_COLUMNS})
     SELECT $1, ${LINE_COLUMNS} FROM json_populate_recordset(NULL::orders_lines, $2::json)`,
    [order, JSON.stringify([...deals, ...fees])],
  );
}
