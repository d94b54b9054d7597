import type { Stripe } from 'stripe';
import { ApiError } from '../errors.ts';
import { newId } from '../ids.ts';
import type { World } from '../world.ts';
import { cardOf, fingerprintOf, TEST_CARDS, type Decline, type TestCard } from './cards.ts';

export interface Typed {
  number: string;
  exp_month: number;
  exp_year: number;
  name?: string | null;
  email?: string | null;
}

export const cardError = (reason: Decline, others: { charge?: string; payment_intent?: Stripe.PaymentIntent } = {}) =>
  new ApiError(402, reason.message, {
    type: 'card_error',
    code: reason.code,
    ...(reason.decline_code !== null && { decline_code: reason.decline_code }),
    ...others,
  });

/** A card as it was typed; the error of Stripe when it is none, or has run out. */
export function newCard(world: World, typed: Typed, metadata: Record<string, string> = {}): Stripe.PaymentMethod {
  const found = cardOf(typed.number);
  if (!found.ok) throw cardError(found.reason);
  const now = new Date(world.clock.now());
  const months = typed.exp_year * 12 + typed.exp_month;
  const invalid = (code: string, what: string) => cardError({ code, decline_code: null, message: `Your card's expiration ${what} is invalid.` }); // prettier-ignore
  if (typed.exp_month < 1 || typed.exp_month > 12) throw invalid('invalid_expiry_month', 'month');
  if (months < now.getUTCFullYear() * 12 + now.getUTCMonth() + 1) throw invalid('invalid_expiry_year', 'year');
  return keepMethod(world, found.card, typed, metadata);
}

function keepMethod(
  world: World,
  card: TestCard,
  typed: Typed,
  metadata: Record<string, string>,
): Stripe.PaymentMethod {
  const address = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
  const method: Stripe.PaymentMethod = {
    id: newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { address, email: typed.email ?? null, name: typed.name ?? null, phone: null, tax_id: null },
    card: {
      brand: card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: 'US',
      display_brand: card.brand,
      exp_month: typed.exp_month,
      exp_year: typed.exp_year,
      fingerprint: fingerprintOf(card.number),
      funding: 'credit',
      generated_from: null,
      last4: card.number.slice(-4),
      networks: { available: [card.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: world.clock.seconds(),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata,
    type: 'card',
  };
  world.cards.set(method.id, card);
  return world.store.add('payment_method', method);
}

/** What an id of a payment method stands for: `pm_card_visa` and its like make one each time they are used. */
export function methodOf(world: World, id: string, param?: string): Stripe.PaymentMethod {
  const token = TEST_CARDS.find((one) => one.token === id);
  if (!token) return world.store.get('payment_method', id, param);
  const exp_year = new Date(world.clock.now()).getUTCFullYear() + 4;
  return keepMethod(world, token, { number: token.number, exp_month: 12, exp_year }, {});
}

/** Keeps a card for a customer; a card that its bank refuses is not kept. */
export function attach(world: World, method: Stripe.PaymentMethod, customer: string): void {
  if (method.customer === customer) return;
  if (method.customer !== null)
    throw new ApiError(400, 'The payment method you provided has already been attached to a customer.', {
      code: 'payment_method_unexpected_state',
    });
  const refused = world.cards.get(method.id)!.keeping;
  if (refused) throw cardError(refused);
  method.customer = customer;
  world.emit('payment_method.attached', method);
}
