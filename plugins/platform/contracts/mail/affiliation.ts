import { z } from 'zod';
import { centimes, link, moment, paragraphs, words } from './fields.ts';

/** A share of each sale in basis points (1250 = 12.5 %), or an amount a sale. */
export const commissionRate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('share'), basisPoints: z.number().int().min(1).max(10_000) }),
  z.object({ kind: z.literal('amount'), centimes }),
]);

/** How many follow somebody over all networks, as they say of themselves. */
export const MAIL_AUDIENCES = ['under-1k', '1k-10k', '10k-50k', '50k-250k', 'over-250k'] as const;

/** To the merchant. */
export const affiliationRequested = z.object({
  name: words(80),
  influencer: words(80),
  deal: words(150),
  networks: z.array(z.object({ network: words(40), handle: words(60) })).max(8),
  audience: z.enum(MAIL_AUDIENCES).optional(),
  message: paragraphs(1000).optional(),
  reviewUrl: link,
});

export const affiliationApproved = z.object({
  name: words(80),
  deal: words(150),
  merchant: words(80),
  /** None while no rule of the programme holds. */
  commission: commissionRate.optional(),
  endsAt: moment,
  dashboardUrl: link,
});

/** To whom a shop does not want to work with any more: for all of its deals. */
export const affiliationEnded = z.object({
  name: words(80),
  merchant: words(80),
  reason: paragraphs(500).optional(),
  dealsUrl: link,
});

export const affiliationRefused = z.object({
  name: words(80),
  deal: words(150),
  merchant: words(80),
  reason: paragraphs(500).optional(),
  dealsUrl: link,
});
