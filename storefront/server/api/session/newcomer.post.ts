import { defineApi, languageOf } from '../../utils/api-refusal.ts';
import { jsonText } from '../../utils/request-body.ts';
import { passOn } from '../../utils/sign-in.ts';
import { signUpByTicket } from '../../utils/ticket.ts';
import { checkUnsafe } from '../../utils/unsafe.ts';

/** Signs up whoever came back from a provider. `then` is where that leads. */
export default defineApi(async (event) => {
  checkUnsafe(event);
  const typed = JSON.parse((await jsonText(event)) ?? '{}') as object | null;
  const result = await signUpByTicket(event, typed ?? {}, languageOf(event));
  return result.kind === 'refused' ? passOn(event, result.answer) : { data: { then: result.then } };
});
