/**
 * Something a merchant does to an order: it is done, or it says why not. What moves money asks for the second factor
 * again in its place (`asksCode`).
 */
export function useShopDeed() {
  const { t } = useI18n();
  const busy = ref(false);
  const asksCode = ref(false);
  const failure = ref<{ code: string | undefined; sentence: string } | null>(null);
  const KNOWN = ['wrong-state', 'changed-meanwhile', 'refund-refused', 'gateway-away', 'not-allowed', 'not-verified'];
  const FACTOR = ['wrong-code', 'step-up', 'second-factor'];

  const trouble = computed(() => {
    if (!failure.value) return '';
    const { code = '', sentence } = failure.value;
    if (FACTOR.includes(code)) return t(`security.failed.${code}`);
    return KNOWN.includes(code) ? t(`selling.failed.${code}`) : sentence || t('selling.failed.unavailable');
  });

  /** Whether it was done. */
  async function run(work: () => Promise<unknown>, code = ''): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    failure.value = null;
    try {
      if (asksCode.value) await apiWrite('POST', '/two-factor/step-up', { code });
      await work();
      asksCode.value = false;
      return true;
    } catch (error) {
      const known = error instanceof ApiWriteError ? error : null;
      if (known?.code === 'step-up') asksCode.value = true;
      failure.value = { code: known?.code, sentence: known?.status === 429 ? known.message : '' };
      return false;
    } finally {
      busy.value = false;
    }
  }
  return { busy, asksCode, trouble, run };
}
