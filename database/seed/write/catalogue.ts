import type { SeedCategory, SeedCity, SeedDeal, SeedMerchant } from '../types.ts';
import { toBlocks } from './blocks.ts';
import type { ContentWriter } from './writer.ts';

const DAY = 86_400_000;
/** Lodging and eating out bear the lower TVA. */
const REDUCED_TAX = /^(restaurants|sejours)-/;
/** Dirhams from which a parcel of the demo costs nothing, and the centimes of one below. */
const FREE_DELIVERY_FROM = 400;
const DELIVERY_CENTIMES = 3_500;
/** They take money where they serve. */
const PAID_ON_THE_SPOT: ReadonlySet<string> = new Set(['dar-nassim', 'table-medina', 'maison-safran', 'souffle-yoga']);

export function writeCities(writer: ContentWriter, cities: SeedCity[]): void {
  cities.forEach((city, position) =>
    writer.localised({ table: 'cities', kind: 'city', key: city.key, drafts: false }, (locale) => ({
      name: city.name[locale],
      slug: city.slug[locale],
      description: city.description[locale],
      latitude: city.latitude,
      longitude: city.longitude,
      position,
    })),
  );
}

/** Parents must come before their children. */
export function writeCategories(writer: ContentWriter, categories: SeedCategory[]): void {
  categories.forEach((category, position) =>
    writer.localised(
      { table: 'categories', kind: 'category', key: category.key, drafts: false },
      (locale) => ({
        name: category.name[locale],
        slug: category.slug[locale],
        description: category.description[locale],
        icon: category.icon,
        position,
      }),
      (id, locale) => {
        if (!category.parent) return;
        const parent = writer.idOf('category', category.parent, locale);
        writer.link('categories_parent_lnk', { category_id: id, inv_category_id: parent, category_ord: position });
      },
    ),
  );
}

export function writeMerchants(writer: ContentWriter, merchants: SeedMerchant[], logos: Map<string, number>): void {
  for (const merchant of merchants) {
    writer.localised(
      { table: 'merchants', kind: 'merchant', key: merchant.key, drafts: false },
      (locale) => ({ name: merchant.name, slug: merchant.slug, description: merchant.description[locale] }),
      (id, locale) => {
        writer.link('merchants_city_lnk', { merchant_id: id, city_id: writer.idOf('city', merchant.city, locale) });
        writer.media('api::merchant.merchant', id, 'logo', [logos.get(merchant.key)!]);
      },
    );
  }
}

/** One seed deal is a product, with what describes it, and a deal, with what is offered. */
export function writeDeal(writer: ContentWriter, deal: SeedDeal, pictures: number[]): void {
  const startsAt = new Date(writer.now.getTime() + deal.startsInDays * DAY);
  writer.localised(
    {
      table: 'products',
      kind: 'product',
      key: deal.key,
      drafts: true,
      at: startsAt < writer.now ? startsAt : writer.now,
    },
    (locale) => ({
      title: deal.title[locale],
      slug: deal.slug[locale],
      summary: deal.summary[locale],
      kind: deal.kind,
      description: toBlocks(deal.description[locale]),
    }),
    (id, locale) => {
      const owner = { table: 'products', id };
      writer.link('products_category_lnk', {
        product_id: id,
        category_id: writer.idOf('category', deal.category, locale),
      });
      writer.link('products_merchant_lnk', {
        product_id: id,
        merchant_id: writer.idOf('merchant', deal.merchant, locale),
      });
      writer.link('products_city_lnk', { product_id: id, city_id: writer.idOf('city', deal.city, locale) });
      writer.components(
        owner,
        'highlights',
        'catalogue.point',
        deal.highlights[locale].map((text) => ({ text })),
      );
      writer.components(
        owner,
        'included',
        'catalogue.point',
        deal.included[locale].map((text) => ({ text })),
      );
      writer.components(owner, 'howItWorks', 'catalogue.step', deal.howItWorks[locale]);
      writer.components(
        owner,
        'conditions',
        'catalogue.condition',
        deal.conditions.map((c) => ({ kind: c.kind, text: c.text[locale] })),
      );
      writer.components(
        owner,
        'faq',
        'catalogue.question',
        deal.faq.map((f) => ({ question: f.question[locale], answer: f.answer[locale] })),
      );
      if (deal.location) writer.components(owner, 'location', 'catalogue.location', [deal.location]);
      writer.media('api::product.product', id, 'gallery', pictures);
    },
  );
  const id = writer.single(
    { table: 'deals', kind: 'deal', key: deal.key },
    {
      name: deal.title.fr,
      state: 'live',
      original_price: deal.originalPrice * 100,
      discounted_price: deal.discountedPrice * 100,
      starts_at: startsAt.toISOString(),
      ends_at: new Date(writer.now.getTime() + deal.endsInDays * DAY).toISOString(),
      stock: deal.stock,
      min_purchase: deal.minPurchase,
      max_purchase: deal.maxPurchase,
      voucher_days: deal.voucherDays,
      tax_rate: REDUCED_TAX.test(deal.category) ? 'reduced' : 'normal',
      delivery_fee: deal.kind === 'goods' && deal.discountedPrice < FREE_DELIVERY_FROM ? DELIVERY_CENTIMES : null,
      pay_at_merchant: deal.kind === 'service' && PAID_ON_THE_SPOT.has(deal.merchant),
      featured: deal.featured,
      deal_of_day: deal.dealOfDay,
    },
  );
  writer.link('deals_product_lnk', { deal_id: id, product_id: writer.idOf('product', deal.key, 'fr') });
}
