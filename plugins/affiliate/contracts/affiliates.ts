import type { Feature, PlanName } from '@sys/config';
import { z } from 'zod';
import { COMMISSION_STATES } from '../domain/commission/states.ts';
import { centimes, commissionId, day, documentId, instant, listOf } from './common.ts';

/** What influencers brought a shop and cost it, under `/api/shop/affiliation`: always that of whoever asks. */

const locale = z.enum(['fr', 'ar', 'en']).default('fr');
const days = { from: day.optional(), to: day.optional() };
const inOrder = ({ from, to }: { from?: string; to?: string }) => !from || !to || from <= to;
const before = { path: ['to'], message: 'before-from' };
export const influencerId = z.templateLiteral(['inf_', z.string().regex(/^\d{1,9}$/)]);

export const AFFILIATE_SORTS = ['sales', 'cost', 'conversions', 'clicks', 'refunds'] as const;

/** `GET /api/shop/affiliation/affiliates`: days of Morocco in which was sold or clicked; the most of `sort` first. */
export const affiliatesQuerySchema = z
  .strictObject({
    ...days,
    sort: z.enum(AFFILIATE_SORTS).default('sales'),
    cursor: z.string().regex(/^\d{1,15}_\d{1,9}$/).optional(),
  })
  .refine(inOrder, before); // prettier-ignore

/** Sums of lines that were paid; `cost` is `commission` and `fee`, of what is left of both. */
const sums = {
  conversions: z.number().int().min(0),
  sales: centimes,
  refunds: centimes,
  commission: centimes,
  fee: centimes,
  cost: centimes,
};
export const affiliateSchema = z.object({
  id: influencerId,
  name: z.string(),
  deals: z.number().int().min(0),
  clicks: z.number().int().min(0),
  ...sums,
  /** What was kept of sales for each dirham that they cost, in hundredths; null where they cost nothing. */
  return: z.number().int().nullable(),
  /** Cost of a conversion, and its average basket; null where there was none. */
  perConversion: centimes.nullable(),
  basket: centimes.nullable(),
});
export const affiliateTotalsSchema = z.object({ ...sums, affiliates: z.number().int(), clicks: z.number().int() });
export const affiliatesResponseSchema = listOf(affiliateSchema).extend({ totals: affiliateTotalsSchema });

/** `GET /api/shop/affiliation/conversions`: the lines that they sold, the newest first. Nothing of who bought. */
export const conversionsQuerySchema = z
  .strictObject({ ...days, influencer: influencerId.optional(), locale, cursor: commissionId.optional() })
  .refine(inOrder, before);
export const shopConversionSchema = z.object({
  id: commissionId,
  placedAt: instant,
  /** The number of an order here, or what the merchant’s own shop calls it. */
  order: z.string(),
  influencer: influencerId,
  name: z.string(),
  deal: documentId,
  title: z.string(),
  by: z.enum(['click', 'coupon']),
  state: z.enum(COMMISSION_STATES),
  sales: centimes,
  refunds: centimes,
  commission: centimes,
  fee: centimes,
  cost: centimes,
});
export const conversionTotalsSchema = z.object(sums);
export const conversionsResponseSchema = listOf(shopConversionSchema).extend({ totals: conversionTotalsSchema });

/**
 * `GET /api/shop/affiliation/{affiliates,conversions}.{csv,xlsx,pdf}`: for the plans with the feature `export`. Those with
 * more rows are made in the background (exports.ts).
 */
export const affiliationExportQuerySchema = z
  .strictObject({
    ...days,
    influencer: influencerId.optional(),
    sort: z.enum(AFFILIATE_SORTS).default('sales'),
    locale,
  })
  .refine(inOrder, before);
/** `error.details.problems` of `plan-feature`. */
export interface AffiliationPlanProblem {
  feature: Feature;
  plan: PlanName;
  by: PlanName;
  label: string;
}

export type Affiliate = z.output<typeof affiliateSchema>;
export type Affiliates = z.output<typeof affiliatesResponseSchema>;
export type AffiliateTotals = z.output<typeof affiliateTotalsSchema>;
export type ShopConversion = z.output<typeof shopConversionSchema>;
export type ShopConversions = z.output<typeof conversionsResponseSchema>;
export type AffiliationExportFilter = Omit<z.output<typeof affiliationExportQuerySchema>, 'locale'>;
