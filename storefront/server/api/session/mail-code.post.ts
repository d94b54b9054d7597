import { ApiRefusal, defineApi } from '../../utils/api-refusal.ts';
import { mailCode } from '../../utils/session.ts';
import { passOn } from '../../utils/sign-in.ts';
import { checkUnsafe } from '../../utils/unsafe.ts';

/** Has a code sent to the address of whoever is in the middle of signing in. */
export default defineApi(async (event) => {
  checkUnsafe(event);
  const answer = await mailCode(event);
  if (!answer) throw new ApiRefusal('wrongCode');
  if (answer.status === 429 || answer.status === 503) return passOn(event, answer);
  if (answer.status !== 204) throw new ApiRefusal('unavailable');
  return { data: { sent: true } };
});
