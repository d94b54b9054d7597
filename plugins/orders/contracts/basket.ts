import { z } from 'zod';
import { MOST_UNITS } from '../domain/basket/basket.ts';
import { PAYMENT_METHODS } from '../domain/order/states.ts';
import { COUPON_PROBLEMS } from '../domain/pricing/coupon.ts';

/** Centimes of MAD, TVA included unless a name says otherwise. */
export const centimes = z.number().int().min(0);
/** The document of a deal. */
export const dealId = z.string().regex(/^[a-z0-9]{10,40}$/);
export const instant = z.iso.datetime();

const words = (most: number) => z.string().trim().min(1).max(most);
export const giftSchema = z.strictObject({ to: words(80), message: z.string().trim().max(500) });

/** `PUT /api/orders/basket/lines`: a deal’s line as it shall be; zero takes it out. */
export const setLineRequestSchema = z.strictObject({
  deal: dealId,
  quantity: z.number().int().min(0).max(MOST_UNITS),
  gift: giftSchema.nullable().default(null),
});

/** `PUT /api/orders/basket/coupon`: the code as it was typed; null takes it out. */
export const setCouponRequestSchema = z.strictObject({ code: z.string().trim().min(1).max(60).nullable() });

/** `GET /api/orders/basket` and what both of the above answer: names in the language asked for. */
export const basketQuerySchema = z.strictObject({ locale: z.enum(['fr', 'ar', 'en']).default('fr') });

/** Why a line cannot be bought as it stands; with what could be had instead. */
export const lineProblemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-on-sale') }),
  z.object({ kind: z.literal('below-min'), atLeast: z.number().int() }),
  z.object({ kind: z.literal('above-max'), atMost: z.number().int() }),
  z.object({ kind: z.literal('above-stock'), left: z.number().int() }),
]);

export const basketLineSchema = z.object({
  deal: dealId,
  /** Of its product’s page, and what it is called there. */
  slug: z.string(),
  title: z.string(),
  merchant: z.object({ id: z.string(), name: z.string() }),
  image: z.string().nullable(),
  kind: z.enum(['goods', 'service']),
  unitPrice: centimes,
  originalPrice: centimes,
  quantity: z.number().int().min(1),
  gross: centimes,
  /** Of the coupon. */
  discount: centimes,
  paid: centimes,
  limits: z.object({ min: z.number().int(), max: z.number().int().nullable(), stock: z.number().int().nullable() }),
  gift: giftSchema.nullable(),
  problem: lineProblemSchema.nullable(),
});

export const feeSchema = z.object({ kind: z.enum(['delivery', 'cash']), merchant: z.string(), amount: centimes });
export const taxSchema = z.object({ rate: z.number().int(), paid: centimes, net: centimes, tva: centimes });

export const basketSchema = z.object({
  lines: z.array(basketLineSchema),
  fees: z.array(feeSchema),
  coupon: z
    .object({
      code: z.string(),
      /** Null: it takes something off. `unknown`: there is none of that code. */
      problem: z.enum([...COUPON_PROBLEMS, 'unknown']).nullable(),
    })
    .nullable(),
  gross: centimes,
  discount: centimes,
  feesTotal: centimes,
  total: centimes,
  taxes: z.array(taxSchema),
  /** The ways to pay that these lines allow; what a telephone number has open may leave fewer. */
  methods: z.array(z.enum(PAYMENT_METHODS)),
  /** Something has to be delivered: an address is asked for. */
  needsAddress: z.boolean(),
});

export const basketResponseSchema = z.object({ data: basketSchema });

export type BasketView = z.output<typeof basketSchema>;
export type BasketLineView = z.output<typeof basketLineSchema>;
