import type { ShopMoney } from '@sys/orders/contracts';

/** What we owe the shop of whoever is signed in; null before it is known, and where there is no shop. */
export function useShopMoney() {
  const money = shallowRef<ShopMoney | null>(null);
  async function load(): Promise<void> {
    if (!markSignedIn()) return;
    const read = await apiRead<{ data: ShopMoney }>('/shop/money');
    money.value = read.kind === 'got' ? read.body.data : null;
  }
  return { money, load };
}
