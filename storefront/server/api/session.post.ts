import { ApiRefusal, defineApi, refuse } from '../utils/api-refusal.ts';
import { jsonText } from '../utils/request-body.ts';
import { signIn } from '../utils/session.ts';
import { readCredentials, whyNotSignedIn } from '../utils/sign-in.ts';
import { checkUnsafe } from '../utils/unsafe.ts';

/** Signs in with `identifier` and `password`. */
export default defineApi(async (event) => {
  checkUnsafe(event);
  const credentials = readCredentials(JSON.parse((await jsonText(event)) ?? 'null'));
  if (!credentials) throw new ApiRefusal('incomplete');
  const failed = await signIn(event, credentials.identifier, credentials.password);
  if (!failed) return { data: { signedIn: true } };
  const why = whyNotSignedIn(failed);
  if (why !== 'limit') return refuse(event, why);
  setResponseStatus(event, failed.status);
  setResponseHeader(event, 'content-type', 'application/json');
  if (failed.headers['retry-after']) setResponseHeader(event, 'retry-after', Number(failed.headers['retry-after']));
  return failed.body;
});
