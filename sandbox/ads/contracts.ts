import { z } from 'zod';

/** A SHA-256 in hex: what is personal comes so or not at all. */
const hashed = z.string().regex(/^[0-9a-f]{64}$/);
const amount = z.number().nonnegative();
const currency = z.string().regex(/^[A-Z]{3}$/);
const second = z.int().min(1_500_000_000).max(9_999_999_999);

/**
 * `POST /{version}/{pixel}/events`. Meta, “Conversions API: Server Event Parameters” and “Customer Information Parameters”,
 * as read in December 2025: website events need `client_user_agent`, `action_source` and `event_source_url`.
 */
export const metaEvents = z.strictObject({
  access_token: z.string(),
  test_event_code: z.string().optional(),
  data: z
    .array(
      z.strictObject({
        event_name: z.string(),
        event_time: second,
        event_id: z.string().optional(),
        event_source_url: z.url(),
        action_source: z.literal('website'),
        user_data: z.strictObject({
          em: z.array(hashed).optional(),
          ph: z.array(hashed).optional(),
          client_user_agent: z.string().min(1),
          fbp: z.string().startsWith('fb.').optional(),
          fbc: z.string().startsWith('fb.').optional(),
        }),
        custom_data: z.strictObject({
          currency,
          value: amount,
          content_type: z.enum(['product', 'product_group']),
          content_ids: z.array(z.string()),
          contents: z.array(z.strictObject({ id: z.string(), quantity: z.int().positive(), item_price: amount })),
        }),
      }),
    )
    .min(1)
    .max(1000),
});

/**
 * `POST /open_api/v1.3/event/track/`, header `Access-Token`. TikTok for Business, “Events API 2.0: report web events”, and
 * its example for a pixel.
 */
export const tiktokEvents = z.strictObject({
  event_source: z.literal('web'),
  event_source_id: z.string(),
  test_event_code: z.string().optional(),
  data: z
    .array(
      z.strictObject({
        event: z.string(),
        event_time: second,
        event_id: z.string().optional(),
        user: z.strictObject({
          email: hashed.optional(),
          phone: hashed.optional(),
          external_id: hashed.optional(),
          ttclid: z.string().optional(),
          ttp: z.string().optional(),
          ip: z.string().optional(),
          user_agent: z.string().optional(),
        }),
        page: z.strictObject({ url: z.url(), referrer: z.url().optional() }),
        properties: z.strictObject({
          currency,
          value: amount,
          content_type: z.enum(['product', 'product_group']),
          contents: z.array(
            z.strictObject({
              content_id: z.string(),
              content_type: z.enum(['product', 'product_group']),
              quantity: z.int().positive(),
              price: amount,
            }),
          ),
        }),
      }),
    )
    .min(1)
    .max(1000),
});

/**
 * `POST /mp/collect?measurement_id=&api_secret=`. Google, “Measurement Protocol (Google Analytics 4)”: reference of the
 * request and of the events `purchase` and `refund`. At most 25 events; the time in microseconds, sixteen digits.
 */
export const googleEvents = z.strictObject({
  client_id: z.string().regex(/^\d+\.\d+$/),
  timestamp_micros: z.int().min(1_500_000_000_000_000),
  consent: z.strictObject({
    ad_user_data: z.enum(['GRANTED', 'DENIED']),
    ad_personalization: z.enum(['GRANTED', 'DENIED']),
  }),
  events: z
    .array(
      z.strictObject({
        name: z.enum(['purchase', 'refund']),
        params: z.strictObject({
          transaction_id: z.string(),
          value: amount,
          currency,
          session_id: z.string().regex(/^\d+$/).optional(),
          engagement_time_msec: z.int(),
          items: z.array(z.strictObject({ item_id: z.string(), quantity: z.int().positive(), price: amount })).optional(),
        }),
      }),
    )
    .min(1)
    .max(25),
}); // prettier-ignore
