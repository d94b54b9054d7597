import type { OfferProblem } from '~/utils/offer-form';

interface Quota {
  why: 'read-only' | 'not-in-plan' | 'used-up';
  label: string;
  limit: number | null;
}

/** Something a merchant does to a deal: it is done, or it says why not, and where. */
export function useOfferDeed() {
  const { t } = useI18n();
  const busy = ref(false);
  const failure = shallowRef<ApiWriteError | null>(null);
  const problems = shallowRef<OfferProblem[]>([]);
  const KNOWN = ['wrong-state', 'needs-review', 'not-verified', 'no-shop', 'no-deal'];

  const trouble = computed(() => {
    if (!failure.value) return '';
    const { code = '', status, message } = failure.value;
    if (code === 'deal-quota') {
      const { why, label, limit } = failure.value.problems as Quota;
      return t(`ownDeals.quota.${why}`, { plan: label, count: limit ?? 0 });
    }
    if (problems.value.length > 0) return t('account.mend');
    if (KNOWN.includes(code)) return t(`ownDeals.failed.${code}`);
    return status === 429 && message ? message : t('ownDeals.failed.unavailable');
  });
  /** Whether what stands in the way is the plan. */
  const plan = computed(() => failure.value?.code === 'deal-quota');

  /** What came of it; null when it was not done. */
  async function run<T>(work: () => Promise<T>): Promise<T | null> {
    if (busy.value) return null;
    busy.value = true;
    failure.value = null;
    problems.value = [];
    try {
      return await work();
    } catch (error) {
      const known = error instanceof ApiWriteError ? error : new ApiWriteError(0, '');
      failure.value = known;
      problems.value = known.code === 'deal-incomplete' ? (known.problems as OfferProblem[]) : known.fields;
      return null;
    } finally {
      busy.value = false;
    }
  }
  return { busy, failure, problems, trouble, plan, run };
}
