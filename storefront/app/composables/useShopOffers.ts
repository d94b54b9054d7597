import type { DealCard, DealList } from '@sys/orders/contracts';

/** The deals of the shop of whoever is signed in, page by page. */
export function useShopOffers() {
  const localePath = useLocalePath();
  const route = useRoute();
  const state = ref<'loading' | 'ready' | 'failed' | 'no-shop'>('loading');
  const offers = shallowRef<DealCard[]>([]);
  const counts = shallowRef<DealList['counts'] | null>(null);
  const next = ref<string | null>(null);
  const busy = ref(false);
  const trouble = ref(false);
  const filter = reactive({ state: '', q: '' });
  let asked = 0;

  async function load(after: string | null = null): Promise<void> {
    const turn = ++asked;
    busy.value = true;
    trouble.value = false;
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...filter, after: after ?? '' })) if (value) query.set(name, value);
    const read = await apiRead<DealList>(`/shop/deals?${query}`);
    // A newer question has been asked meanwhile.
    if (turn !== asked) return;
    busy.value = false;
    if (read.kind === 'got') {
      offers.value = after ? [...offers.value, ...read.body.data] : read.body.data;
      counts.value = read.body.counts;
      next.value = read.body.next;
      state.value = 'ready';
    } else if (isStranger(read)) {
      await navigateTo(localePath({ name: 'connexion', query: { next: route.fullPath } }), { replace: true });
    } else if (read.kind === 'refused' && state.value === 'loading') state.value = 'no-shop';
    else if (state.value === 'loading') state.value = 'failed';
    else trouble.value = true;
  }

  return { state, offers, counts, next, busy, trouble, filter, load };
}
