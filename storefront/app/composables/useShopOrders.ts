import type { ShopOrder } from '@sys/orders/contracts';

/** What was sold in the shop of whoever is signed in: read page by page, and moved on. */
export function useShopOrders() {
  const filter = reactive({ state: '', q: '' });
  const { rows: orders, body: _, ...list } = useShopList<ShopOrder>('/shop/orders', filter);

  const take = (order: ShopOrder) =>
    (orders.value = orders.value.map((one) => (one.number === order.number ? order : one)));

  /** Throws an `ApiWriteError`: who asks says why nothing was done. */
  async function act(order: ShopOrder, what: string, body: object): Promise<void> {
    const answer = await apiWrite<ShopOrder | undefined>('POST', `/shop/orders/${order.number}/${what}`, body);
    if (answer?.number === order.number) return void take(answer);
    const read = await apiRead<{ data: ShopOrder }>(`/shop/orders/${order.number}`);
    if (read.kind === 'got') take(read.body.data);
  }

  return { ...list, orders, filter, act };
}
export type ShopOrders = ReturnType<typeof useShopOrders>;
