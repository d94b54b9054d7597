import type { Stripe } from 'stripe';
import { z } from 'zod';
import { periodFrom, type Every } from '../billing/period.ts';
import { ApiError } from '../errors.ts';
import { idOf } from '../ids.ts';
import { createdWithin, listOf } from '../lists.ts';
import { created, int, metadata, none, paging, params, positive, text, withMetadata } from '../params/fields.ts';
import { route } from '../route.ts';
import { cancelNow } from '../subscriptions/cancel.ts';
import { phaseOf, release, scheduleFor } from '../subscriptions/schedule.ts';
import type { World } from '../world.ts';
import { priceOf } from './price-data.ts';

const endBehavior = z.enum(['cancel', 'release']);
const create = params<Stripe.SubscriptionScheduleCreateParams>()({
  from_subscription: text,
  metadata: metadata.optional(),
});
const phase = params<Stripe.SubscriptionScheduleUpdateParams.Phase>()({
  items: z
    .array(params<Stripe.SubscriptionScheduleUpdateParams.Phase.Item>()({ price: text, quantity: positive.optional() }))
    .min(1)
    .max(20),
  start_date: int.optional(),
  end_date: int.optional(),
  duration: params<Stripe.SubscriptionScheduleUpdateParams.Phase.Duration>()({
    interval: z.enum(['day', 'week', 'month', 'year']),
    interval_count: positive.optional(),
  }).optional(),
  metadata: metadata.optional(),
  proration_behavior: z.enum(['always_invoice', 'create_prorations', 'none']).optional(),
});
const update = params<Stripe.SubscriptionScheduleUpdateParams>()({
  end_behavior: endBehavior.optional(),
  metadata: metadata.optional(),
  phases: z.array(phase).min(1).max(10).optional(),
  proration_behavior: z.enum(['always_invoice', 'create_prorations', 'none']).optional(),
});
const list = params<Stripe.SubscriptionScheduleListParams>()({ ...paging, created, customer: text.optional() });

/** Phases one after the other; one without an end lasts as long as is said, or one period of its price. */
function phasesOf(world: World, schedule: Stripe.SubscriptionSchedule, wishes: z.output<typeof phase>[]) {
  const wrong = (message: string, at: number) => new ApiError(400, message, { param: `phases[${at}]` });
  let next = schedule.current_phase!.start_date;
  return wishes.map((wish, at) => {
    const parts = wish.items.map(({ price, quantity }, place) => ({
      price: priceOf(world, { price }, `phases[${at}][items][${place}]`),
      quantity: quantity ?? 1,
    }));
    const start_date = wish.start_date ?? next;
    if (start_date !== next && at === 0) throw wrong('You can not modify the start date of the current phase.', at);
    if (start_date !== next) throw wrong('Phases must follow one another without a gap.', at);
    const every = wish.duration ?? parts[0]!.price.recurring!;
    const length: Every = { interval: every.interval as Every['interval'], interval_count: every.interval_count ?? 1 };
    const end_date = wish.end_date ?? periodFrom(start_date, length, start_date).end;
    if (end_date <= start_date) throw wrong('A phase must end after it starts.', at);
    next = end_date;
    const proration = wish.proration_behavior ?? 'create_prorations';
    return phaseOf(parts, { start_date, end_date }, { proration, metadata: withMetadata({}, wish.metadata) });
  });
}

function active(world: World, id: string): Stripe.SubscriptionSchedule {
  const schedule = world.store.get('subscription_schedule', id);
  if (schedule.status === 'active') return schedule;
  throw new ApiError(400, `You cannot change a subscription schedule that is currently in the \`${schedule.status}\` status.`); // prettier-ignore
}

export const scheduleRoutes = [
  route('POST', '/v1/subscription_schedules', create, (world, { from_subscription, metadata: data }) =>
    scheduleFor(world, world.store.get('subscription', from_subscription, 'from_subscription'), withMetadata({}, data)),
  ),
  route('GET', '/v1/subscription_schedules', list, (world, { created, customer, ...page }) => {
    const all = world.store.all('subscription_schedule').filter((one) => createdWithin(one, created));
    const found = customer === undefined ? all : all.filter((one) => idOf(one.customer) === customer);
    return listOf(found, '/v1/subscription_schedules', page);
  }),
  route('GET', '/v1/subscription_schedules/:id', none, (world, _, id) => world.store.get('subscription_schedule', id)),
  route('POST', '/v1/subscription_schedules/:id', update, (world, given, id) => {
    const schedule = active(world, id);
    const phases = given.phases && phasesOf(world, schedule, given.phases);
    const now = world.clock.seconds();
    if (phases && phases[0]!.end_date <= now)
      throw new ApiError(400, 'The current phase must end in the future.', { param: 'phases[0][end_date]' });
    const patch: Partial<Stripe.SubscriptionSchedule> = {
      metadata: withMetadata(schedule.metadata ?? {}, given.metadata),
      ...(given.end_behavior && { end_behavior: given.end_behavior }),
      ...(phases && { phases, current_phase: { start_date: phases[0]!.start_date, end_date: phases[0]!.end_date } }),
    };
    world.change(schedule, patch, 'subscription_schedule.updated');
    return schedule;
  }),
  route('POST', '/v1/subscription_schedules/:id/release', none, (world, _, id) => {
    const schedule = active(world, id);
    release(world, schedule);
    return schedule;
  }),
  route('POST', '/v1/subscription_schedules/:id/cancel', none, (world, _, id) => {
    const schedule = active(world, id);
    cancelNow(world, world.store.get('subscription', idOf(schedule.subscription)!), 'cancellation_requested');
    return schedule;
  }),
];
