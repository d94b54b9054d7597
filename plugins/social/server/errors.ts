import { Refusal } from '@sys/platform/services';
import type { SocialErrorCode } from '../contracts/errors.ts';

const STATUS: Partial<Record<SocialErrorCode, number>> = {
  'no-account': 404,
  'no-publication': 404,
  'no-delivery': 404,
  'no-link': 404,
  'no-media': 404,
  'no-network': 404,
  'no-post': 404,
  'no-template': 404,
  'own-review': 403,
  'media-refused': 422,
  'flow-over': 400,
  invalid: 400,
  'not-publishable': 400,
  'too-late': 400,
  'no-experiment': 404,
};

/** Why something of publishing was not done: expected, and told by its code. */
export class SocialError extends Refusal<SocialErrorCode> {
  constructor(code: SocialErrorCode, problems?: unknown) {
    super(code, STATUS[code] ?? 409, problems);
    this.name = 'SocialError';
  }
}
