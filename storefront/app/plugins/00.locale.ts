import type { Locale } from '@sys/config/locales';

declare module '#app' {
  interface NuxtApp {
    /** The language of the page, which stays for as long as the page lives. */
    $locale: Locale;
    $t: Translate;
    $i18n: { locale: Readonly<Ref<Locale>>; t: Translate };
  }
  interface NuxtPayload {
    messages?: Record<string, string>;
  }
}
declare module 'vue' {
  interface ComponentCustomProperties {
    $t: Translate;
  }
}

export type Translate = (key: string, values?: MessageValues, count?: number) => string;

/** `import()` of a module that is there already still takes the server a good part of a millisecond. */
const loaded: Partial<Record<Locale, MessageTree>> = {};
const LOADERS: Record<Locale, () => Promise<{ default: MessageTree }>> = {
  fr: () => import('~~/i18n/messages/fr.ts'),
  ar: () => import('~~/i18n/messages/ar.ts'),
  en: () => import('~~/i18n/messages/en.ts'),
};

/**
 * Texts. The server has them all and sends along the ones that the page used; the browser asks for
 * the rest when it moves to another page, or when something new appears on this one.
 */
export default defineNuxtPlugin(async (nuxtApp) => {
  const router = useRouter();
  const locale = localeOfDocument(nuxtApp.ssrContext?.url);

  nuxtApp.payload.messages ??= {};
  const tree = shallowRef<MessageTree | null>(null);
  let loading: Promise<void> | undefined;
  const load = () =>
    (loading ??= LOADERS[locale]().then((module) => void (tree.value = loaded[locale] = module.default)));

  if (import.meta.server) {
    tree.value = loaded[locale] ?? null;
    if (!tree.value) await load();
  }

  function find(key: string): string {
    const sent = nuxtApp.payload.messages!;
    const message = sent[key] ?? (tree.value ? findMessage(tree.value, key) : undefined);
    if (import.meta.server) {
      if (message !== undefined) sent[key] = message;
    } else if (message === undefined && !tree.value) {
      void load();
      return '';
    }
    return message ?? key;
  }
  const t: Translate = (key, values, count) => fillMessage(find(key), values, count);

  if (import.meta.client) {
    router.beforeResolve(async (to, from) => {
      // Another language is another document: `<html lang dir>`, fonts and all.
      if (localeOfPath(to.path) !== locale) return void location.assign(to.fullPath);
      if (to.path !== from.path && !nuxtApp.isHydrating) await load();
    });
  }

  nuxtApp.vueApp.config.globalProperties.$t = t;
  return { provide: { locale, t, i18n: { locale: readonly(shallowRef(locale)), t } } };
});
