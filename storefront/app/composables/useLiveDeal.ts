import type { Deal, LiveResponse } from '@sys/cms/contracts';

const REFRESH_MS = 60_000;

/**
 * A deal as it stands now. The page comes from a cache; price, state and stock are asked for once the
 * browser has nothing better to do, then every minute while the page is looked at.
 */
export function useLiveDeal(made: Ref<Deal | null>) {
  const { now, set, tick } = useServerClock();
  const fresh = shallowRef<LiveResponse['deals'][number]>();
  const deal = computed<Deal | null>(
    () => made.value && { ...made.value, ...(fresh.value?.id === made.value.id ? fresh.value : {}) },
  );
  const phase = computed(() => dealPhase(deal.value, now.value));

  async function refresh() {
    const id = made.value?.id;
    if (!id) return;
    const sent = performance.now();
    // Without an answer the page stays as it was made, end date included.
    const answer = await $fetch<LiveResponse>('/api/marketplace/live', { query: { deals: id } }).catch(() => null);
    if (!answer) return;
    set(Date.parse(answer.now), (sent + performance.now()) / 2);
    fresh.value = answer.deals.find((one) => one.id === id);
  }

  onMounted(() => {
    const seen = () => {
      if (document.visibilityState !== 'visible') return;
      tick();
      void refresh();
    };
    const stopWatch = watch(
      () => made.value?.id,
      () => whenIdle(refresh),
      { immediate: true },
    );
    const timer = setInterval(seen, REFRESH_MS);
    document.addEventListener('visibilitychange', seen);
    onBeforeUnmount(() => {
      stopWatch();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
    });
  });

  return { deal, phase, now };
}

/** Safari has no requestIdleCallback. */
function whenIdle(work: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 3000 });
  else setTimeout(work, 300);
}
