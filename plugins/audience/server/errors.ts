import { Refusal } from '@sys/platform/services';
import type { ContactRefusal } from '../contracts/contact/submit.ts';
import type { DeskRefusal } from '../contracts/contact/desk.ts';

type Code = ContactRefusal | DeskRefusal;
const STATUS: Partial<Record<Code, number>> = {
  'captcha-invalid': 400,
  'captcha-expired': 400,
  'no-message': 404,
  'no-member': 400,
};

/** Why something was not done with what people write to us: expected, and told by its code. */
export class AudienceError extends Refusal<Code> {
  constructor(code: Code) {
    super(code, STATUS[code] ?? 409);
    this.name = 'AudienceError';
  }
}
