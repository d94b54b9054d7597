import { ApiRefusal, defineApi } from '../../utils/api-refusal.ts';
import { jsonText } from '../../utils/request-body.ts';
import { askRecovery } from '../../utils/session.ts';
import { passOn } from '../../utils/sign-in.ts';
import { checkUnsafe } from '../../utils/unsafe.ts';

/** What the page has a sentence for, or the CMS itself says one. */
const TOLD: readonly number[] = [202, 400, 429, 503];

/** Asks for a lost factor to be taken away, for whoever is in the middle of signing in: `reason` and `words`. */
export default defineApi(async (event) => {
  checkUnsafe(event);
  const answer = await askRecovery(event, JSON.parse((await jsonText(event)) ?? 'null'));
  if (!answer || answer.status === 401) throw new ApiRefusal('challengeOver');
  if (!TOLD.includes(answer.status)) throw new ApiRefusal('unavailable');
  return passOn(event, answer);
});
