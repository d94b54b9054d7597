/** How many things are in the basket of this browser; nothing while that is not known. */
export const useBasketCount = () => useState<number | undefined>('basket-count');

/** What the storefront’s cookie says of it, which scripts may read: a page, which is the same for all, asks nobody. */
const told = (): number => Number(/(?:^|[\s-])basket-count=(\d{1,4})/.exec(document.cookie)?.[1] ?? 0);

/** Keeps the number beside the basket’s icon: read when the page has woken and when somebody looks at it again. */
export function useBasketIcon() {
  const count = useBasketCount();
  // The basket’s page may know the number before the header has woken, which has to wake as it was written.
  const awake = ref(false);
  const look = () => {
    if (!document.hidden) count.value = told();
  };
  onMounted(() => {
    awake.value = true;
    look();
    document.addEventListener('visibilitychange', look);
  });
  onBeforeUnmount(() => document.removeEventListener('visibilitychange', look));
  return computed(() => (awake.value ? count.value : undefined));
}
