import { Stripe } from 'stripe';
import { z } from 'zod';
import { ApiError } from '../errors.ts';
import { newId } from '../ids.ts';
import { currency, metadata, natural, params, positive, text, withMetadata } from '../params/fields.ts';
import type { World } from '../world.ts';

export const recurring = params<Stripe.PriceCreateParams.Recurring>()({
  interval: z.enum(['day', 'week', 'month', 'year']),
  interval_count: positive.optional(),
  usage_type: z.enum(['licensed']).optional(),
});

/** A price that stands in the wish itself, in the place of one that is on the list. */
export const priceData = params<Stripe.Checkout.SessionCreateParams.LineItem.PriceData>()({
  currency,
  product: text.optional(),
  product_data: params<Stripe.Checkout.SessionCreateParams.LineItem.PriceData.ProductData>()({
    name: text,
    description: text.optional(),
    images: z.array(text).max(8).optional(),
    metadata: metadata.optional(),
  }).optional(),
  recurring: params<Stripe.Checkout.SessionCreateParams.LineItem.PriceData.Recurring>()({
    interval: z.enum(['day', 'week', 'month', 'year']),
    interval_count: positive.optional(),
  }).optional(),
  unit_amount: natural,
});

interface ProductWish {
  name: string;
  active?: boolean | undefined;
  description?: string | undefined;
  id?: string | undefined;
  images?: string[] | undefined;
  metadata?: z.output<typeof metadata> | undefined;
  url?: string | undefined;
}

export function newProduct(world: World, wish: ProductWish): Stripe.Product {
  const now = world.clock.seconds();
  const id = wish.id ?? newId('prod');
  if (world.store.find('product', id))
    throw new ApiError(400, 'Product already exists.', { code: 'resource_already_exists', param: 'id' });
  return world.store.add('product', {
    id,
    object: 'product',
    active: wish.active ?? true,
    created: now,
    default_price: null,
    description: wish.description ?? null,
    images: wish.images ?? [],
    livemode: false,
    marketing_features: [],
    metadata: withMetadata({}, wish.metadata),
    name: wish.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: null,
    updated: now,
    url: wish.url ?? null,
  });
}

interface PriceWish {
  currency: string;
  product: string;
  unit_amount: number;
  active?: boolean | undefined;
  lookup_key?: string | undefined;
  metadata?: z.output<typeof metadata> | undefined;
  nickname?: string | undefined;
  recurring?: { interval: 'day' | 'week' | 'month' | 'year'; interval_count?: number | undefined } | undefined;
}

export function newPrice(world: World, wish: PriceWish): Stripe.Price {
  const { recurring: every } = wish;
  return world.store.add('price', {
    id: newId('price'),
    object: 'price',
    active: wish.active ?? true,
    billing_scheme: 'per_unit',
    created: world.clock.seconds(),
    currency: wish.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: wish.lookup_key ?? null,
    metadata: withMetadata({}, wish.metadata),
    nickname: wish.nickname ?? null,
    product: wish.product,
    recurring: every
      ? { interval: every.interval, interval_count: every.interval_count ?? 1, meter: null, trial_period_days: null, usage_type: 'licensed' }
      : null, // prettier-ignore
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: every ? 'recurring' : 'one_time',
    unit_amount: wish.unit_amount,
    unit_amount_decimal: Stripe.Decimal.from(wish.unit_amount),
  });
}

/** The price of a line: one on the list, or the one that it brings along, which nobody else can use. */
export function priceOf(
  world: World,
  line: { price?: string | undefined; price_data?: z.output<typeof priceData> | undefined },
  param: string,
): Stripe.Price {
  if (line.price !== undefined) {
    const price = world.store.get('price', line.price, `${param}[price]`);
    if (!price.active)
      throw new ApiError(400, `The price specified is inactive. This field only accepts active prices.`, {
        code: 'resource_missing',
        param: `${param}[price]`,
      });
    return price;
  }
  const data = line.price_data;
  if (!data) throw new ApiError(400, 'You must specify either `price` or `price_data`.', { code: 'parameter_missing', param }); // prettier-ignore
  const { product, product_data, ...wish } = data;
  if ((product === undefined) === (product_data === undefined))
    throw new ApiError(400, 'You must specify either `product` or `product_data` when creating a price.', { param: `${param}[price_data]` }); // prettier-ignore
  const of =
    product_data === undefined
      ? world.store.get('product', product!, `${param}[price_data][product]`)
      : newProduct(world, { ...product_data, active: false });
  return newPrice(world, { ...wish, product: of.id, active: false });
}
