import { LOCALES, type Locale } from '@sys/config/locales';

interface AlternatePaths {
  /** The page these belong to; on any other page they count for nothing. */
  of: string;
  paths: Partial<Record<Locale, string>>;
}

/**
 * The addresses of this very page in the other languages: for the language switcher and hreflang.
 * A page whose slug is translated calls `set`; every other page has all three by its route.
 */
export function useAlternates() {
  const route = useRoute();
  const { locale } = useI18n();
  const localePath = useLocalePath();
  const switchLocalePath = useSwitchLocalePath();
  const nuxtApp = useNuxtApp();
  const state = useState<AlternatePaths | null>('alternates', () => null);

  /**
   * `params` holds the route's parameters in each language in which the page exists. Asked for by a slug of the past, the
   * page answers one redirect to its own address.
   */
  function set(name: string, params: Partial<Record<Locale, Record<string, string>>>) {
    const paths: AlternatePaths['paths'] = {};
    for (const code of LOCALES) {
      const own = params[code];
      if (own) paths[code] = localePath({ name, params: own }, code);
    }
    state.value = { of: route.path, paths };
    const own = paths[locale.value];
    if (!own || plain(own) === plain(route.path)) return;
    // A draft may have another slug than the page it is shown in.
    if (import.meta.server ? useRequestEvent()?.context.preview : nuxtApp.isHydrating) return;
    void navigateTo({ path: own, query: route.query }, { redirectCode: 301, replace: true });
  }

  /** Only the languages in which the page exists. */
  const paths = computed<AlternatePaths['paths']>(() => {
    if (state.value?.of === route.path) return state.value.paths;
    return Object.fromEntries(LOCALES.map((code) => [code, switchLocalePath(code).split('?')[0]]));
  });

  /** Where the switcher leads: the same page, or the catalogue in a language it is not written in. */
  function pathTo(code: Locale): string {
    return paths.value[code] || localePath('produits', code);
  }

  return { set, paths, pathTo };
}

/** Percent signs are written in more than one way. */
function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
