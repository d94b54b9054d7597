import { z } from 'zod';
import { centimes, code, link, moment, paragraphs, words } from './fields.ts';

/** A share of each sale in basis points (1250 = 12.5 %), or an amount a sale. */
export const commissionRate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('share'), basisPoints: z.number().int().min(1).max(10_000) }),
  z.object({ kind: z.literal('amount'), centimes }),
]);

/** To the merchant. */
export const affiliationRequested = z.object({
  name: words(80),
  influencer: words(80),
  deal: words(150),
  networks: z.array(z.object({ network: words(40), handle: words(60), followers: z.number().int().min(0) })).max(8),
  message: paragraphs(1000).optional(),
  reviewUrl: link,
});

export const affiliationApproved = z.object({
  name: words(80),
  deal: words(150),
  merchant: words(80),
  commission: commissionRate,
  trackedUrl: link,
  couponCode: code.optional(),
  endsAt: moment,
  dashboardUrl: link,
});

export const affiliationRefused = z.object({
  name: words(80),
  deal: words(150),
  merchant: words(80),
  reason: paragraphs(500).optional(),
  dealsUrl: link,
});
