import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, type Locale } from '@sys/config';

let serial = 0;
const DAY = 86_400_000;

/** Documents for tests, made through Strapi's own documents service; each call makes new ones. */
export function factories(strapi: Core.Strapi) {
  const create = async (
    uid: string,
    data: Record<string, unknown>,
    options: { locale?: Locale; publish?: boolean } = {},
  ) => {
    const { locale, publish } = options;
    const document = await strapi
      .documents(uid as 'api::product.product')
      .create({ data, ...(locale ? { locale } : {}), ...(publish ? { status: 'published' } : {}) } as never);
    return document as { documentId: string; id: number };
  };

  const next = () => ++serial;

  return {
    category: (data: Record<string, unknown> = {}, locale: Locale = DEFAULT_LOCALE) => {
      const n = next();
      return create('api::category.category', { name: `Rayon ${n}`, slug: `rayon-${n}`, ...data }, { locale });
    },
    city: (data: Record<string, unknown> = {}, locale: Locale = DEFAULT_LOCALE) => {
      const n = next();
      return create('api::city.city', { name: `Ville ${n}`, slug: `ville-${n}`, ...data }, { locale });
    },
    merchant: (data: Record<string, unknown> = {}, locale: Locale = DEFAULT_LOCALE) => {
      const n = next();
      return create('api::merchant.merchant', { name: `Boutique ${n}`, slug: `boutique-${n}`, ...data }, { locale });
    },
    /** `category`, `merchant` and `city` are document ids; category and merchant are made when not given. */
    async product(data: Record<string, unknown> = {}, options: { locale?: Locale; publish?: boolean } = {}) {
      const n = next();
      const category = data.category ?? (await this.category()).documentId;
      const merchant = data.merchant ?? (await this.merchant()).documentId;
      const fields = {
        title: `Produit ${n}`,
        slug: `produit-${n}`,
        summary: 'Un produit pour les tests.',
        kind: 'service',
        ...data,
        category,
        merchant,
      };
      return create('api::product.product', fields, { locale: DEFAULT_LOCALE, publish: true, ...options });
    },
    /** A live deal of a published product; prices in centimes. */
    async deal(data: Record<string, unknown> = {}) {
      const n = next();
      const product = data.product ?? (await this.product()).documentId;
      return create('api::deal.deal', {
        name: `Offre ${n}`,
        state: 'live',
        originalPrice: '20000',
        discountedPrice: '15000',
        startsAt: new Date(Date.now() - DAY).toISOString(),
        endsAt: new Date(Date.now() + 10 * DAY).toISOString(),
        stock: 20,
        minPurchase: 1,
        ...data,
        product,
      });
    },
    review: async (data: Record<string, unknown>) =>
      create('api::review.review', {
        author: 'Nadia B.',
        rating: 5,
        body: 'Très bien.',
        language: 'fr',
        state: 'approved',
        postedAt: new Date().toISOString(),
        ...data,
      }),
  };
}
