import type { Stripe } from 'stripe';
import { z } from 'zod';
import { createdWithin, listOf } from '../lists.ts';
import { clearable, created, currency, flag, metadata, natural, none, paging, params, text, withMetadata } from '../params/fields.ts'; // prettier-ignore
import { route } from '../route.ts';
import { newPrice, newProduct, recurring } from './price-data.ts';

const described = {
  active: flag.optional(),
  images: z.array(text).max(8).optional(),
  metadata: metadata.optional(),
};
const create = params<Stripe.ProductCreateParams>()({
  ...described,
  name: text,
  id: text.optional(),
  description: text.optional(),
  url: text.optional(),
  default_price_data: params<Stripe.ProductCreateParams.DefaultPriceData>()({
    currency,
    unit_amount: natural,
    recurring: recurring.omit({ usage_type: true }).optional(),
  }).optional(),
});
const update = params<Stripe.ProductUpdateParams>()({
  ...described,
  name: text.optional(),
  description: clearable.optional(),
  url: clearable.optional(),
  default_price: text.optional(),
});
const list = params<Stripe.ProductListParams>()({
  ...paging,
  created,
  active: flag.optional(),
  ids: z.array(text).optional(),
});

export const productRoutes = [
  route('POST', '/v1/products', create, (world, { default_price_data: priced, ...given }) => {
    const product = newProduct(world, given);
    world.emit('product.created', product);
    if (priced) {
      const price = newPrice(world, { ...priced, product: product.id });
      world.emit('price.created', price);
      world.change(product, { default_price: price.id }, 'product.updated');
    }
    return product;
  }),
  route('GET', '/v1/products', list, (world, { active, ids, created, ...page }) => {
    const found = world.store
      .all('product')
      .filter((one) => createdWithin(one, created))
      .filter((one) => (active === undefined || one.active === active) && (!ids || ids.includes(one.id)));
    return listOf(found, '/v1/products', page);
  }),
  route('GET', '/v1/products/:id', none, (world, _, id) => world.store.get('product', id)),
  route('POST', '/v1/products/:id', update, (world, { metadata: data, default_price, ...given }, id) => {
    const product = world.store.get('product', id);
    if (default_price !== undefined) world.store.get('price', default_price, 'default_price');
    const { description, url, ...plain } = given;
    const patch: Partial<Stripe.Product> = {
      ...plain,
      ...(description !== undefined && { description: description || null }),
      ...(url !== undefined && { url: url || null }),
      ...(default_price !== undefined && { default_price }),
      metadata: withMetadata(product.metadata, data),
      updated: world.clock.seconds(),
    };
    world.change(product, patch, 'product.updated');
    return product;
  }),
];
