import type { FieldProblem } from '@sys/identity/contracts';
import { ACCOUNT_KINDS, normalizeEmail } from '@sys/identity/domain';
import { DEFAULT_LOCALE, isLocale } from '@sys/config/locales';
import { ACCOUNT_KIND_PAGES } from '../../app/utils/account-kinds.ts';
import { pagePath } from '../../shared/utils/addresses.ts';
import { defineApi } from '../utils/api-refusal.ts';
import { busyPage } from '../utils/busy-page.ts';
import { GateFullError } from '../utils/gate.ts';
import { renderPosted } from '../utils/render-page.ts';
import { bodyText } from '../utils/request-body.ts';
import { checkOrigin } from '../utils/unsafe.ts';

const MOST_BYTES = 4 * 1024;
const LONGEST_ADDRESS = 254;

/**
 * The quick sign-up of the home page: answers with the sign-up of that kind of account, the address filled in and, when
 * it is none, what is wrong with it. So the address stands neither in the address bar nor in a log, and no script is needed.
 */
export default defineApi(async (event) => {
  checkOrigin(event);
  const fields = new URLSearchParams((await bodyText(event, ['application/x-www-form-urlencoded'], MOST_BYTES)) ?? '');
  const asked = fields.get('locale');
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const kind = ACCOUNT_KINDS.find((one) => one === fields.get('kind'));
  if (!kind) return sendRedirect(event, pagePath('inscription', locale), 303);
  const path = pagePath(ACCOUNT_KIND_PAGES[kind].page, locale);
  const email = (fields.get('email') ?? '').trim().slice(0, LONGEST_ADDRESS);
  if (!email) return sendRedirect(event, path, 303);

  const problems: FieldProblem[] = normalizeEmail(email) ? [] : [{ field: 'email', problem: 'invalid' }];
  const pages = usePages();
  const posted = { form: 'register', values: { email }, problems, failure: null } as const;
  const rendered = await pages
    .inTurn(() => renderPosted(path, pages.renderSecret, posted))
    .catch((error: unknown) => {
      if (error instanceof GateFullError) return null;
      throw error;
    });
  if (!rendered) return busyPage(event);
  setResponseStatus(event, rendered.status === 200 && problems.length > 0 ? 422 : rendered.status);
  setResponseHeaders(event, { ...rendered.headers, 'cache-control': 'no-store' });
  return rendered.html;
});
