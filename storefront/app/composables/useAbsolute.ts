declare module '#app' {
  interface NuxtPayload {
    siteUrl?: string;
  }
}

/** Addresses as the outside sees them: with the public origin, and without the parameters of a visit. */
export function useAbsolute() {
  const { payload, ssrContext } = useNuxtApp();
  const siteUrl = (payload.siteUrl ??= ssrContext?.event.context.siteUrl ?? location.origin);
  const route = useRoute();
  const absolute = (path: string) => siteUrl + path;
  return { siteUrl, absolute, here: computed(() => absolute(route.path)) };
}
