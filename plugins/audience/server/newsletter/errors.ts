import { Refusal } from '@sys/platform/services';
import type { NewsletterErrorCode } from '../../contracts/newsletter/issues.ts';

const STATUS: Partial<Record<NewsletterErrorCode, number>> = {
  'no-issue': 404,
  'no-link': 404,
  'no-reader': 404,
  invalid: 400,
};

/** Why something of the newsletter was not done: expected, and told by its code. */
export class NewsletterError extends Refusal<NewsletterErrorCode> {
  constructor(code: NewsletterErrorCode, problems?: unknown) {
    super(code, STATUS[code] ?? 409, problems);
    this.name = 'NewsletterError';
  }
}
