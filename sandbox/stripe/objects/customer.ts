import type { Stripe } from 'stripe';
import { z } from 'zod';
import { noSuch } from '../errors.ts';
import { newId, random } from '../ids.ts';
import { createdWithin, listOf } from '../lists.ts';
import { clearable, created, int, metadata, none, paging, params, text, withMetadata } from '../params/fields.ts';
import { attach, methodOf } from '../payments/method.ts';
import { route } from '../route.ts';
import { leave } from '../subscriptions/cancel.ts';
import type { World } from '../world.ts';

const address = params<Stripe.AddressParam>()({
  city: clearable.optional(),
  country: clearable.optional(),
  line1: clearable.optional(),
  line2: clearable.optional(),
  postal_code: clearable.optional(),
  state: clearable.optional(),
});
const described = {
  address: z.union([z.literal(''), address]).optional(),
  balance: int.optional(),
  description: clearable.optional(),
  email: clearable.optional(),
  invoice_settings: params<Stripe.CustomerCreateParams.InvoiceSettings>()({
    default_payment_method: clearable.optional(),
  }).optional(),
  metadata: metadata.optional(),
  name: clearable.optional(),
  phone: clearable.optional(),
  preferred_locales: z.array(text).optional(),
};
const create = params<Stripe.CustomerCreateParams>()({ ...described, payment_method: text.optional() });
const update = params<Stripe.CustomerUpdateParams>()(described);
const list = params<Stripe.CustomerListParams>()({ ...paging, created, email: text.optional() });

type Given = z.output<typeof update>;

export function newCustomer(world: World, given: Given): Stripe.Customer {
  const customer: Stripe.Customer = {
    id: newId('cus'),
    object: 'customer',
    address: null,
    balance: 0,
    created: world.clock.seconds(),
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: random(8).toUpperCase(),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
  Object.assign(customer, changes(world, customer, given));
  return world.store.add('customer', customer);
}

function changes(world: World, customer: Stripe.Customer, given: Given): Partial<Stripe.Customer> {
  const { address: place, metadata: data, invoice_settings: settings, ...plain } = given;
  const cleared = Object.entries(plain).map(([name, value]) => [name, value === '' ? null : value]);
  return {
    ...(Object.fromEntries(cleared) as Partial<Stripe.Customer>),
    ...(place !== undefined && { address: place === '' ? null : addressOf(place) }),
    ...(data !== undefined && { metadata: withMetadata(customer.metadata, data) }),
    ...(settings?.default_payment_method !== undefined && {
      invoice_settings: {
        ...customer.invoice_settings,
        default_payment_method: defaultOf(world, customer, settings.default_payment_method),
      },
    }),
  };
}

function addressOf(given: z.output<typeof address>): Stripe.Address {
  const { city, country, line1, line2, postal_code, state } = given;
  const known = { city, country, line1, line2, postal_code, state };
  return Object.fromEntries(Object.entries(known).map(([name, value]) => [name, value || null])) as unknown as Stripe.Address; // prettier-ignore
}

function defaultOf(world: World, customer: Stripe.Customer, id: string): string | null {
  if (id === '') return null;
  const param = 'invoice_settings[default_payment_method]';
  const method = world.store.get('payment_method', id, param);
  if (method.customer !== customer.id) throw noSuch('payment_method', id, param);
  return id;
}

/** Of one that was deleted only this is left. */
function read(world: World, id: string): object {
  if (world.deleted.has(id)) return { id, object: 'customer', deleted: true };
  return world.store.get('customer', id);
}

export const customerRoutes = [
  route('POST', '/v1/customers', create, (world, { payment_method, ...given }) => {
    const customer = newCustomer(world, given);
    world.emit('customer.created', customer);
    if (payment_method !== undefined) attach(world, methodOf(world, payment_method, 'payment_method'), customer.id);
    return customer;
  }),
  route('GET', '/v1/customers', list, (world, { email, created, ...page }) => {
    const all = world.store.all('customer').filter((one) => createdWithin(one, created));
    const found = email === undefined ? all : all.filter((one) => one.email === email);
    return listOf(found, '/v1/customers', page);
  }),
  route('GET', '/v1/customers/:id', none, (world, _, id) => read(world, id)),
  route('POST', '/v1/customers/:id', update, (world, given, id) => {
    const customer = world.store.get('customer', id);
    world.change(customer, changes(world, customer, given), 'customer.updated');
    return customer;
  }),
  route('DELETE', '/v1/customers/:id', none, (world, _, id) => {
    const customer = world.store.get('customer', id);
    leave(world, id);
    world.store.remove('customer', id);
    world.deleted.add(id);
    world.emit('customer.deleted', customer);
    return { id, object: 'customer', deleted: true };
  }),
];
