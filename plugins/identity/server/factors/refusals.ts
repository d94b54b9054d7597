import { errors } from '@strapi/utils';
import type { FactorRefusal } from '../../contracts/factors.ts';

const SENTENCES: Record<FactorRefusal, string> = {
  'wrong-code': 'The code is not right, or no longer.',
  'wrong-password': 'The password is not right.',
  'step-up': 'Show the second factor again.',
  'second-factor': 'Turn the second factor on first.',
  'already-on': 'The second factor is on already.',
  'not-on': 'The second factor is not on.',
  'last-way-in': 'Set a password first: this is the last way in.',
  'not-linked': 'This provider is not linked.',
};

/** A 400 whose `details.code` the pages know a sentence for: Strapi answers a 401 or 403 without its details. */
export const refusal = (code: FactorRefusal): Error => new errors.ApplicationError(SENTENCES[code], { code });
