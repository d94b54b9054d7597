import type { FieldProblem } from '@sys/identity/contracts';

/** A form that came back: what was typed, without passwords, and what is to be mended. */
export interface PostedForm {
  form: FormName;
  values: Record<string, string | string[]>;
  problems: FieldProblem[];
  /** Why all of it was refused, when it was. */
  failure: 'limit' | 'unavailable' | 'signInAgain' | null;
}

/** The forms about accounts that work without scripts: where each is sent, and the page that follows. */
export const ACCOUNT_FORMS = {
  register: { path: '/accounts/register', then: 'inscription-envoyee' },
  resend: { path: '/accounts/verify/resend', then: 'inscription-envoyee' },
  verify: { path: '/accounts/verify', then: 'inscription-verifiee' },
  forgot: { path: '/accounts/password/forgot', then: 'mot-de-passe-envoye' },
  reset: { path: '/accounts/password/reset', then: 'mot-de-passe-change' },
  // For who came from a provider: the storefront adds who that is, and opens the session.
  provider: { path: '/session/newcomer', then: 'inscription-envoyee' },
  email: { path: '/accounts/email/confirm', then: 'compte-adresse-confirmee' },
  // With the challenge of the sign-in, which is in a cookie that no script can read.
  recovery: { path: '/session/recovery', then: 'recuperation-envoyee' },
  'recovery-confirm': { path: '/accounts/recovery/confirm', then: 'recuperation-confirmee' },
  'recovery-cancel': { path: '/accounts/recovery/cancel', then: 'recuperation-annulee' },
  subscribe: { path: '/newsletter/subscribe', then: 'lettre-envoyee' },
  'letter-confirm': { path: '/newsletter/confirm', then: 'lettre-confirmee' },
  // Of the newsletter, or of reminders.
  'letter-stop': { path: '/newsletter/unsubscribe', then: 'lettre-arretee' },
} as const;
export type FormName = keyof typeof ACCOUNT_FORMS;

/** The links in mails carry their token so. */
export const TOKEN_PARAM = 'jeton';

/**
 * The body that a form means: `networks.instagram` goes into `networks`, and `languages[]` is a list. A field that
 * was left empty is empty, not missing, so that it is named when it is needed.
 */
export function bodyOfForm(fields: Iterable<[string, string]>): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [name, value] of fields) {
    if (name.endsWith('[]')) {
      const list = (body[name.slice(0, -2)] ??= []) as string[];
      list.push(value);
    } else if (name.includes('.')) {
      const [group = '', key = ''] = name.split('.', 2);
      const members = (body[group] ??= {}) as Record<string, string>;
      members[key] = value;
    } else body[name] = value;
  }
  return body;
}
