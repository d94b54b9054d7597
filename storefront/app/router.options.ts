import type { RouterConfig } from 'nuxt/schema';

/**
 * A document is in one language, so its router knows the pages of that one alone: a router is made for
 * every render, and its patterns with it.
 */
export default {
  routes: (all) => {
    const nuxtApp = useNuxtApp();
    const locale = localeOfPath(import.meta.server ? nuxtApp.ssrContext!.url : location.pathname);
    return all.filter(({ name }) => String(name).endsWith(routeName('', locale)));
  },
} satisfies RouterConfig;
