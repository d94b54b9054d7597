import { z } from 'zod';
import { CONDITION_KINDS, TAX_NAMES, type DealContent, type DealTexts } from '../domain/deals/content.ts';
import { DEAL_PROBLEMS } from '../domain/deals/problems.ts';
import { DEAL_STATES } from '../domain/deals/states.ts';
import { instant } from './basket.ts';
import { pictureSchema } from './pictures.ts';
import { documentId, filled, line, list, prose, whole } from './typed.ts';

/** A merchant’s own deals, under `/api/shop/deals`: always those of the shop that they own. */

const MOST_CENTIMES = 1_000_000_000;
const MOST_PIECES = 1_000_000;
const when = z.iso.datetime({ offset: true, error: 'required' });

export const dealTextsSchema: z.ZodType<DealTexts> = z.strictObject({
  title: filled(line(120)),
  summary: line(240),
  description: prose(6000),
  highlights: list(filled(line(200)), 10),
  included: list(filled(line(200)), 12),
  steps: list(z.strictObject({ title: filled(line(80)), text: filled(prose(400)) }), 8),
  conditions: list(z.strictObject({ kind: z.enum(CONDITION_KINDS), text: filled(prose(500)) }), 15),
  questions: list(z.strictObject({ question: filled(line(200)), answer: filled(prose(1200)) }), 15),
});

const content = {
  kind: z.enum(['service', 'goods'], { error: 'required' }),
  category: documentId.nullable(),
  city: documentId.nullable(),
  location: z
    .strictObject({
      address: filled(line(200)),
      district: line(80),
      phone: line(30).refine((value) => value === '' || /^\+?[0-9 ().-]{6,30}$/.test(value), 'invalid'),
    })
    .nullable(),
  originalPrice: whole(1, MOST_CENTIMES),
  discountedPrice: whole(0, MOST_CENTIMES),
  taxRate: z.enum(TAX_NAMES, { error: 'required' }),
  deliveryFee: whole(0, MOST_CENTIMES).nullable(),
  payAtMerchant: z.boolean({ error: 'required' }),
  startsAt: when,
  endsAt: when,
  /** How many there are to sell at all, those that are sold included; null: nobody counts. */
  stock: whole(0, MOST_PIECES).nullable(),
  minPurchase: whole(1, 100),
  maxPurchase: whole(1, 100).nullable(),
  voucherDays: whole(1, 1095).nullable(),
  pictures: list(z.number().int().min(1), 10),
  texts: z
    .strictObject({
      fr: dealTextsSchema.optional(),
      ar: dealTextsSchema.optional(),
      en: dealTextsSchema.optional(),
    })
    .refine((texts) => Object.values(texts).some(Boolean), 'required'),
};

/** `POST /api/shop/deals`: a draft. State, shop and what is put forward are nobody’s to send. */
export const createDealRequestSchema: z.ZodType<DealContent> = z.strictObject(content);

/**
 * `PUT /api/shop/deals/:id`: the whole of it. `review`: that what an editor has looked at may be looked at again, the
 * deal being off sale meanwhile; without, a change that needs it is refused (`needs-review`).
 */
export const changeDealRequestSchema = z.strictObject({ content: createDealRequestSchema, review: z.boolean().default(false) }); // prettier-ignore

export const dealProblemSchema = z.object({ field: z.string(), problem: z.enum(DEAL_PROBLEMS) });

/** `POST /api/shop/deals/:id/:move`. */
export const OWN_DEAL_MOVES = ['submit', 'withdraw', 'pause', 'resume', 'archive'] as const;
export type OwnDealMove = (typeof OWN_DEAL_MOVES)[number];

const language = z.enum(['fr', 'ar', 'en']);
const may = z.object({ change: z.boolean(), submit: z.boolean(), withdraw: z.boolean(), pause: z.boolean(), resume: z.boolean(), archive: z.boolean() }); // prettier-ignore

const summary = {
  id: documentId,
  state: z.enum(DEAL_STATES),
  /** Its end has come, whatever its state. */
  ended: z.boolean(),
  /** How many are sold, or held by who is about to pay. */
  taken: z.number().int().min(0),
  may,
  /** Its page, in each language in which it is in the shop. */
  shown: z.partialRecord(language, z.string()),
};

/** `GET /api/shop/deals`: the newest first. */
export const dealsQuerySchema = z.strictObject({
  state: z.enum(DEAL_STATES).optional(),
  /** Part of the title. */
  q: z.string().trim().max(60).optional(),
  after: z.string().regex(/^\d{1,10}$/).optional(), // prettier-ignore
});

export const dealCardSchema = z.object({
  ...summary,
  title: z.string(),
  picture: z.string().nullable(),
  originalPrice: z.number().int(),
  discountedPrice: z.number().int(),
  startsAt: instant,
  endsAt: instant,
  stock: z.number().int().nullable(),
  languages: z.array(language),
});
export const dealsResponseSchema = z.object({
  data: z.array(dealCardSchema),
  /** How many there are of each state. */
  counts: z.record(z.enum(DEAL_STATES), z.number().int()),
  next: z.string().nullable(),
});

export const shopDealSchema = z.object({
  ...summary,
  /** What editors wrote may go beyond what a merchant may send: it is shown all the same. */
  content: z.custom<DealContent>((value) => typeof value === 'object' && value !== null),
  /** Those of the content, in their order. */
  pictures: z.array(pictureSchema),
  /** Of a draft that an editor declined: what they said. */
  note: z.string().nullable(),
  /** What stands in the way of submitting it. */
  missing: z.array(dealProblemSchema),
  /** A look at the draft, for a while. */
  preview: z.partialRecord(language, z.string()),
});
export const shopDealResponseSchema = z.object({ data: shopDealSchema });

/** `GET /api/shop/deals/choices`: what a form offers. */
export const choicesQuerySchema = z.strictObject({ locale: language.default('fr') });
export const choicesResponseSchema = z.object({
  data: z.object({
    categories: z.array(z.object({ id: documentId, name: z.string(), parent: documentId.nullable() })),
    cities: z.array(z.object({ id: documentId, name: z.string() })),
  }),
});

export type DealCard = z.output<typeof dealCardSchema>;
export type DealList = z.output<typeof dealsResponseSchema>;
export type ShopDeal = z.output<typeof shopDealSchema>;
export type DealChoices = z.output<typeof choicesResponseSchema>['data'];
