import { Refusal } from '@sys/platform/services';
import type { AffiliateErrorCode } from '../contracts/errors.ts';

const STATUS: Partial<Record<AffiliateErrorCode, number>> = {
  'not-influencer': 403,
  'not-verified': 403,
  banned: 403,
  'not-approved': 403,
  'no-deal': 404,
  'no-programme': 404,
  'no-request': 404,
  'no-link': 404,
  'no-commission': 404,
  'no-payout': 404,
  'no-key': 404,
  'no-hook': 404,
  'no-message': 404,
  'no-sale': 404,
  'no-site': 404,
  'host-refused': 400,
  'landing-refused': 400,
  'not-signed': 401,
  'calls-used-up': 429,
  invalid: 400,
  'programme-problems': 400,
  'code-refused': 400,
  'range-too-long': 400,
  'click-refused': 400,
  'no-export': 404,
  'own-commission': 403,
  'plan-feature': 403,
  'own-shop': 403,
  'no-file': 404,
  'several-months': 400,
};

/** Why something of affiliation was not done: expected, and told by its code. */
export class AffiliateError extends Refusal<AffiliateErrorCode> {
  constructor(code: AffiliateErrorCode, problems?: unknown) {
    super(code, STATUS[code] ?? 409, problems);
    this.name = 'AffiliateError';
  }
}
