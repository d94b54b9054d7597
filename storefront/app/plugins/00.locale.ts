import type { Locale } from '@sys/config/locales';
import type { ShallowRef } from 'vue';

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
const loaded: Partial<Record<string, MessageTree>> = {};
type Loaders = Record<Locale, () => Promise<{ default: MessageTree }>>;
const LOADERS = {
  all: {
    fr: () => import('~~/i18n/messages/fr.ts'),
    ar: () => import('~~/i18n/messages/ar.ts'),
    en: () => import('~~/i18n/messages/en.ts'),
  } as Loaders,
  /** Of buying, selling and what selling costs: a good part of all texts, and on few pages. */
  shopping: {
    fr: () => import('~~/i18n/messages/fr-shopping.ts'),
    ar: () => import('~~/i18n/messages/ar-shopping.ts'),
    en: () => import('~~/i18n/messages/en-shopping.ts'),
  } as Loaders,
  /** Of promoting, for influencers and the shops that they promote. */
  promoting: {
    fr: () => import('~~/i18n/messages/fr-promoting.ts'),
    ar: () => import('~~/i18n/messages/ar-promoting.ts'),
    en: () => import('~~/i18n/messages/en-promoting.ts'),
  } as Loaders,
  /** Of what tags of others may know: asked where there are any, of whoever has not answered. */
  consent: {
    fr: () => import('~~/i18n/messages/fr-consent.ts'),
    ar: () => import('~~/i18n/messages/ar-consent.ts'),
    en: () => import('~~/i18n/messages/en-consent.ts'),
  } as Loaders,
};
type Part = keyof typeof LOADERS;
const PARTS = Object.keys(LOADERS) as Part[];
/** Texts by the first word of their key; the others are of all pages. */
const KEYS: ReadonlyArray<[RegExp, Part]> = [
  [/^(?:basket|checkout|orders?|ownDeals|plans|reviews|selling)\./, 'shopping'],
  [
    /^(?:affiliates|earnings|integration|networks|payouts|programmes|promoLinks|promoOffers|promoting|publishing)\./,
    'promoting',
  ],
  [/^consent\./, 'consent'],
];
const partOf = (key: string): Part => KEYS.find(([words]) => words.test(key))?.[1] ?? 'all';
/** Whose texts come with the page, by the name of its route. */
const PAGES: ReadonlyArray<[RegExp, Part]> = [
  [/^(?:panier|commande|compte-(?:avis|bons|commandes)|marchand|tarifs)/, 'shopping'],
  [/^(?:influenceur|marchand-(?:affili|integration))/, 'promoting'],
];

/**
 * Texts. The server has them all and sends along the ones that the page used; the browser asks for
 * the rest when it moves to another page, or when something new appears on this one.
 */
export default defineNuxtPlugin(async (nuxtApp) => {
  const router = useRouter();
  const locale = localeOfDocument(nuxtApp.ssrContext?.url);

  nuxtApp.payload.messages ??= {};
  const trees = Object.fromEntries(PARTS.map((part) => [part, shallowRef<MessageTree | null>(null)])) as Record<
    Part,
    ShallowRef<MessageTree | null>
  >;
  const loading: Partial<Record<Part, Promise<void>>> = {};
  const load = (part: Part) =>
    (loading[part] ??= LOADERS[part][locale]().then(
      (module) => void (trees[part].value = loaded[`${part} ${locale}`] = module.default),
    ));

  if (import.meta.server) {
    for (const part of PARTS) {
      trees[part].value = loaded[`${part} ${locale}`] ?? null;
      if (!trees[part].value) await load(part);
    }
  }

  function find(key: string): string {
    const sent = nuxtApp.payload.messages!;
    const part = partOf(key);
    const tree = trees[part];
    const message = sent[key] ?? (tree.value ? findMessage(tree.value, key) : undefined);
    if (import.meta.server) {
      if (message !== undefined) sent[key] = message;
    } else if (message === undefined && !tree.value) {
      void load(part);
      return '';
    }
    return message ?? key;
  }
  const t: Translate = (key, values, count) => fillMessage(find(key), values, count);

  if (import.meta.client) {
    router.beforeResolve(async (to, from) => {
      // Another language is another document: `<html lang dir>`, fonts and all.
      if (localeOfPath(to.path) !== locale) return void location.assign(to.fullPath);
      if (to.path === from.path || nuxtApp.isHydrating) return;
      const parts = PAGES.filter(([pages]) => pages.test(String(to.meta.base ?? ''))).map(([, part]) => part);
      await Promise.all((['all', ...parts] as const).map(load));
    });
  }

  nuxtApp.vueApp.config.globalProperties.$t = t;
  return { provide: { locale, t, i18n: { locale: readonly(shallowRef(locale)), t } } };
});
