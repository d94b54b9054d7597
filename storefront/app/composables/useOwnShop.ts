import type { OwnShop } from '@sys/orders/contracts';

/**
 * The shop in which whoever is signed in works, read once a page: who needs it shares the answer. `unknown` until it is
 * known, and where it cannot be told.
 */
export function useOwnShop() {
  const shop = useState<OwnShop | 'none' | 'unknown'>('own-shop', () => 'unknown');
  const asked = useState('own-shop-asked', () => '');
  const { path } = useRoute();
  onMounted(async () => {
    if (asked.value === path || !markSignedIn()) return;
    asked.value = path;
    shop.value = 'unknown';
    const read = await apiRead<{ data: OwnShop | null }>('/shop');
    if (read.kind === 'got') shop.value = read.body.data ?? 'none';
  });
  const own = computed(() => (typeof shop.value === 'string' ? null : shop.value));
  /** Whether a page is theirs to open: before it is known, and without a shop, all of them are shown. */
  const mayOpen = (needs: OwnShop['may'][number] | null) =>
    !own.value || needs === null || own.value.may.includes(needs);
  return { own, mayOpen };
}
