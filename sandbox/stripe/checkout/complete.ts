import type { Stripe } from 'stripe';
import { ApiError } from '../errors.ts';
import { idOf } from '../ids.ts';
import { newCustomer } from '../objects/customer.ts';
import { asksOwner } from '../payments/cards.ts';
import { attempt, authenticate, newIntent, NOT_AUTHENTICATED, type Outcome } from '../payments/intent.ts';
import { attach } from '../payments/method.ts';
import { subscribe } from '../subscriptions/create.ts';
import { newPartId } from '../subscriptions/parts.ts';
import type { World } from '../world.ts';
import type { CheckoutPlan, Payer } from './plan.ts';

/** How far somebody came on the page. */
export type Step = { kind: 'completed' } | { kind: 'authenticate' } | { kind: 'refused'; message: string };

type Session = Stripe.Checkout.Session;
const DAY = 24 * 3600;

/** Whether nobody has to bring a card: there is nothing to pay, and none is to be kept. */
export const needsNoCard = ({ amount_total, mode, payment_method_collection }: Session): boolean =>
  amount_total === 0 && (mode === 'payment' || payment_method_collection === 'if_required');

/** Tries to pay what the page asks by this card. Refused, another may be tried. */
export function payByCard(world: World, session: Session, method: Stripe.PaymentMethod, payer: Payer): Step {
  const plan = world.plans.get(session.id)!;
  plan.waiting = { method: method.id, payer };
  if (session.mode === 'subscription' || session.customer_creation === 'always')
    session.customer ??= madeFor(world, payer);
  if (session.amount_total === 0) {
    // Nothing is paid yet: the card is kept for later, and its owner asked for that.
    return asksOwner(world.cards.get(method.id)!, false)
      ? { kind: 'authenticate' }
      : keep(world, session, plan, method);
  }
  const intent = intentOf(world, session, plan);
  const returnUrl = `${world.url}/c/pay/${session.id}`;
  return go(world, session, plan, attempt(world, intent, method, { returnUrl }));
}

/** What the owner of the card did on the page of their bank. */
export function answerBank(world: World, session: Session, passed: boolean): Step {
  const plan = world.plans.get(session.id)!;
  if (!plan.waiting) return { kind: 'refused', message: 'Aucun paiement n’attend la banque.' };
  if (plan.payment !== null) {
    const intent = world.store.get('payment_intent', plan.payment);
    return go(world, session, plan, authenticate(world, intent, passed));
  }
  const method = world.store.get('payment_method', plan.waiting.method);
  if (passed) return keep(world, session, plan, method);
  plan.waiting = null;
  return { kind: 'refused', message: NOT_AUTHENTICATED.message };
}

/** Goes on without a card. */
export function beginWithoutCard(world: World, session: Session, payer: Payer): Step {
  if (session.mode === 'subscription') session.customer ??= madeFor(world, payer);
  finish(world, session, payer, null);
  return { kind: 'completed' };
}

function keep(world: World, session: Session, plan: CheckoutPlan, method: Stripe.PaymentMethod): Step {
  const { payer } = plan.waiting!;
  plan.waiting = null;
  try {
    attach(world, method, idOf(session.customer)!);
  } catch (error) {
    if (error instanceof ApiError) return { kind: 'refused', message: error.message };
    throw error;
  }
  world.proven.add(method.id);
  finish(world, session, payer, method.id);
  return { kind: 'completed' };
}

function go(world: World, session: Session, plan: CheckoutPlan, outcome: Outcome): Step {
  if (outcome.kind === 'requires_action') return { kind: 'authenticate' };
  const { payer, method } = plan.waiting!;
  plan.waiting = null;
  if (outcome.kind === 'declined') return { kind: 'refused', message: outcome.reason.message };
  finish(world, session, payer, method);
  return { kind: 'completed' };
}

function intentOf(world: World, session: Session, plan: CheckoutPlan): Stripe.PaymentIntent {
  if (plan.payment !== null) return world.store.get('payment_intent', plan.payment);
  const intent = newIntent(world, {
    amount: session.amount_total!,
    currency: session.currency!,
    customer: idOf(session.customer),
    description: session.mode === 'subscription' ? 'Subscription creation' : plan.intent.description,
    metadata: plan.intent.metadata,
    receipt_email: plan.intent.receiptEmail,
    setup_future_usage: session.mode === 'subscription' ? 'off_session' : plan.intent.keep,
    automatic: true,
  });
  plan.payment = intent.id;
  if (session.mode === 'payment') session.payment_intent = intent.id;
  return intent;
}

function madeFor(world: World, payer: Payer): string {
  const customer = newCustomer(world, {
    ...(payer.email !== null && { email: payer.email }),
    ...(payer.name !== null && { name: payer.name }),
  });
  world.emit('customer.created', customer);
  return customer.id;
}

function finish(world: World, session: Session, payer: Payer, method: string | null): void {
  const plan = world.plans.get(session.id)!;
  if (session.mode === 'subscription') begin(world, session, plan, method);
  session.customer_details = {
    address: { city: null, country: 'MA', line1: null, line2: null, postal_code: null, state: null },
    business_name: null,
    email: payer.email,
    individual_name: null,
    name: payer.name,
    phone: null,
    tax_exempt: 'none',
    tax_ids: [],
  };
  const payment_status = session.amount_total === 0 ? 'no_payment_required' : 'paid';
  Object.assign(session, { status: 'complete', payment_status, url: null });
  world.emit('checkout.session.completed', session);
}

function begin(
  world: World,
  session: Session,
  { lines, subscription: wish, payment }: CheckoutPlan,
  method: string | null,
) {
  const { trialDays, trialEnd, ...others } = wish;
  const subscription = subscribe(world, {
    ...others,
    customer: idOf(session.customer)!,
    parts: lines.map(({ price, quantity }) => ({ id: newPartId(), price: price!, quantity: quantity! })),
    method,
    trialEnd: trialEnd ?? (trialDays === null ? null : world.clock.seconds() + trialDays * DAY),
    saveMethod: false,
    behavior: 'allow_incomplete',
    ...(payment !== null && { paidBy: world.store.get('payment_intent', payment) }),
  });
  Object.assign(session, { subscription: subscription.id, invoice: subscription.latest_invoice });
}

/** Nobody can pay on it any more. */
export function expire(world: World, session: Session): void {
  if (session.status !== 'open')
    throw new ApiError(400, `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`); // prettier-ignore
  const { payment } = world.plans.get(session.id)!;
  if (payment !== null) {
    const intent = world.store.get('payment_intent', payment);
    Object.assign(intent, {
      status: 'canceled',
      next_action: null,
      canceled_at: world.clock.seconds(),
      cancellation_reason: 'automatic',
    });
    world.emit('payment_intent.canceled', intent);
  }
  Object.assign(session, { status: 'expired', url: null });
  world.emit('checkout.session.expired', session);
}

export const sessionsDue = (world: World) =>
  world.store
    .all('checkout.session')
    .filter(({ status }) => status === 'open')
    .map((session) => ({ at: session.expires_at, run: () => expire(world, session) }));
