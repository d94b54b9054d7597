import type { RouterConfig } from 'nuxt/schema';
import type { RouteComponent, RouteRecordRaw } from 'vue-router';

/**
 * A document is in one language, so its router knows the pages of that one alone: a router is made for
 * every render, and its patterns with it.
 */
export default {
  routes: (all) => {
    const nuxtApp = useNuxtApp();
    const locale = localeOfDocument(nuxtApp.ssrContext?.url);
    const own = all.filter(({ name }) => String(name).endsWith(routeName('', locale)));
    return import.meta.server ? own.map(loadedOnce) : own;
  },
} satisfies RouterConfig;

const loaded = new Map<RouteRecordRaw, RouteComponent>();

/** A new router would go through `import()` again for a page that this process has long loaded. */
function loadedOnce(route: RouteRecordRaw): RouteRecordRaw {
  const { component: load } = route;
  if (typeof load !== 'function') return route;
  const component =
    loaded.get(route) ??
    (async () => {
      const module = await (load as () => Promise<{ default: RouteComponent }>)();
      loaded.set(route, module.default);
      return module;
    });
  return { ...route, component } as RouteRecordRaw;
}
