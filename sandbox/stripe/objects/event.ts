import type { Stripe } from 'stripe';
import { z } from 'zod';
import { newId, random } from '../ids.ts';
import { createdWithin, listOf } from '../lists.ts';
import { clearable, created, flag, metadata, none, paging, params, text, withMetadata } from '../params/fields.ts';
import { route } from '../route.ts';
import type { World } from '../world.ts';

const events = params<Stripe.EventListParams>()({
  ...paging,
  created,
  type: text.optional(),
  types: z.array(text).max(20).optional(),
});
const described = { description: clearable.optional(), metadata: metadata.optional() };
const register = params<Stripe.WebhookEndpointCreateParams>()({
  ...described,
  enabled_events: z.array(text).min(1),
  url: text,
});
const update = params<Stripe.WebhookEndpointUpdateParams>()({
  ...described,
  disabled: flag.optional(),
  enabled_events: z.array(text).min(1).optional(),
  url: text.optional(),
});

/** Somewhere events are taken to, signed with a secret of its own. */
export function newEndpoint(world: World, url: string, enabled_events: string[], secret: string) {
  const endpoint: Stripe.WebhookEndpoint = {
    id: newId('we'),
    object: 'webhook_endpoint',
    api_version: null,
    application: null,
    created: world.clock.seconds(),
    description: null,
    enabled_events,
    livemode: false,
    metadata: {},
    status: 'enabled',
    url,
  };
  world.endpointSecrets.set(endpoint.id, secret);
  return world.store.add('webhook_endpoint', endpoint);
}

/** A type, or all that begin alike: `invoice.*`. */
const isOf = (type: string) => (event: Stripe.Event) =>
  type.endsWith('*') ? event.type.startsWith(type.slice(0, -1)) : event.type === type;

export const eventRoutes = [
  route('GET', '/v1/events', events, (world, { type, types, created, ...page }) => {
    const found = world.store
      .all('event')
      .filter((event) => createdWithin(event, created))
      .filter((event) => type === undefined || isOf(type)(event))
      .filter((event) => !types || types.includes(event.type));
    return listOf(found, '/v1/events', page);
  }),
  route('GET', '/v1/events/:id', none, (world, _, id) => world.store.get('event', id)),
  route('POST', '/v1/webhook_endpoints', register, (world, { url, enabled_events, description, metadata: data }) => {
    const secret = `whsec_${random(32)}`;
    const endpoint = newEndpoint(world, url, enabled_events, secret);
    Object.assign(endpoint, { description: description || null, metadata: withMetadata({}, data) });
    // It is told this once.
    return { ...endpoint, secret };
  }),
  route('GET', '/v1/webhook_endpoints', params<Stripe.WebhookEndpointListParams>()(paging), (world, page) =>
    listOf(world.store.all('webhook_endpoint'), '/v1/webhook_endpoints', page),
  ),
  route('GET', '/v1/webhook_endpoints/:id', none, (world, _, id) => world.store.get('webhook_endpoint', id)),
  route('POST', '/v1/webhook_endpoints/:id', update, (world, given, id) => {
    const endpoint = world.store.get('webhook_endpoint', id);
    const { disabled, description, metadata: data, ...plain } = given;
    Object.assign(endpoint, plain, { metadata: withMetadata(endpoint.metadata, data) });
    if (description !== undefined) endpoint.description = description || null;
    if (disabled !== undefined) endpoint.status = disabled ? 'disabled' : 'enabled';
    return endpoint;
  }),
  route('DELETE', '/v1/webhook_endpoints/:id', none, (world, _, id) => {
    world.store.get('webhook_endpoint', id);
    world.store.remove('webhook_endpoint', id);
    return { id, object: 'webhook_endpoint', deleted: true };
  }),
];
