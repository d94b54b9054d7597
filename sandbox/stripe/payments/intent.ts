import type { Stripe } from 'stripe';
import { newId, random } from '../ids.ts';
import { snapshot, type World } from '../world.ts';
import { asksOwner, type Decline } from './cards.ts';
import { newCharge } from './charge.ts';
import { attach } from './method.ts';

export interface Wish {
  amount: number;
  currency: string;
  customer: string | null;
  description?: string | null;
  metadata?: Record<string, string>;
  receipt_email?: string | null;
  setup_future_usage?: 'on_session' | 'off_session' | null;
  payment_method?: string | null;
  automatic?: boolean;
}

export function newIntent(world: World, wish: Wish): Stripe.PaymentIntent {
  const id = newId('pi');
  const method = wish.payment_method ?? null;
  const intent: Stripe.PaymentIntent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: wish.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: wish.automatic ? { allow_redirects: 'always', enabled: true } : null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${random(25)}`,
    confirmation_method: 'automatic',
    created: world.clock.seconds(),
    currency: wish.currency,
    customer: wish.customer,
    customer_account: null,
    description: wish.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: wish.metadata ?? {},
    next_action: null,
    on_behalf_of: null,
    payment_method: method,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: wish.receipt_email ?? null,
    review: null,
    setup_future_usage: wish.setup_future_usage ?? null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: method === null ? 'requires_payment_method' : 'requires_confirmation',
    transfer_data: null,
    transfer_group: null,
  };
  world.store.add('payment_intent', intent);
  world.emit('payment_intent.created', intent);
  return intent;
}

export type Outcome =
  { kind: 'succeeded' } | { kind: 'requires_action' } | { kind: 'declined'; reason: Decline; charge: string | null };

const ABSENT: Decline = {
  code: 'authentication_required',
  decline_code: 'authentication_required',
  message: 'Your card was declined. This transaction requires authentication.',
};
export const NOT_AUTHENTICATED: Decline = {
  code: 'payment_intent_authentication_failure',
  decline_code: null,
  message:
    'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
};

interface Attempt {
  /** The payer is not there: whoever has to be asked cannot be. */
  offSession?: boolean;
  returnUrl?: string | null;
}

/** Tries to take the money of a card. */
export function attempt(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  { offSession = false, returnUrl = null }: Attempt = {},
): Outcome {
  const card = world.cards.get(method.id)!;
  Object.assign(intent, { payment_method: method.id, last_payment_error: null, next_action: null });
  if (!asksOwner(card, world.proven.has(method.id)))
    return settle(world, intent, method, { declined: card.charging, authenticated: false });
  if (offSession) return settle(world, intent, method, { declined: ABSENT, authenticated: false });
  intent.status = 'requires_action';
  intent.next_action = {
    type: 'redirect_to_url',
    redirect_to_url: { return_url: returnUrl, url: `${world.url}/authenticate/${intent.id}` },
  };
  world.emit('payment_intent.requires_action', intent);
  return { kind: 'requires_action' };
}

/** What the owner of the card did when they were asked. */
export function authenticate(world: World, intent: Stripe.PaymentIntent, passed: boolean): Outcome {
  const method = world.store.get('payment_method', String(intent.payment_method));
  intent.next_action = null;
  if (!passed) return fail(world, intent, method, NOT_AUTHENTICATED, null);
  return settle(world, intent, method, { declined: world.cards.get(method.id)!.charging, authenticated: true });
}

function settle(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  said: { declined: Decline | null; authenticated: boolean },
): Outcome {
  const refusal = said.declined ?? (intent.setup_future_usage === null ? null : world.cards.get(method.id)!.keeping);
  const charge = newCharge(world, intent, method, { ...said, declined: refusal });
  intent.latest_charge = charge.id;
  if (refusal) return fail(world, intent, method, refusal, charge.id);
  if (intent.setup_future_usage !== null && typeof intent.customer === 'string') {
    attach(world, method, intent.customer);
    if (intent.setup_future_usage === 'off_session') world.proven.add(method.id);
  }
  Object.assign(intent, { status: 'succeeded', amount_received: intent.amount });
  world.emit('payment_intent.succeeded', intent);
  return { kind: 'succeeded' };
}

function fail(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  reason: Decline,
  charge: string | null,
): Outcome {
  intent.status = 'requires_payment_method';
  intent.payment_method = null;
  intent.last_payment_error = {
    type: reason === NOT_AUTHENTICATED ? 'invalid_request_error' : 'card_error',
    code: reason.code,
    message: reason.message,
    payment_method: snapshot(method),
    ...(charge !== null && { charge }),
    ...(reason.decline_code !== null && { decline_code: reason.decline_code }),
  };
  world.emit('payment_intent.payment_failed', intent);
  return { kind: 'declined', reason, charge };
}
