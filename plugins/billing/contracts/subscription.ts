import { z } from 'zod';
import { featureSchema, periodSchema as period, planNameSchema as planName, quotaSchema } from './names.ts';

const paidPlan = planName.exclude(['free']);
const instant = z.iso.datetime();
const centimes = z.number().int().min(0);
const locale = z.enum(['fr', 'ar', 'en']).default('fr');
const limit = z.number().int().min(0).nullable();

/** What is chosen. A price is nobody's to send: it stands in the plans. */
const choice = { plan: paidPlan, period };

/** `GET /api/billing/plans`. Prices are centimes, a limit that is null has no end. */
export const plansResponseSchema = z.object({
  data: z.object({
    /** Whether cards are taken, and so whether a plan can be subscribed to. */
    offered: z.boolean(),
    trialDays: z.number().int(),
    plans: z.array(
      z.object({
        name: planName,
        label: z.string(),
        price: z.record(period, centimes),
        quotas: z.record(quotaSchema, limit),
        features: z.array(featureSchema),
      }),
    ),
  }),
});
export type PlanList = z.output<typeof plansResponseSchema>['data'];

/** `POST /api/billing/checkout`: to the page on which the first subscription is begun. */
export const checkoutRequestSchema = z.strictObject({ ...choice, locale });

/** `POST /api/billing/preview`: what it would cost to move to another plan. */
export const previewRequestSchema = z.strictObject(choice);

/** `POST /api/billing/change`: does what a preview has shown. */
export const changeRequestSchema = z.strictObject({ quote: z.uuid() });

/** `POST /api/billing/cancel` and `/resume`. */
export const nothingSchema = z.strictObject({});

/** `POST /api/billing/portal`: to the provider's page on which cards and addresses are changed. */
export const portalRequestSchema = z.strictObject({ locale });

export const pageResponseSchema = z.object({ data: z.object({ url: z.url() }) });

export const previewResponseSchema = z.object({
  data: z.object({
    quote: z.uuid(),
    /** `later`: at the end of what is paid, at no cost now. */
    when: z.enum(['now', 'later']),
    dueNow: centimes,
    /** What it costs from then on, each period. */
    price: centimes,
    at: instant,
  }),
});
export type ChangePreview = z.output<typeof previewResponseSchema>['data'];

/** `unpaid`: the card did not pay; the plan is as it was until the invoice at `url` is. */
export const changeResponseSchema = z.object({
  data: z.object({ state: z.enum(['changed', 'planned', 'unpaid']), url: z.url().nullable() }),
});

export const subscriptionSchema = z.object({
  plan: paidPlan,
  period,
  /** The provider's word. */
  status: z.string(),
  price: centimes,
  trialEndsAt: instant.nullable(),
  periodEndsAt: instant,
  cancelsAt: instant.nullable(),
  next: z.object({ ...choice, at: instant }).nullable(),
});

/** `GET /api/billing/subscription`. */
export const mySubscriptionResponseSchema = z.object({
  data: z.object({
    /** What may be used now. */
    plan: planName,
    readOnly: z.boolean(),
    graceUntil: instant.nullable(),
    /** Whether a first subscription would begin with a trial. */
    trial: z.boolean(),
    subscription: subscriptionSchema.nullable(),
    quotas: z.array(z.object({ quota: quotaSchema, used: z.number().int().min(0), limit })),
    invoices: z.array(
      z.object({
        number: z.string().nullable(),
        status: z.string(),
        total: z.number().int(),
        currency: z.string(),
        at: instant,
        url: z.string().nullable(),
      }),
    ),
  }),
});
export type MySubscription = z.output<typeof mySubscriptionResponseSchema>['data'];
