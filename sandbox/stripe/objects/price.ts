import type { Stripe } from 'stripe';
import { z } from 'zod';
import { ApiError } from '../errors.ts';
import { createdWithin, listOf } from '../lists.ts';
import { clearable, created, currency, flag, metadata, natural, none, paging, params, text, withMetadata } from '../params/fields.ts'; // prettier-ignore
import { route } from '../route.ts';
import type { World } from '../world.ts';
import { newPrice, newProduct, recurring } from './price-data.ts';

const described = { active: flag.optional(), metadata: metadata.optional(), transfer_lookup_key: flag.optional() };
const create = params<Stripe.PriceCreateParams>()({
  ...described,
  currency,
  unit_amount: natural,
  nickname: text.optional(),
  lookup_key: text.max(200).optional(),
  product: text.optional(),
  product_data: params<Stripe.PriceCreateParams.ProductData>()({
    name: text,
    active: flag.optional(),
    id: text.optional(),
    metadata: metadata.optional(),
  }).optional(),
  recurring: recurring.optional(),
});
const update = params<Stripe.PriceUpdateParams>()({
  ...described,
  nickname: clearable.optional(),
  lookup_key: z.string().max(200).optional(),
});
const list = params<Stripe.PriceListParams>()({
  ...paging,
  created,
  active: flag.optional(),
  currency: currency.optional(),
  lookup_keys: z.array(text).max(10).optional(),
  product: text.optional(),
  type: z.enum(['one_time', 'recurring']).optional(),
});

/** A key names one price; it goes over to another only when that is said. */
function takeKey(world: World, key: string | undefined, transfer: boolean | undefined): void {
  const holder = key && world.store.all('price').find(({ lookup_key }) => lookup_key === key);
  if (!holder) return;
  if (!transfer)
    throw new ApiError(
      400,
      `A price (\`${holder.id}\`) already uses that lookup key. You can call \`update\` on that price instead, or transfer the lookup key by setting \`transfer_lookup_key\`.`,
      { param: 'lookup_key' },
    );
  world.change(holder, { lookup_key: null }, 'price.updated');
}

export const priceRoutes = [
  route('POST', '/v1/prices', create, (world, { product, product_data, transfer_lookup_key, ...given }) => {
    if ((product === undefined) === (product_data === undefined))
      throw new ApiError(400, 'You must specify either `product` or `product_data` when creating a price.', { code: 'parameter_missing', param: 'product' }); // prettier-ignore
    takeKey(world, given.lookup_key, transfer_lookup_key);
    const of = product_data ? newProduct(world, product_data) : world.store.get('product', product!, 'product');
    if (product_data) world.emit('product.created', of);
    const price = newPrice(world, { ...given, product: of.id });
    world.emit('price.created', price);
    return price;
  }),
  route('GET', '/v1/prices', list, (world, { active, currency, lookup_keys, product, type, created, ...page }) => {
    const found = world.store
      .all('price')
      .filter((one) => createdWithin(one, created))
      .filter((one) => active === undefined || one.active === active)
      .filter((one) => currency === undefined || one.currency === currency)
      .filter((one) => !lookup_keys || (one.lookup_key !== null && lookup_keys.includes(one.lookup_key)))
      .filter((one) => (product === undefined || one.product === product) && (type === undefined || one.type === type));
    return listOf(found, '/v1/prices', page);
  }),
  route('GET', '/v1/prices/:id', none, (world, _, id) => world.store.get('price', id)),
  route('POST', '/v1/prices/:id', update, (world, given, id) => {
    const price = world.store.get('price', id);
    const { metadata: data, nickname, lookup_key, active, transfer_lookup_key } = given;
    if (lookup_key !== price.lookup_key) takeKey(world, lookup_key, transfer_lookup_key);
    const patch: Partial<Stripe.Price> = {
      ...(active !== undefined && { active }),
      ...(nickname !== undefined && { nickname: nickname || null }),
      ...(lookup_key !== undefined && { lookup_key: lookup_key || null }),
      metadata: withMetadata(price.metadata, data),
    };
    world.change(price, patch, 'price.updated');
    return price;
  }),
];
