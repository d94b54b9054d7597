/** Addresses as the outside sees them: with the public origin, and without the parameters of a visit. */
export function useAbsolute() {
  const { siteUrl } = useRuntimeConfig().public;
  const route = useRoute();
  const absolute = (path: string) => siteUrl + path;
  return { absolute, here: computed(() => absolute(route.path)) };
}
