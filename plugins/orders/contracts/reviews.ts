import { z } from 'zod';
import { REVIEW_VERDICTS } from '../domain/reviews/decide.ts';
import { instant } from './basket.ts';
import { orderNumber } from './orders.ts';
import { pictureSchema } from './pictures.ts';
import { documentId, filled, line, list, prose, whole } from './typed.ts';

/** What buyers say of what they bought, and what who sells answers. */

export const REVIEW_STATES = ['pending', 'approved', 'rejected'] as const;
export const MOST_REVIEW_PICTURES = 4;
const language = z.enum(['fr', 'ar', 'en']);
const stars = whole(1, 5);

const words = {
  rating: stars,
  title: line(120).default(''),
  body: filled(prose(3000)),
  /** Brought before, by `POST /api/orders/:number/pictures`. */
  pictures: list(z.number().int().min(1), MOST_REVIEW_PICTURES)
    .refine((ids) => new Set(ids).size === ids.length, 'invalid')
    .default([]),
  /** In which it is written: that of the page. */
  locale: language,
};

/** `POST /api/orders/:number/reviews`: of a product of that order. Name, date and state are nobody’s to send. */
export const writeReviewRequestSchema = z.strictObject({ product: documentId, ...words });
/** `PUT /api/orders/:number/reviews/:id`: the whole of it, for thirty days. It is looked at again, and not shown meanwhile. */
export const changeReviewRequestSchema = z.strictObject(words);

export const ownReviewSchema = z.object({
  id: documentId,
  rating: stars,
  title: z.string(),
  body: z.string(),
  pictures: z.array(pictureSchema),
  state: z.enum(REVIEW_STATES),
  /** Why it is not shown. */
  rejection: z.string().nullable(),
  reply: z.string().nullable(),
  postedAt: instant,
  /** Until when it may be changed or taken back; null: no more. */
  changeableUntil: instant.nullable(),
});

/** `GET /api/orders/:number/reviews`, and what each write of one answers: the products of an order, with what was said. */
export const orderReviewsResponseSchema = z.object({
  data: z.array(
    z.object({
      product: documentId,
      title: z.string(),
      slug: z.string().nullable(),
      image: z.string().nullable(),
      /** Whether it may be said; it was, when there is a review. */
      may: z.enum(REVIEW_VERDICTS),
      review: ownReviewSchema.nullable(),
      /** Said of another order of theirs. */
      elsewhere: z.boolean(),
    }),
  ),
});

/** `GET /api/reviews/mine`: the newest first; `after` is the id of the last one seen. */
export const myReviewsQuerySchema = z.strictObject({ after: documentId.optional() });
export const myReviewsResponseSchema = z.object({
  data: z.array(
    ownReviewSchema.extend({
      order: orderNumber,
      product: z.object({ title: z.string(), slug: z.string().nullable(), image: z.string().nullable() }),
    }),
  ),
  next: documentId.nullable(),
});

/** `GET /api/shop/reviews`: of the shop’s products, those that are shown; the newest first. */
export const shopReviewsQuerySchema = z.strictObject({
  unanswered: z.literal('1').optional(),
  rating: z.coerce.number().int().min(1).max(5).optional(),
  locale: language.default('fr'),
  after: documentId.optional(),
});
export const shopReviewSchema = z.object({
  id: documentId,
  author: z.string(),
  rating: stars,
  title: z.string().nullable(),
  body: z.string(),
  locale: language,
  pictures: z.array(pictureSchema),
  postedAt: instant,
  /** Behind it stands a purchase. */
  verified: z.boolean(),
  reply: z.string().nullable(),
  /** The staff has been asked to look at it. */
  reported: z.boolean(),
  product: z.object({ title: z.string(), slug: z.string().nullable() }),
});
export const shopReviewsResponseSchema = z.object({
  data: z.array(shopReviewSchema),
  summary: z.object({
    count: z.number().int(),
    /** Of all stars, to one decimal; null: nobody has given any. */
    average: z.number().nullable(),
    /** How many gave 1, 2, 3, 4 and 5 stars. */
    breakdown: z.array(z.number().int()).length(5),
    unanswered: z.number().int(),
  }),
  next: documentId.nullable(),
});
export const shopReviewResponseSchema = z.object({ data: shopReviewSchema });

/** `PUT /api/shop/reviews/:id/reply`; `DELETE` takes it away. */
export const replyRequestSchema = z.strictObject({ text: filled(prose(2000)) });
/** `POST /api/shop/reviews/:id/report`: asks the staff to look at it again, once. */
export const reportRequestSchema = z.strictObject({ reason: filled(line(300)) });

export type OwnReview = z.output<typeof ownReviewSchema>;
export type OrderReviews = z.output<typeof orderReviewsResponseSchema>['data'];
export type MyReviews = z.output<typeof myReviewsResponseSchema>;
export type ShopReview = z.output<typeof shopReviewSchema>;
export type ShopReviews = z.output<typeof shopReviewsResponseSchema>;
export type WrittenReview = z.output<typeof changeReviewRequestSchema>;
