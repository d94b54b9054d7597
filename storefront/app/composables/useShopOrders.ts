import type { ShopOrder } from '@sys/orders/contracts';

/** What was sold in the shop of whoever is signed in: read page by page, and moved on. */
export function useShopOrders() {
  const localePath = useLocalePath();
  const route = useRoute();
  const state = ref<'loading' | 'ready' | 'failed' | 'no-shop'>('loading');
  const orders = shallowRef<ShopOrder[]>([]);
  const next = ref<string | null>(null);
  const busy = ref(false);
  const trouble = ref(false);
  const filter = reactive({ state: '', q: '' });
  let asked = 0;

  const turnAway = () =>
    navigateTo(localePath({ name: 'connexion', query: { next: route.fullPath } }), { replace: true });

  async function load(after: string | null = null): Promise<void> {
    // Nobody is told that they have no shop before it is known who they are.
    if (!markSignedIn()) return void (await turnAway());
    const turn = ++asked;
    busy.value = true;
    trouble.value = false;
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...filter, after: after ?? '' })) if (value) query.set(name, value);
    const read = await apiRead<{ data: ShopOrder[]; next: string | null }>(`/shop/orders?${query}`);
    // A newer question has been asked meanwhile.
    if (turn !== asked) return;
    busy.value = false;
    if (read.kind === 'got') {
      orders.value = after ? [...orders.value, ...read.body.data] : read.body.data;
      next.value = read.body.next;
      state.value = 'ready';
    } else if (read.kind === 'refused' && read.status === 401) {
      await turnAway();
    } else if (read.kind === 'refused' && state.value === 'loading') state.value = 'no-shop';
    else if (state.value === 'loading') state.value = 'failed';
    else trouble.value = true;
  }

  const take = (order: ShopOrder) =>
    (orders.value = orders.value.map((one) => (one.number === order.number ? order : one)));

  /** Throws an `ApiWriteError`: who asks says why nothing was done. */
  async function act(order: ShopOrder, what: string, body: object): Promise<void> {
    const answer = await apiWrite<ShopOrder | undefined>('POST', `/shop/orders/${order.number}/${what}`, body);
    if (answer?.number === order.number) return void take(answer);
    const read = await apiRead<{ data: ShopOrder }>(`/shop/orders/${order.number}`);
    if (read.kind === 'got') take(read.body.data);
  }

  return { state, orders, next, busy, trouble, filter, load, act };
}
export type ShopOrders = ReturnType<typeof useShopOrders>;
