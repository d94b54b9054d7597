import { ApiRefusal, defineApi, refuse } from '../../utils/api-refusal.ts';
import { jsonText } from '../../utils/request-body.ts';
import { answerChallenge } from '../../utils/session.ts';
import { passOn, readCode, whyNoCode } from '../../utils/sign-in.ts';
import { checkUnsafe } from '../../utils/unsafe.ts';

/** The second step of signing in: `code`, and `remember` to trust this device. */
export default defineApi(async (event) => {
  checkUnsafe(event);
  const typed = readCode(JSON.parse((await jsonText(event)) ?? 'null'));
  const result = typed && (await answerChallenge(event, typed.code, typed.remember));
  if (!result) throw new ApiRefusal('wrongCode');
  if (result.kind === 'in') return { data: { signedIn: true, linked: result.linked } };
  if (result.kind === 'challenge') throw new ApiRefusal('wrongCode');
  const why = whyNoCode(result.answer);
  return why === 'limit' ? passOn(event, result.answer) : refuse(event, why);
});
