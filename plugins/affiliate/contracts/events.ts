import { z } from 'zod';
import { LINK_STATES } from '../domain/links/states.ts';
import { REQUEST_STATES } from '../domain/requests/states.ts';
import { documentId, linkId, requestId } from './common.ts';

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
} as const;

export type AffiliateEvent = keyof typeof affiliateEvents;
export type AffiliateEventData<Name extends AffiliateEvent> = z.output<(typeof affiliateEvents)[Name]>;
