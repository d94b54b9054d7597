import type { Locale } from '@sys/config/locales';
import type { RouterConfig } from 'nuxt/schema';
import type { RouteComponent, RouteRecordRaw } from 'vue-router';

/**
 * A document is in one language, so its router knows the pages of that one alone, at their addresses in it
 * (i18n/routes.ts). They are made here and not when the storefront is built: written out for three languages they were
 * 3 KB on every page. A router is made for every render; its routes once a language.
 */
export default {
  routes: (pages) => {
    const nuxtApp = useNuxtApp();
    const locale = localeOfDocument(nuxtApp.ssrContext?.url);
    const own = (made[locale] ??= pages.map((page) => inLocale(page, locale)));
    return import.meta.server ? own.map(loadedOnce) : own;
  },
} satisfies RouterConfig;

const made: Partial<Record<Locale, RouteRecordRaw[]>> = {};

function inLocale(page: RouteRecordRaw, locale: Locale): RouteRecordRaw {
  const base = String(page.name);
  const path = pagePattern(base, locale) ?? page.path;
  return { ...page, name: routeName(base, locale), path, meta: { ...page.meta, base } } as RouteRecordRaw;
}

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
