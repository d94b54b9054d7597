import { ApiRefusal, defineApi, refuse } from '../utils/api-refusal.ts';
import { jsonText } from '../utils/request-body.ts';
import { signIn } from '../utils/session.ts';
import { passOn, readCredentials, whyNotSignedIn } from '../utils/sign-in.ts';
import { checkUnsafe } from '../utils/unsafe.ts';

/**
 * Signs in with `identifier` and `password`. `signedIn` is false when a second factor is asked for, `setUpFactor` true
 * when one is to be set up at once.
 */
export default defineApi(async (event) => {
  checkUnsafe(event);
  const credentials = readCredentials(JSON.parse((await jsonText(event)) ?? 'null'));
  if (!credentials) throw new ApiRefusal('incomplete');
  const result = await signIn(event, credentials.identifier, credentials.password);
  if (result.kind === 'in') return { data: { signedIn: true, setUpFactor: result.setUpFactor } };
  if (result.kind === 'challenge') return { data: { signedIn: false, setUpFactor: false } };
  const why = whyNotSignedIn(result.answer);
  return why === 'limit' ? passOn(event, result.answer) : refuse(event, why);
});
