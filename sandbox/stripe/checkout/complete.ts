import type { Stripe } from 'stripe';
import { ApiError } from '../errors.ts';
import { idOf } from '../ids.ts';
import { newCustomer } from '../objects/customer.ts';
import { attempt, authenticate, newIntent, type Outcome } from '../payments/intent.ts';
import type { World } from '../world.ts';
import type { CheckoutPlan, Payer } from './plan.ts';

/** How far somebody came on the page. */
export type Step = { kind: 'completed' } | { kind: 'authenticate' } | { kind: 'refused'; message: string };

type Session = Stripe.Checkout.Session;

/** Tries to pay what the page asks by this card. Refused, another may be tried. */
export function payByCard(world: World, session: Session, method: Stripe.PaymentMethod, payer: Payer): Step {
  const plan = world.plans.get(session.id)!;
  plan.waiting = { method: method.id, payer };
  const intent = intentOf(world, session, plan, payer);
  const returnUrl = `${world.url}/c/pay/${session.id}`;
  return go(world, session, plan, attempt(world, intent, method, { returnUrl }));
}

/** What the owner of the card did on the page of their bank. */
export function answerBank(world: World, session: Session, passed: boolean): Step {
  const plan = world.plans.get(session.id)!;
  if (!plan.waiting) return { kind: 'refused', message: 'Aucun paiement n’attend la banque.' };
  const intent = world.store.get('payment_intent', idOf(session.payment_intent)!);
  return go(world, session, plan, authenticate(world, intent, passed));
}

function go(world: World, session: Session, plan: CheckoutPlan, outcome: Outcome): Step {
  if (outcome.kind === 'requires_action') return { kind: 'authenticate' };
  const { payer } = plan.waiting!;
  plan.waiting = null;
  if (outcome.kind === 'declined') return { kind: 'refused', message: outcome.reason.message };
  complete(world, session, payer, 'paid');
  return { kind: 'completed' };
}

/** One payment of the page, however many cards are tried for it. */
function intentOf(world: World, session: Session, plan: CheckoutPlan, payer: Payer): Stripe.PaymentIntent {
  const before = idOf(session.payment_intent);
  if (before !== null) return world.store.get('payment_intent', before);
  session.customer ??= session.customer_creation === 'always' ? madeFor(world, payer) : null;
  const intent = newIntent(world, {
    amount: session.amount_total!,
    currency: session.currency!,
    customer: idOf(session.customer),
    description: plan.intent.description,
    metadata: plan.intent.metadata,
    receipt_email: plan.intent.receiptEmail,
    setup_future_usage: plan.intent.keep,
    automatic: true,
  });
  session.payment_intent = intent.id;
  return intent;
}

export function madeFor(world: World, payer: Payer): string {
  const customer = newCustomer(world, {
    ...(payer.email !== null && { email: payer.email }),
    ...(payer.name !== null && { name: payer.name }),
  });
  world.emit('customer.created', customer);
  return customer.id;
}

export function complete(world: World, session: Session, payer: Payer, paid: Session['payment_status']): void {
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
  Object.assign(session, { status: 'complete', payment_status: paid, url: null });
  world.emit('checkout.session.completed', session);
}

/** Nobody can pay on it any more. */
export function expire(world: World, session: Session): void {
  if (session.status !== 'open')
    throw new ApiError(400, `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`); // prettier-ignore
  const id = idOf(session.payment_intent);
  const intent = id === null ? null : world.store.get('payment_intent', id);
  if (intent) {
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
