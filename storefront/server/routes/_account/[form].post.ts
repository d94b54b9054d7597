import type { FieldProblem } from '@sys/identity/contracts';
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
  const refused = await send(() =>
    form === 'recovery'
      ? askRecovery(event, body)
      : callCms(event, { method: 'POST', path: `/api${path}`, body: JSON.stringify(body) }),
  );
  if (!refused) return sendRedirect(event, pagePath(then, locale), 303);

  const typed = [...new Set(fields.keys())].filter((name) => !SECRETS.has(name));
  const values = Object.fromEntries(
    typed.map((name) => [name, name.endsWith('[]') ? fields.getAll(name) : fields.get(name)!]),
  );
  const rendered = await renderPosted(page, usePages().renderSecret, { form, values, ...refused });
  setResponseStatus(event, rendered.status === 200 ? 422 : rendered.status);
  for (const [name, value] of Object.entries(rendered.headers)) setResponseHeader(event, name, value);
  return rendered.html;
});

async function send(ask: () => Promise<CmsAnswer | null>): Promise<Omit<PostedForm, 'form' | 'values'> | null> {
  try {
    const answer = await ask();
    if (!answer || answer.status === 401) return { problems: [], failure: 'signInAgain' };
    if (answer.status < 300) return null;
    const { error } = JSON.parse(answer.body) as { error?: { details?: { fields?: FieldProblem[] } } };
    const problems = error?.details?.fields ?? [];
    if (problems.length > 0) return { problems, failure: null };
    return { problems, failure: answer.status === 429 ? 'limit' : 'unavailable' };
  } catch (error) {
    if (error instanceof ApiRefusal) return { problems: [], failure: 'unavailable' };
    throw error;
  }
}

function tokenOfReferer(event: H3Event): string | null {
  const from = URL.parse(getRequestHeader(event, 'referer') ?? '');
  return from?.origin === new URL(environment().SITE_URL).origin ? from.searchParams.get(TOKEN_PARAM) : null;
}
