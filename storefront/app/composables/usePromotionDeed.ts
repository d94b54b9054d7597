/**
 * Something that is done about promoting: it is done, or `trouble` says why not. `words` is where its sentences stand,
 * by the code of the refusal; `known` are those that have one.
 */
export function usePromotionDeed(words: string, known: readonly string[]) {
  const { t } = useI18n();
  const busy = ref(false);
  const trouble = ref('');

  async function run<Done>(work: () => Promise<Done>): Promise<Done | null> {
    if (busy.value) return null;
    busy.value = true;
    trouble.value = '';
    try {
      return await work();
    } catch (error) {
      const { code = '', status, message } = error instanceof ApiWriteError ? error : new ApiWriteError(0, '');
      if (known.includes(code)) trouble.value = t(`${words}.${code}`);
      else trouble.value = status === 429 && message ? message : t('promoting.failed.unavailable');
      return null;
    } finally {
      busy.value = false;
    }
  }
  return { busy, trouble, run };
}
