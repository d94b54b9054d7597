import { z } from 'zod';
import { listOf, templateId } from '../common.ts';

export const TEMPLATE_KINDS = ['new-product', 'promotion', 'testimonial', 'event', 'last-days', 'recruiting', 'tip', 'other'] as const; // prettier-ignore
/** `{{deal.price}}`: what the catalogue says of the deal, and what whoever writes fills in. */
export const DEAL_VARIABLES = ['deal.title', 'deal.merchant', 'deal.city', 'deal.price', 'deal.was', 'deal.less', 'deal.ends', 'deal.highlights'] as const; // prettier-ignore

const body = z.string().trim().max(4_000);
const bodies = z
  .strictObject({ fr: body.optional(), ar: body.optional(), en: body.optional() })
  .refine((given) => Object.values(given).some((one) => one), { message: 'none' });

const fields = {
  kind: z.enum(TEMPLATE_KINDS),
  name: z.string().trim().min(1).max(120),
  bodies,
  hashtags: z.array(z.string().trim().min(1).max(60)).max(30).default([]),
};
/** `POST /social/templates`. */
export const newTemplateSchema = z.strictObject(fields);
/** `PUT /social/templates/:id`; `DELETE` puts it away: posts that were written from it keep their words. */
export const editTemplateSchema = z.strictObject({ ...fields, version: z.number().int().positive() });

export const templateSchema = z.object({
  id: templateId,
  version: z.number().int(),
  kind: z.enum(TEMPLATE_KINDS),
  name: z.string(),
  bodies: z.object({ fr: z.string().optional(), ar: z.string().optional(), en: z.string().optional() }),
  hashtags: z.array(z.string()),
  /** What stands in it between braces, once each. */
  variables: z.array(z.string()),
  needsDeal: z.boolean(),
  posts: z.number().int(),
});
export const templatesResponseSchema = listOf(templateSchema);
export const templateResponseSchema = z.object({ data: templateSchema });

/** `POST /social/templates/:id/fill`: `values` for what is not the deal’s. */
export const fillTemplateSchema = z.strictObject({
  locale: z.enum(['fr', 'ar', 'en']),
  deal: z.string().regex(/^[a-z0-9]{10,40}$/).nullable().default(null),
  values: z.record(z.string().max(40), z.string().max(500)).default({}),
}); // prettier-ignore
export const filledResponseSchema = z.object({
  data: z.object({
    caption: z.string(),
    hashtags: z.array(z.string()),
    /** Variables that nobody has given a value: they stand in the caption as they were. */
    missing: z.array(z.string()),
    /** Of the deal, to be taken into the library. */
    pictures: z.array(z.object({ picture: z.number().int(), url: z.string() })),
  }),
});
export type Template = z.output<typeof templateSchema>;
export type Filled = z.output<typeof filledResponseSchema>['data'];
