import { z } from 'zod';
import { centimes, cursor, documentId, instant, listOf } from './common.ts';

/** What the server of a merchant’s own shop tells us, and what it is told: see docs/partners.md. */

const ref = z.string().trim().min(1).max(100);

/** `POST /api/shop/affiliation/keys`. The secret is told once. */
export const keyRequestSchema = z.strictObject({ name: z.string().trim().min(1).max(60) });
export const apiKeySchema = z.object({
  id: z.string(),
  name: z.string(),
  key: z.string(),
  createdAt: instant,
  usedAt: instant.nullable(),
  revokedAt: instant.nullable(),
});
export const keysResponseSchema = z.object({ data: z.array(apiKeySchema) });
export const keyResponseSchema = z.object({ data: apiKeySchema });
export const newKeyResponseSchema = z.object({ data: apiKeySchema.extend({ secret: z.string() }) });

/** `POST /api/affiliate/v1/conversions`: a sale of the merchant’s own shop. Amounts are centimes of MAD. */
export const ownSaleRequestSchema = z
  .strictObject({
    /** What the shop calls the order: there is one conversion of it, however often it is told. */
    order: ref,
    placedAt: instant,
    state: z.enum(['pending', 'paid']).default('paid'),
    currency: z.string().regex(/^[A-Z]{3}$/),
    /** As the redirect gave it (`sys_click`), or as our script keeps it. */
    click: z.uuid().optional(),
    coupon: z.string().trim().toUpperCase().regex(/^[A-Z0-9]{3,24}$/).optional(), // prettier-ignore
    /** Whether they have bought there before is the shop’s to say. */
    newCustomer: z.boolean().default(false),
    lines: z
      .array(
        z.strictObject({
          line: ref,
          deal: documentId,
          quantity: z.number().int().min(1).max(10_000),
          /** What was paid, and what of it is without TVA. */
          paid: centimes.max(1_000_000_000),
          net: centimes.max(1_000_000_000),
        }),
      )
      .min(1)
      .max(50),
  })
  .refine(({ click, coupon }) => click !== undefined || coupon !== undefined, { path: ['click'], message: 'required' })
  .refine(({ lines }) => new Set(lines.map(({ line }) => line)).size === lines.length, {
    path: ['lines'],
    message: 'same-line',
  }) // prettier-ignore
  .refine(({ lines }) => lines.every(({ net, paid }) => net <= paid), { path: ['lines'], message: 'net' });

/** `POST /api/affiliate/v1/conversions/:order/refunds`: of each line all that went back until now, so that it may be told twice. */
export const ownSaleRefundRequestSchema = z.strictObject({
  lines: z.array(z.strictObject({ line: ref, refunded: centimes.max(1_000_000_000) })).min(1).max(50), // prettier-ignore
});

export const ownSaleSchema = z.object({
  id: z.string(),
  order: z.string(),
  at: instant,
  commissions: z.array(
    z.object({
      id: z.string(),
      line: z.string(),
      deal: documentId,
      state: z.string(),
      amount: centimes,
      fee: centimes,
      /** What was taken back of the commission. */
      gone: centimes,
      heldUntil: instant.nullable(),
    }),
  ),
});
export const ownSaleResponseSchema = z.object({ data: ownSaleSchema });
export const ownSalesQuerySchema = z.strictObject({ cursor });
export const ownSalesResponseSchema = listOf(ownSaleSchema);

/** What a hook may be told of. */
export const HOOK_EVENTS = ['request.moved', 'link.moved', 'commission.moved'] as const;
export type HookEvent = (typeof HOOK_EVENTS)[number];

/** `POST /api/shop/affiliation/hooks`. The secret is told once, and again when it is made anew. */
export const hookRequestSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(500),
  events: z.array(z.enum(HOOK_EVENTS)).min(1).max(HOOK_EVENTS.length),
});
export const hookSchema = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(z.enum(HOOK_EVENTS)),
  createdAt: instant,
  /** Until then the secret before signs as well. */
  oldUntil: instant.nullable(),
  waiting: z.number().int().min(0),
  givenUp: z.number().int().min(0),
});
export const hooksResponseSchema = z.object({ data: z.array(hookSchema) });
export const hookResponseSchema = z.object({ data: hookSchema });
export const newHookResponseSchema = z.object({ data: hookSchema.extend({ secret: z.string() }) });

/** `GET /api/shop/affiliation/hooks/:id/messages`: the log, the newest first. */
export const hookMessageSchema = z.object({
  id: z.string(),
  event: z.enum(HOOK_EVENTS),
  body: z.string(),
  state: z.enum(['waiting', 'delivered', 'given-up']),
  tries: z.number().int().min(0),
  at: instant,
  nextAt: instant.nullable(),
  attempts: z.array(z.object({ at: instant, status: z.number().int().nullable(), failure: z.string().nullable() })),
});
export const hookMessagesQuerySchema = z.strictObject({ cursor });
export const hookMessagesResponseSchema = listOf(hookMessageSchema);

export type OwnSaleRequest = z.output<typeof ownSaleRequestSchema>;
export type ApiKey = z.output<typeof apiKeySchema>;
export type Hook = z.output<typeof hookSchema>;
export type HookMessage = z.output<typeof hookMessageSchema>;
