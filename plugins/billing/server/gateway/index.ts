import type { Core } from '@strapi/strapi';
import { inTransaction } from '@sys/platform/services';
import { rememberCheckout } from '../payments/rows.ts';
import { openStripe, type StripeHouse } from './client.ts';
import type { PaymentGateway } from './port.ts';
import { stripeGateway } from './stripe.ts';

const houses = new WeakMap<Core.Strapi, { stripe: StripeHouse; gateway: PaymentGateway } | null>();

function houseOf(strapi: Core.Strapi) {
  if (!houses.has(strapi)) {
    const stripe = openStripe();
    houses.set(strapi, stripe && { stripe, gateway: remembering(strapi, stripeGateway(stripe)) });
  }
  return houses.get(strapi) ?? null;
}

/** Who takes cards for us; null when nobody does and cards are not offered. */
export const gatewayOf = (strapi: Core.Strapi): PaymentGateway | null => houseOf(strapi)?.gateway ?? null;

/** What of Stripe is not in the port: subscriptions and webhooks. */
export const stripeOf = (strapi: Core.Strapi): StripeHouse | null => houseOf(strapi)?.stripe ?? null;

/** Every checkout that is opened is asked after until it has ended, also when no event tells of it. */
function remembering(strapi: Core.Strapi, gateway: PaymentGateway): PaymentGateway {
  return {
    ...gateway,
    async openCheckout(wish) {
      const open = await gateway.openCheckout(wish);
      await inTransaction(strapi, (db) => rememberCheckout(db, { ...wish, ...open }));
      return open;
    },
  };
}
