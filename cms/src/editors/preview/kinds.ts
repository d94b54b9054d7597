import type { Locale } from '@sys/config';

export const PREVIEW_KINDS = ['products', 'articles', 'pages', 'home', 'stories'] as const;
/** Named as under /api/marketplace/. */
export type PreviewKind = (typeof PREVIEW_KINDS)[number];

export interface Previewed {
  kind: PreviewKind;
  table: string;
  /** The storefront's address of the page; a test holds these equal to storefront/i18n/routes.ts. */
  path: Record<Locale, string>;
}

/** What has a page of its own in the storefront, by Strapi's uid. */
export const PREVIEWS: Readonly<Record<string, Previewed>> = {
  'api::product.product': {
    kind: 'products',
    table: 'products',
    path: { fr: '/produits/[slug]', ar: '/ar/oroud/[slug]', en: '/en/deals/[slug]' },
  },
  'api::article.article': {
    kind: 'articles',
    table: 'articles',
    path: { fr: '/blog/[slug]', ar: '/ar/moudawana/[slug]', en: '/en/blog/[slug]' },
  },
  'api::legal-page.legal-page': {
    kind: 'pages',
    table: 'legal_pages',
    path: { fr: '/pages/[slug]', ar: '/ar/safahat/[slug]', en: '/en/pages/[slug]' },
  },
  'api::story.story': {
    kind: 'stories',
    table: 'stories',
    path: { fr: '/reussites/[slug]', ar: '/ar/najahat/[slug]', en: '/en/success-stories/[slug]' },
  },
  'api::home.home': { kind: 'home', table: 'home_pages', path: { fr: '/', ar: '/ar', en: '/en' } },
};

export function isPreviewKind(value: unknown): value is PreviewKind {
  return PREVIEW_KINDS.includes(value as PreviewKind);
}
