import { z } from 'zod';
import { CASE_KINDS } from '../domain/case/fields.ts';

/** Of `up_users`; nothing personal beside it, as events are kept. */
const ofCase = { user: z.number().int().positive(), kind: z.enum(CASE_KINDS), reference: z.string() };

export const kycEvents = {
  'kyc.submitted': z.object(ofCase),
  'kyc.needs_info': z.object(ofCase),
  'kyc.approved': z.object({ ...ofCase, expiresOn: z.iso.date() }),
  'kyc.rejected': z.object({ ...ofCase, triesLeft: z.number().int() }),
  /** The approval holds no longer. */
  'kyc.revoked': z.object({ ...ofCase, why: z.enum(['expired', 'suspended', 'revoked', 'changed', 'erased']) }),
  'kyc.payout_frozen': z.object({ ...ofCase, until: z.iso.datetime() }),
} as const;

export type KycEvent = keyof typeof kycEvents;
export type KycEventData<Name extends KycEvent> = z.output<(typeof kycEvents)[Name]>;
