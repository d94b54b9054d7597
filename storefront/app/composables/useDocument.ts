import figtree from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url';
import readex from '@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2?url';
import { LOCALE_FACTS } from '@sys/config/locales';

/** Runs before the first paint, so that a chosen theme never flashes. Its text must not vary: the CSP holds its hash. */
const THEME_SCRIPT = `try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
/** Like the theme's: what is only for who is signed in stands there from the first paint, and moves nothing. */
const SIGNED_IN_SCRIPT = `try{document.documentElement.toggleAttribute('data-signed-in',/signed-in=/.test(document.cookie))}catch(e){}`;

/** What every page has on `<html>` and in the head: language, direction, theme and fonts. */
export function useDocument() {
  const { locale } = useI18n();
  const facts = computed(() => LOCALE_FACTS[locale.value]);
  const preload = (href: string) => ({
    rel: 'preload' as const,
    as: 'font' as const,
    type: 'font/woff2',
    href,
    crossorigin: '' as const,
  });

  useHead({
    htmlAttrs: { lang: () => facts.value.tag, dir: () => facts.value.dir },
    script: [{ innerHTML: THEME_SCRIPT + SIGNED_IN_SCRIPT, tagPosition: 'head', tagPriority: 'critical' }],
    // From the server alone: fonts are for the first paint, and the browser would write the same file another way and
    // preload it twice. A page in another language is another document.
    link: import.meta.server
      ? [
          ...(locale.value === 'ar' ? [preload(readex)] : []),
          preload(figtree),
          { rel: 'manifest', href: `/_manifest/${locale.value}.webmanifest` },
          { rel: 'apple-touch-icon', href: '/icons/apple-touch.png' },
        ]
      : [],
  });
}
