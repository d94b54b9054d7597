import { z } from 'zod';
import { PLATFORMS } from '../domain/purchases/platforms.ts';
import { PURCHASE_STATES } from '../domain/purchases/states.ts';

/** One that is not written as its platform writes it is no reason to lose the others, nor the order. */
const signal = (shape: RegExp) => z.string().max(600).regex(shape).optional().catch(undefined);

/**
 * The header `X-Consent` of an order, base64url of JSON: what the browser in which it was placed allows, and what the
 * cookies of the platforms in it say. The storefront sends it where something is allowed; what is on record decides.
 */
export const saleConsentSchema = z.object({
  browser: z.uuid(),
  measurement: z.boolean(),
  advertising: z.boolean(),
  fbp: signal(/^fb\.[0-2]\.\d{10,14}\.[\w-]{1,60}$/),
  fbc: signal(/^fb\.[0-2]\.\d{10,14}\.[\w.-]{5,550}$/),
  ttp: signal(/^[\w.-]{10,100}$/),
  ttclid: signal(/^[\w.-]{10,600}$/),
  ga: signal(/^\d{1,12}\.\d{1,12}$/),
  gaSession: signal(/^\d{6,14}$/),
});
/** As the storefront writes it. */
export type SaleConsentSaid = z.input<typeof saleConsentSchema>;

/**
 * `GET /api/orders/:number/purchase`, with the key of the order: what the browser that placed it tells the tags it allowed,
 * under the id by which the server tells it too; null when there is nothing to tell.
 */
export const purchaseSchema = z.object({
  event: z.uuid(),
  /** Dirhams. */
  value: z.number(),
  currency: z.string(),
  lines: z.array(z.object({ deal: z.string(), quantity: z.number().int(), price: z.number() })),
  /** Whose tags are told. */
  platforms: z.array(z.enum(PLATFORMS)),
});
export const purchaseResponseSchema = z.object({ data: purchaseSchema.nullable() });
export type PurchaseView = z.output<typeof purchaseSchema>;

/** `GET /audience/measure`, in the admin panel: the last thirty days. */
export const measureSchema = z.object({
  platforms: z.array(
    z.object({
      platform: z.enum(PLATFORMS),
      /** Whether its tag is loaded for whoever allows it, and whether the server tells it of purchases. */
      tag: z.boolean(),
      server: z.boolean(),
      states: z.record(z.enum(PURCHASE_STATES), z.number().int()),
      /** The last that was not taken at once, by the code its platform gave. */
      trouble: z.object({ code: z.string(), state: z.enum(PURCHASE_STATES), at: z.iso.datetime() }).nullable(),
    }),
  ),
  days: z.array(z.object({ day: z.iso.date(), sent: z.number().int(), failed: z.number().int() })),
  /** Of browsers that chose, as they chose last. */
  choices: z.object({
    browsers: z.number().int(),
    measurement: z.number().int(),
    advertising: z.number().int(),
    both: z.number().int(),
    none: z.number().int(),
  }),
});
export type Measure = z.output<typeof measureSchema>;
