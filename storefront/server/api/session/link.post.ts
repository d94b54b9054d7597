import { ApiRefusal, defineApi, languageOf } from '../../utils/api-refusal.ts';
import { callCms } from '../../utils/cms-call.ts';
import { browserSecret, providerOf } from '../../utils/provider.ts';
import { jsonText } from '../../utils/request-body.ts';
import { accessToken } from '../../utils/session.ts';
import { passOn } from '../../utils/sign-in.ts';
import { checkUnsafe } from '../../utils/unsafe.ts';

/** Begins to link a `provider` to the account of whoever is signed in; `url` is where the browser goes for it. */
export default defineApi(async (event) => {
  checkUnsafe(event);
  const { provider: name, password } = (JSON.parse((await jsonText(event)) ?? 'null') ?? {}) as Record<string, unknown>;
  const provider = providerOf(name);
  const token = await accessToken(event);
  if (!token) throw new ApiRefusal('signInFirst');
  const body = JSON.stringify({ provider, browser: browserSecret(event), locale: languageOf(event), password });
  const answer = await callCms(event, { method: 'POST', path: '/api/oauth/link', body, accessToken: token });
  return passOn(event, answer);
});
