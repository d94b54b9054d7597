import { LOCALE_FACTS, type Locale } from '@sys/config/locales';
import { SITE } from '@sys/config/site';
import { pagePath } from '../../shared/utils/addresses.ts';

const TEXTS: Record<Locale, { description: string; deals: string; basket: string; vouchers: string }> = {
  fr: {
    description: 'Les bonnes offres du Maroc, recommandées par ceux que vous suivez.',
    deals: 'Toutes les offres',
    basket: 'Mon panier',
    vouchers: 'Mes bons',
  },
  ar: {
    description: 'أفضل العروض في المغرب، يوصي بها من تتابعونهم.',
    deals: 'كل العروض',
    basket: 'سلتي',
    vouchers: 'قسائمي',
  },
  en: {
    description: 'Good deals in Morocco, recommended by the people you follow.',
    deals: 'All deals',
    basket: 'My basket',
    vouchers: 'My vouchers',
  },
};

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a telephone asks to put the shop beside its apps. */
export function webManifest(locale: Locale): object {
  const { tag, dir } = LOCALE_FACTS[locale];
  const texts = TEXTS[locale];
  const shortcut = (name: string, page: string) => ({ name, url: pagePath(page, locale) });
  return {
    id: '/',
    name: SITE.name,
    short_name: SITE.name,
    description: texts.description,
    lang: tag,
    dir,
    start_url: pagePath('index', locale),
    scope: '/',
    display: 'standalone',
    background_color: '#fbf8f3',
    theme_color: '#fbf8f3',
    categories: ['shopping', 'lifestyle'],
    icons: [icon('192', 192, 'any'), icon('512', 512, 'any'), icon('maskable-512', 512, 'maskable')],
    shortcuts: [
      shortcut(texts.deals, 'produits'),
      shortcut(texts.basket, 'panier'),
      shortcut(texts.vouchers, 'compte-bons'),
    ],
    share_target: {
      action: `/_share/${locale}`,
      method: 'GET',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  };
}
