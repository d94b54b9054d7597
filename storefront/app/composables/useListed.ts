/**
 * Whether search engines should list this page of deals: in its plain form, and while it has any. How many those are
 * tells its `DealListing`, which reads them anyway.
 *
 *     const { listed, counted } = useListed();
 *     <DealListing @counted="counted" />
 */
export function useListed() {
  const route = useRoute();
  const total = ref<number>();
  return {
    listed: computed(() => isIndexable(route.query) && total.value !== 0),
    counted: (deals: number) => (total.value = deals),
  };
}
