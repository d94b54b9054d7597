import type { Locale } from '@sys/config/locales';

/** What a feed says of itself. Its own texts: the server's bundle holds none of the pages'. */
export const FEED_WORDS: Record<Locale, { title: string; description: string }> = {
  fr: {
    title: 'Le blog',
    description: 'Conseils, adresses et savoir-faire du Maroc\u00A0: le blog de ShareYourSales.',
  },
  ar: { title: 'المدونة', description: 'نصائح وعناوين وحِرف من المغرب: مدونة ShareYourSales.' },
  en: { title: 'The blog', description: 'Advice, addresses and crafts from Morocco: the ShareYourSales blog.' },
};
