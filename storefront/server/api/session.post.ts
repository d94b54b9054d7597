import { ApiRefusal, defineApi, refuse } from '../utils/api-refusal.ts';
import { jsonText } from '../utils/request-body.ts';
import { signIn } from '../utils/session.ts';
import { passOn, readCredentials, whyNotSignedIn } from '../utils/sign-in.ts';
import { ticketToLink } from '../utils/ticket.ts';
import { checkUnsafe } from '../utils/unsafe.ts';

/**
 * Signs in with `identifier` and `password`; with `link`, whoever came from a provider is linked to it. `signedIn` is
 * false when a second factor is asked for.
 */
export default defineApi(async (event) => {
  checkUnsafe(event);
  const body = JSON.parse((await jsonText(event)) ?? 'null') as { link?: unknown } | null;
  const credentials = readCredentials(body);
  if (!credentials) throw new ApiRefusal('incomplete');
  const result = await signIn(event, credentials, ticketToLink(event, body?.link === true));
  if (result.kind === 'in') return { data: { signedIn: true, linked: result.linked } };
  if (result.kind === 'challenge') return { data: { signedIn: false } };
  const why = whyNotSignedIn(result.answer);
  return why === 'limit' ? passOn(event, result.answer) : refuse(event, why);
});
