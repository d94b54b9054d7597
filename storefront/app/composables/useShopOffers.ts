import type { DealCard, DealList } from '@sys/orders/contracts';

/** The deals of the shop of whoever is signed in, page by page. */
export function useShopOffers() {
  const filter = reactive({ state: '', q: '' });
  const { rows: offers, body, ...list } = useShopList<DealCard, DealList>('/shop/deals', filter);
  const counts = computed(() => body.value?.counts ?? null);
  return { ...list, offers, counts, filter };
}
