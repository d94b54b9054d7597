import { FAILURE_TEXTS, PROBLEM_TEXTS, REFUSAL_TEXTS, ERROR_TEXTS } from '~/utils/publishing-codes';
import { problemValues, type Problem } from '~/utils/problem-values';

/** What stands in the way of a post, in words: by the codes of the contracts, with what to do about each. */
export function usePublishWords() {
  const { t } = useI18n();
  const format = useFormat();
  const known = (list: readonly string[], code: string, other: string) => (list.includes(code) ? code : other);

  /** One line: which file breaks which rule. */
  function problem(found: Problem): string {
    // Hundredths are written as those of a dirham are.
    const amount = (value: number) => format.amount(Math.round(value * 100));
    const values = problemValues(found, { number: format.number, amount });
    const what = found.code === 'kind' ? t(`publishing.kinds.${values.is === 'video' ? 'video' : 'image'}`) : values.is;
    return t(`publishing.problems.${known(PROBLEM_TEXTS, found.code, 'other')}`, { ...values, is: what });
  }
  /** Of a part that did not get on: what happened, and what its owner does now. */
  function failure(code: string): { title: string; act: string } {
    const named = known(FAILURE_TEXTS, code, 'other');
    return { title: t(`publishing.failures.${named}.title`), act: t(`publishing.failures.${named}.act`) };
  }
  const refusal = (why: string) => t(`publishing.refused.${known(REFUSAL_TEXTS, why, 'other')}`);
  /** Why a request was not done. The shop’s own sentence where it asks to wait. */
  function error({ code = '', status, message }: ApiWriteError): string {
    if (status === 429 && !ERROR_TEXTS.includes(code) && message) return message;
    return ERROR_TEXTS.includes(code) ? t(`publishing.errors.${code}`) : t('promoting.failed.unavailable');
  }
  return { problem, failure, refusal, error };
}
