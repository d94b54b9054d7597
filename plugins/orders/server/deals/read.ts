import type { Core } from '@strapi/strapi';
import type { KeptPicture } from '../../contracts/pictures.ts';
import { DEAL_LANGUAGES, type DealContent, type DealLanguage, type DealTexts } from '../../domain/deals/content.ts';
import { fromBlocks } from '../../domain/deals/text.ts';
import type { DealRow } from './rows.ts';

interface File {
  id: number;
  url: string;
  width: number | null;
  height: number | null;
}
interface Place {
  address: string;
  district: string | null;
  phone: string | null;
  latitude: number | null;
  longitude: number | null;
}
/** A draft of a product in one language, as Strapi keeps it. */
export interface Draft {
  locale: DealLanguage;
  title: string;
  slug: string;
  summary: string | null;
  kind: DealContent['kind'];
  description: unknown;
  gallery: File[] | null;
  highlights: { text: string }[];
  included: { text: string }[];
  howItWorks: { title: string; text: string }[];
  conditions: DealTexts['conditions'];
  faq: { question: string; answer: string }[];
  category: { documentId: string } | null;
  city: { documentId: string } | null;
  location: Place | null;
}
interface Terms {
  taxRate: DealContent['taxRate'];
  deliveryFee: string | number | null;
  payAtMerchant: boolean | null;
  minPurchase: number;
  maxPurchase: number | null;
  voucherDays: number | null;
}

const PARTS = ['gallery', 'highlights', 'included', 'howItWorks', 'conditions', 'faq', 'category', 'city', 'location'];

/** A deal with its drafts, the first language first. */
export interface WholeDeal {
  drafts: Draft[];
  content: DealContent;
  pictures: KeptPicture[];
}

export async function readWhole(strapi: Core.Strapi, row: DealRow): Promise<WholeDeal> {
  const found = (await strapi.db.query('api::product.product').findMany({
    where: { documentId: row.product, publishedAt: null, locale: { $in: [...DEAL_LANGUAGES] } },
    populate: PARTS,
  })) as Draft[];
  const drafts = DEAL_LANGUAGES.flatMap((language) => found.filter(({ locale }) => locale === language));
  const terms = (await strapi.db.query('api::deal.deal').findOne({ where: { id: row.row } })) as Terms;
  // What is the same in all languages may be linked from one alone.
  const first = <Key extends 'category' | 'city' | 'location'>(key: Key) => drafts.find((draft) => draft[key])?.[key];
  const location = first('location');
  const files = drafts.find(({ gallery }) => gallery?.length)?.gallery ?? [];
  const { originalPrice, discountedPrice, startsAt, endsAt, stock } = row;
  return {
    drafts,
    pictures: files.map(({ id, url, width, height }) => ({ id, url, width, height })),
    content: {
      kind: drafts[0]?.kind ?? 'service',
      category: first('category')?.documentId ?? null,
      city: first('city')?.documentId ?? null,
      location: location
        ? { address: location.address, district: location.district ?? '', phone: location.phone ?? '' }
        : null,
      ...{ originalPrice, discountedPrice, startsAt, endsAt, stock },
      taxRate: terms.taxRate,
      deliveryFee: terms.deliveryFee === null ? null : Number(terms.deliveryFee),
      payAtMerchant: terms.payAtMerchant ?? false,
      minPurchase: terms.minPurchase,
      maxPurchase: terms.maxPurchase,
      voucherDays: terms.voucherDays,
      pictures: files.map(({ id }) => id),
      texts: Object.fromEntries(drafts.map((draft) => [draft.locale, textsOf(draft)])),
    },
  };
}

const textsOf = (draft: Draft): DealTexts => ({
  title: draft.title,
  summary: draft.summary ?? '',
  description: fromBlocks(draft.description),
  highlights: draft.highlights.map(({ text }) => text),
  included: draft.included.map(({ text }) => text),
  steps: draft.howItWorks.map(({ title, text }) => ({ title, text })),
  conditions: draft.conditions.map(({ kind, text }) => ({ kind, text })),
  questions: draft.faq.map(({ question, answer }) => ({ question, answer })),
});
