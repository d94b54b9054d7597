import { z } from 'zod';
import { COMMISSION_STATES } from '../domain/commission/states.ts';
import { LINK_STATES } from '../domain/links/states.ts';
import { REQUEST_STATES } from '../domain/requests/states.ts';
import { commissionId, conversionId, documentId, linkId, requestId } from './common.ts';

/** Nothing personal, as events are kept. */
export const affiliateEvents = {
  'affiliate.request.moved': z.object({
    request: requestId,
    deal: documentId,
    merchant: documentId,
    influencer: z.number().int(),
    state: z.enum(REQUEST_STATES),
  }),
  'affiliate.link.moved': z.object({
    link: linkId,
    deal: documentId,
    influencer: z.number().int(),
    state: z.enum(LINK_STATES),
  }),
  /** It began, went on, or became more or less: `version` tells one change from another. */
  'affiliate.commission.moved': z.object({
    commission: commissionId,
    conversion: conversionId,
    link: linkId,
    deal: documentId,
    merchant: documentId,
    influencer: z.number().int(),
    move: z.string(),
    state: z.enum(COMMISSION_STATES),
    version: z.number().int().min(1),
  }),
} as const;

export type AffiliateEvent = keyof typeof affiliateEvents;
export type AffiliateEventData<Name extends AffiliateEvent> = z.output<(typeof affiliateEvents)[Name]>;
