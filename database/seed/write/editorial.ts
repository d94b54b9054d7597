import type { Locale } from '@sys/config';
import type { SeedDeal, SeedLegalPage, SeedPortrait, SeedQuestion, SeedTestimonial } from '../types.ts';
import { toBlocks } from './blocks.ts';
import type { ContentWriter, SeedComponent } from './writer.ts';

export interface SeedSite {
  home: {
    title: Record<Locale, string>;
    subtitle: Record<Locale, string>;
    callLabel: Record<Locale, string>;
    seoTitle: Record<Locale, string>;
    seoDescription: Record<Locale, string>;
  };
  settings: {
    tagline: Record<Locale, string>;
    announcement: Record<Locale, string>;
    address: Record<Locale, string>;
    openingHours: Record<Locale, string>;
    email: string;
    phone: string | null;
    point: { latitude: number; longitude: number };
    social: ReadonlyArray<{ network: string; url: string }>;
  };
}

export function writeSite(writer: ContentWriter, site: SeedSite, sections: (locale: Locale) => SeedComponent[]): void {
  const { home, settings } = site;
  writer.localised(
    { table: 'home_pages', kind: 'home', key: 'home', drafts: true },
    (locale) => ({
      title: home.title[locale],
      subtitle: home.subtitle[locale],
      call_label: home.callLabel[locale],
      call_target: 'sign-up',
      figures: true,
      least_influencers: 10,
      least_products: 10,
      least_commissions: 1000,
    }),
    (id, locale) => {
      const seo = { title: home.seoTitle[locale], description: home.seoDescription[locale] };
      writer.components({ table: 'home_pages', id }, 'seo', 'shared.seo', [seo]);
      writer.zone({ table: 'home_pages', id }, 'sections', sections(locale));
    },
  );
  writer.localised(
    { table: 'site_settings', kind: 'site-setting', key: 'site', drafts: false },
    (locale) => ({
      tagline: settings.tagline[locale],
      announcement: settings.announcement[locale],
      email: settings.email,
      phone: settings.phone,
      address: settings.address[locale],
      opening_hours: settings.openingHours[locale],
      ...settings.point,
    }),
    (id) => writer.components({ table: 'site_settings', id }, 'social', 'shared.social-link', [...settings.social]),
  );
}

export interface Portraits {
  /** By the key of the testimonial. */
  described: Record<string, SeedPortrait>;
  files: Map<string, number>;
}

export function writePages(
  writer: ContentWriter,
  questions: SeedQuestion[],
  legal: SeedLegalPage[],
  testimonials: SeedTestimonial[],
  deals: SeedDeal[],
  portraits: Portraits,
): void {
  questions.forEach((item, position) =>
    writer.localised({ table: 'faqs', kind: 'faq', key: `faq-${position}`, drafts: true }, (locale) => ({
      question: item.question[locale],
      answer: toBlocks(item.answer[locale]),
      audience: item.audience,
      position,
    })),
  );
  legal.forEach((page, position) =>
    writer.localised({ table: 'legal_pages', kind: 'legal-page', key: page.key, drafts: true }, (locale) => ({
      title: page.title[locale],
      slug: page.slug[locale],
      body: toBlocks(page.body[locale]),
      position,
    })),
  );
  testimonials.forEach((item, position) =>
    writer.localised(
      { table: 'testimonials', kind: 'testimonial', key: item.key, drafts: true },
      (locale) => ({
        name: item.name,
        role: item.role,
        quote: item.quote[locale],
        ...figureOf(item, deals, locale),
        photo_alt: portraits.described[item.key]!.alt[locale],
        position,
      }),
      (id, locale) => {
        writer.link('testimonials_city_lnk', { testimonial_id: id, city_id: writer.idOf('city', item.city, locale) });
        writer.media('api::testimonial.testimonial', id, 'photo', [portraits.files.get(item.key)!]);
      },
    ),
  );
}

const PUBLISHED: Record<Locale, string> = {
  fr: 'offres publiées ici',
  ar: 'من العروض المنشورة هنا',
  en: 'deals published here',
};

/** Nobody of the demo is said to have sold or earned anything: how many deals a shop has can be looked up. */
function figureOf({ merchant }: SeedTestimonial, deals: SeedDeal[], locale: Locale) {
  const count = deals.filter((deal) => deal.merchant === merchant).length;
  return { figure: count > 0 ? String(count) : null, figure_label: count > 0 ? PUBLISHED[locale] : null };
}
