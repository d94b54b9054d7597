import type { PurchaseView } from '@sys/audience/contracts';
import type { OrderView } from '@sys/orders/contracts';

const KEPT = 'purchase-told';

/** Tells the tags that are allowed of an order that is paid, once in a browser, under the id by which the server tells it. */
export function usePurchaseTold(order: Ref<OrderView | null>): void {
  const { payload } = useNuxtApp();
  if (!payload.tags) return;
  watch(
    () => order.value?.paidAt,
    async (paidAt) => {
      const number = order.value?.number;
      if (!paidAt || !number || !/consent=[^~;]*~m?a?~/.test(document.cookie)) return;
      const read = await apiRead<{ data: PurchaseView | null }>(`/orders/${number}/purchase`);
      if (read.kind !== 'got' || !read.body.data) return;
      const { event: id, value, lines, platforms: only } = read.body.data;
      if (isTold(id)) return;
      tellTags({ name: 'Purchase', id, value, lines, only });
    },
  );
}

/** Whether it was told from this browser, which it is from now on. One that keeps nothing tells it again, under its id. */
function isTold(id: string): boolean {
  try {
    const told = (localStorage.getItem(KEPT) ?? '').split(' ');
    if (told.includes(id)) return true;
    localStorage.setItem(KEPT, [...told.slice(-19), id].join(' ').trim());
  } catch {
    // Platforms count it once by its id.
  }
  return false;
}
