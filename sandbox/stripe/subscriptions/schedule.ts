import type { Stripe } from 'stripe';
import type { Due } from '../clock.ts';
import { ApiError } from '../errors.ts';
import { idOf, newId } from '../ids.ts';
import type { World } from '../world.ts';
import { cancelNow } from './cancel.ts';
import { change } from './change.ts';
import { itemsOf, newPartId, partsOf, periodOf, type Bought } from './parts.ts';

type Schedule = Stripe.SubscriptionSchedule;
type Phase = Stripe.SubscriptionSchedule.Phase;

/** A phase as Stripe shows it. */
export function phaseOf(
  parts: readonly Pick<Bought, 'price' | 'quantity'>[],
  when: { start_date: number; end_date: number },
  { proration = 'create_prorations', metadata = {} as Record<string, string> } = {},
): Phase {
  return {
    add_invoice_items: [],
    application_fee_percent: null,
    billing_cycle_anchor: null,
    billing_thresholds: null,
    collection_method: null,
    currency: parts[0]!.price.currency,
    default_payment_method: null,
    default_tax_rates: [],
    description: null,
    discounts: [],
    end_date: when.end_date,
    invoice_settings: null,
    items: parts.map(({ price, quantity }) => ({
      billing_thresholds: null,
      discounts: [],
      metadata: {},
      plan: price.id,
      price: price.id,
      quantity,
      tax_rates: [],
    })),
    metadata,
    on_behalf_of: null,
    proration_behavior: proration,
    start_date: when.start_date,
    transfer_data: null,
    trial_end: null,
  };
}

/** A schedule that goes on with a subscription as it is: its current period is the first phase. */
export function scheduleFor(
  world: World,
  subscription: Stripe.Subscription,
  metadata: Record<string, string>,
): Schedule {
  if (subscription.schedule !== null)
    throw new ApiError(400, `You cannot migrate a subscription that is already attached to a schedule: \`${idOf(subscription.schedule)}\`.`, { param: 'from_subscription' }); // prettier-ignore
  if (!['active', 'trialing', 'past_due'].includes(subscription.status))
    throw new ApiError(400, `You cannot create a schedule from a subscription that is ${subscription.status}.`, { param: 'from_subscription' }); // prettier-ignore
  const { start, end } = periodOf(subscription);
  const current = { start_date: start, end_date: end };
  const schedule: Schedule = {
    id: newId('sub_sched'),
    object: 'subscription_schedule',
    application: null,
    billing_mode: subscription.billing_mode,
    canceled_at: null,
    completed_at: null,
    created: world.clock.seconds(),
    current_phase: current,
    customer: subscription.customer,
    customer_account: null,
    default_settings: {
      application_fee_percent: null,
      billing_cycle_anchor: 'automatic',
      billing_thresholds: null,
      collection_method: 'charge_automatically',
      default_payment_method: null,
      description: null,
      invoice_settings: {
        account_tax_ids: null,
        custom_fields: null,
        days_until_due: null,
        description: null,
        footer: null,
        issuer: { type: 'self' },
      },
      on_behalf_of: null,
      transfer_data: null,
    },
    end_behavior: 'release',
    livemode: false,
    metadata,
    pause_schedules: [],
    phases: [phaseOf(partsOf(subscription), current)],
    released_at: null,
    released_subscription: null,
    status: 'active',
    subscription: subscription.id,
    test_clock: null,
  };
  world.store.add('subscription_schedule', schedule);
  world.emit('subscription_schedule.created', schedule);
  world.change(subscription, { schedule: schedule.id }, 'customer.subscription.updated');
  return schedule;
}

const subscriptionIn = (world: World, { subscription }: Schedule) =>
  world.store.get('subscription', idOf(subscription)!);

/** Lets the subscription go on by itself. */
export function release(world: World, schedule: Schedule): void {
  const subscription = subscriptionIn(world, schedule);
  Object.assign(schedule, {
    status: 'released',
    released_at: world.clock.seconds(),
    released_subscription: subscription.id,
    subscription: null,
    current_phase: null,
  });
  world.emit('subscription_schedule.released', schedule);
  world.change(subscription, { schedule: null }, 'customer.subscription.updated');
}

/** The phase is over: the next begins, or what was said for the end happens. */
function turn(world: World, schedule: Schedule): void {
  const ended = schedule.current_phase!.end_date;
  const next = schedule.phases.find(({ start_date }) => start_date === ended);
  if (next) return enter(world, schedule, next);
  if (schedule.end_behavior === 'release') return release(world, schedule);
  const subscription = subscriptionIn(world, schedule);
  subscription.schedule = null;
  Object.assign(schedule, { status: 'completed', completed_at: ended, current_phase: null });
  world.emit('subscription_schedule.completed', schedule);
  cancelNow(world, subscription, 'cancellation_requested');
}

function enter(world: World, schedule: Schedule, phase: Phase): void {
  const subscription = subscriptionIn(world, schedule);
  const { start_date, end_date } = phase;
  world.change(schedule, { current_phase: { start_date, end_date } }, 'subscription_schedule.updated');
  const before = partsOf(subscription);
  const parts = phase.items.map(({ price, quantity }, at): Bought => ({
    id: before[at]?.id ?? newPartId(),
    price: world.store.get('price', idOf(price as string)),
    quantity: quantity ?? 1,
  }));
  const period = periodOf(subscription);
  const now = world.clock.seconds();
  // At the end of a period nothing is left to be given back: the next one is simply of something else.
  if (now >= period.end) subscription.items = itemsOf(world, subscription, parts, period);
  else change(world, subscription, { parts, at: now, behavior: 'allow_incomplete', proration: phase.proration_behavior as 'none' }); // prettier-ignore
}

export const schedulesDue = (world: World): Due[] =>
  world.store
    .all('subscription_schedule')
    .filter(({ status, current_phase }) => status === 'active' && current_phase !== null)
    .map((schedule) => ({ at: schedule.current_phase!.end_date, rank: 0, run: () => turn(world, schedule) }));
