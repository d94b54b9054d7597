import type { ArticleCard, Category, City, Settings } from '@sys/cms/contracts';
import { LOCALE_FACTS, LOCALES, type Locale } from '@sys/config/locales';
import { SITE } from '@sys/config/site';
import { pagePath } from '../../shared/utils/addresses.ts';

/** What there is to tell: all of it read from the CMS, nothing said that the shop does not say itself. */
export interface LlmsFacts {
  settings: Pick<Settings, 'tagline' | 'email' | 'legalPages'>;
  categories: Category[];
  cities: City[];
  articles: ArticleCard[];
}

const TEXTS = {
  fr: {
    about: 'Place de marché marocaine. Les prix sont en dirhams (MAD), toutes taxes comprises ; chaque offre a une date de fin. Les pages existent en français, en arabe (/ar) et en anglais (/en).',
    pages: 'Pages principales', deals: 'Toutes les offres du moment', blog: 'Blog', faq: 'Questions fréquentes', plans: 'Tarifs pour les marchands',
    categories: 'Catégories', cities: 'Villes', articles: 'Articles récents', legal: 'Textes légaux', machines: 'Pour les machines',
    sitemap: 'Plan du site', structured: 'Chaque page d’offre porte ses données en JSON-LD (schema.org : Product, Offer) ; elles sont égales à ce qui est affiché.',
    count: (count: number) => `${count} ${count === 1 ? 'offre' : 'offres'}`, contact: 'Contact', others: 'Autres langues',
  },
  ar: {
    about: 'سوق مغربية. الأثمنة بالدرهم (MAD) شاملة لجميع الرسوم، ولكل عرض تاريخ انتهاء. الصفحات متوفرة بالفرنسية والعربية (/ar) والإنجليزية (/en).',
    pages: 'الصفحات الرئيسية', deals: 'كل عروض اليوم', blog: 'المدونة', faq: 'الأسئلة الشائعة', plans: 'أسعار الباقات للتجار',
    categories: 'الأصناف', cities: 'المدن', articles: 'أحدث المقالات', legal: 'النصوص القانونية', machines: 'للآلات',
    sitemap: 'خريطة الموقع', structured: 'تحمل كل صفحة عرض بياناتها بصيغة JSON-LD (schema.org: Product وOffer)، وهي مطابقة لما يُعرض.',
    count: (count: number) => `عدد العروض: ${count}`, contact: 'الاتصال', others: 'لغات أخرى',
  },
  en: {
    about: 'A Moroccan marketplace. Prices are in dirhams (MAD), all taxes included; every deal has an end date. Pages exist in French, Arabic (/ar) and English (/en).',
    pages: 'Main pages', deals: 'All current deals', blog: 'Blog', faq: 'Frequently asked questions', plans: 'Pricing for merchants',
    categories: 'Categories', cities: 'Cities', articles: 'Latest articles', legal: 'Legal texts', machines: 'For machines',
    sitemap: 'Sitemap', structured: 'Every deal page carries its data as JSON-LD (schema.org: Product, Offer), equal to what is shown.',
    count: (count: number) => `${count} ${count === 1 ? 'deal' : 'deals'}`, contact: 'Contact', others: 'Other languages',
  },
} as const; // prettier-ignore

/** `llms.txt`: what the shop is and where things are, for machines that read for people (https://llmstxt.org). */
export function llmsText(siteUrl: string, locale: Locale, { settings, categories, cities, articles }: LlmsFacts): string {
  const words = TEXTS[locale];
  const path = (name: string, params: Record<string, string> = {}) => siteUrl + pagePath(name, locale, { params });
  const link = (name: string, address: string, note?: string | null) => `- [${plain(name)}](${address})${note ? `: ${plain(note)}` : ''}`;
  const category = ({ name, slug, count, children }: Category, deep = 0): string[] => [
    ...(count > 0 ? [`${'  '.repeat(deep)}${link(name, path('categories-slug', { slug }), words.count(count))}`] : []),
    ...children.flatMap((child) => category(child, deep + 1)),
  ];
  const section = (title: string, lines: string[]) => (lines.length > 0 ? ['', `## ${title}`, '', ...lines] : []);
  return [
    `# ${SITE.name}`,
    '',
    `> ${plain(settings.tagline)}`,
    '',
    words.about,
    ...section(words.pages, [
      link(words.deals, path('produits')),
      link(words.blog, path('blog')),
      link(words.faq, path('faq')),
      link(words.plans, path('tarifs')),
    ]),
    ...section(words.categories, categories.flatMap((each) => category(each))),
    ...section(words.cities, cities.filter(({ count }) => count > 0).map(({ name, slug, count }) => link(name, path('villes-slug', { slug }), words.count(count)))),
    ...section(words.articles, articles.map(({ title, slug, excerpt }) => link(title, path('blog-slug', { slug }), excerpt))),
    ...section(words.legal, settings.legalPages.map(({ name, slug }) => link(name, path('pages-slug', { slug })))),
    ...section(words.machines, [link(words.sitemap, `${siteUrl}/sitemap.xml`), `- ${words.structured}`, `- ${words.contact}: ${settings.email}`]),
    ...section(words.others, LOCALES.filter((other) => other !== locale).map((other) => link(LOCALE_FACTS[other].name, siteUrl + llmsPath(other)))),
    '',
  ].join('\n');
} // prettier-ignore

export const llmsPath = (locale: Locale): string => (locale === 'fr' ? '/llms.txt' : `/${locale}/llms.txt`);

/** A line of a list: what an editor wrote cannot end it, nor make a link of its own. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[[\]<>]/g, '')
    .trim();
