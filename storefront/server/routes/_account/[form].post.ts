import type { FieldProblem } from '@sys/identity/contracts';
import type { Locale } from '@sys/config/locales';
import type { H3Event } from 'h3';
import { localeOfPath } from '../../../app/utils/locale-route.ts';
import { pagePath } from '../../../shared/utils/addresses.ts';
import { isOwnPath } from '../../../shared/utils/own-path.ts';
import {
  ACCOUNT_FORMS,
  bodyOfForm,
  TOKEN_PARAM,
  type FormName,
  type PostedForm,
} from '../../../shared/utils/posted-form.ts';
import { ApiRefusal, defineApi } from '../../utils/api-refusal.ts';
import { callCms } from '../../utils/cms-call.ts';
import type { CmsAnswer } from '../../utils/cms-get.ts';
import { renderPosted } from '../../utils/render-page.ts';
import { bodyText } from '../../utils/request-body.ts';
import { askRecovery } from '../../utils/session.ts';
import { signUpByTicket } from '../../utils/ticket.ts';
import { checkOrigin } from '../../utils/unsafe.ts';

/** Never sent back to the page. */
const SECRETS: ReadonlySet<string> = new Set(['password', 'token', 'page']);

/**
 * A form about an account, sent by a browser without scripts. Leads to the page that follows, or answers with the
 * page itself: what was typed is still there, and what is wrong stands beside it. The token of a link in a mail is
 * read from the page's own address, since the page is kept for everybody.
 */
export default defineApi(async (event) => {
  checkOrigin(event);
  const form = getRouterParam(event, 'form') as FormName;
  if (!Object.hasOwn(ACCOUNT_FORMS, form)) throw new ApiRefusal('notFound');
  const { path, then } = ACCOUNT_FORMS[form];
  const fields = new URLSearchParams((await bodyText(event, ['application/x-www-form-urlencoded'])) ?? '');
  const page = fields.get('page')?.split(/[?#]/)[0];
  if (!isOwnPath(page) || /^\/(?:_|api\/)/.test(page)) throw new ApiRefusal('badJson');
  const locale = localeOfPath(page);

  const body = bodyOfForm([...fields].filter(([name]) => name !== 'page'));
  const token = tokenOfReferer(event);
  if (token) body.token = token;
  if (form === 'subscribe') body.from ??= fromPage(event);
  const refused =
    form === 'provider'
      ? await signUpNewcomer(event, body, locale)
      : await send(() =>
          form === 'recovery'
            ? askRecovery(event, body)
            : callCms(event, { method: 'POST', path: `/api${path}`, body: JSON.stringify(body) }),
        );
  if (!refused) return sendRedirect(event, pagePath(then, locale), 303);
  if ('then' in refused) return sendRedirect(event, refused.then, 303);

  const typed = [...new Set(fields.keys())].filter((name) => !SECRETS.has(name));
  const values = Object.fromEntries(
    typed.map((name) => [name, name.endsWith('[]') ? fields.getAll(name) : fields.get(name)!]),
  );
  const rendered = await renderPosted(page, usePages().renderSecret, { form, values, ...refused });
  setResponseStatus(event, rendered.status === 200 ? 422 : rendered.status);
  for (const [name, value] of Object.entries(rendered.headers)) setResponseHeader(event, name, value);
  return rendered.html;
});

type Refused = Omit<PostedForm, 'form' | 'values'>;

async function send(ask: () => Promise<CmsAnswer | null>): Promise<Refused | { then: string } | null> {
  try {
    const answer = await ask();
    if (!answer || answer.status === 401) return { problems: [], failure: 'signInAgain' };
    return answer.status < 300 ? ledOn(answer) : refusedBy(answer);
  } catch (error) {
    if (error instanceof ApiRefusal) return { problems: [], failure: 'unavailable' };
    throw error;
  }
}

async function signUpNewcomer(event: H3Event, body: object, locale: Locale): Promise<Refused | { then: string }> {
  try {
    const result = await signUpByTicket(event, body, locale);
    return result.kind === 'refused' ? refusedBy(result.answer) : result;
  } catch (error) {
    if (error instanceof ApiRefusal) return { problems: [], failure: 'unavailable' };
    throw error;
  }
}

/** Where the answer itself leads, as it does with scripts (useAccountForm): to a page with the link of whoever sent the form. */
function ledOn({ body }: CmsAnswer): { then: string } | null {
  const { data } = JSON.parse(body || '{}') as { data?: { then?: unknown } | null };
  return isOwnPath(data?.then) ? { then: data.then } : null;
}

function refusedBy({ status, body }: CmsAnswer): Refused {
  const { error } = JSON.parse(body) as { error?: { details?: { fields?: FieldProblem[] } } };
  const problems = error?.details?.fields ?? [];
  if (problems.length > 0) return { problems, failure: null };
  return { problems, failure: status === 429 ? 'limit' : 'unavailable' };
}

function tokenOfReferer(event: H3Event): string | null {
  return ownReferer(event)?.searchParams.get(TOKEN_PARAM) ?? null;
}

/** Where somebody was when they agreed to be written to. */
const fromPage = (event: H3Event): string | undefined => ownReferer(event)?.pathname;

function ownReferer(event: H3Event): URL | null {
  const from = URL.parse(getRequestHeader(event, 'referer') ?? '');
  return from?.origin === new URL(environment().SITE_URL).origin ? from : null;
}
