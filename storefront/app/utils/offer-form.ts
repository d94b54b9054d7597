import type { DealContent, DealLanguage, DealTexts } from '@sys/orders/domain';
import type { KeptPicture } from '@sys/orders/contracts';
import { centimesOf } from './typed-amount.ts';
import { fromMoroccanInput, toMoroccanInput } from './morocco-time.ts';

/** What a deal says in one language, as it is typed: lists of short lines are lines of one box. */
export interface OfferTexts {
  title: string;
  summary: string;
  description: string;
  highlights: string;
  included: string;
  steps: DealTexts['steps'];
  conditions: DealTexts['conditions'];
  questions: DealTexts['questions'];
}

/** A deal as a form has it: amounts in dirhams, numbers and dates as they are typed. */
export interface OfferFields {
  kind: DealContent['kind'];
  category: string;
  city: string;
  address: string;
  district: string;
  phone: string;
  originalPrice: string;
  discountedPrice: string;
  taxRate: DealContent['taxRate'];
  deliveryFee: string;
  payAtMerchant: boolean;
  startsAt: string;
  endsAt: string;
  stock: string;
  minPurchase: string;
  maxPurchase: string;
  voucherDays: string;
  pictures: KeptPicture[];
  texts: Partial<Record<DealLanguage, OfferTexts>>;
}

export interface OfferProblem {
  field: string;
  problem: string;
}

const DAY = 86_400_000;

export const emptyTexts = (): OfferTexts => ({
  ...{ title: '', summary: '', description: '', highlights: '', included: '' },
  ...{ steps: [], conditions: [], questions: [] },
});

/** A new deal: a month from tomorrow, in the language of who writes. */
export const emptyOffer = (language: DealLanguage, now: Date): OfferFields => ({
  ...{ kind: 'service', category: '', city: '', address: '', district: '', phone: '', originalPrice: '' },
  ...{ discountedPrice: '', taxRate: 'normal', deliveryFee: '', payAtMerchant: false, stock: '', minPurchase: '1' },
  ...{ maxPurchase: '', voucherDays: '90', pictures: [], texts: { [language]: emptyTexts() } },
  startsAt: toMoroccanInput(new Date(now.getTime() + DAY).toISOString()),
  endsAt: toMoroccanInput(new Date(now.getTime() + 31 * DAY).toISOString()),
});

/** Centimes as they are typed: `12`, `12,50`. */
export const typedDirhams = (centimes: number): string =>
  `${Math.floor(centimes / 100)},${String(centimes % 100).padStart(2, '0')}`.replace(/,00$/, '');
const typed = (value: number | null): string => (value === null ? '' : String(value));

export function toFields(content: DealContent, pictures: KeptPicture[]): OfferFields {
  const { location } = content;
  return {
    kind: content.kind,
    category: content.category ?? '',
    city: content.city ?? '',
    address: location?.address ?? '',
    district: location?.district ?? '',
    phone: location?.phone ?? '',
    originalPrice: typedDirhams(content.originalPrice),
    discountedPrice: typedDirhams(content.discountedPrice),
    taxRate: content.taxRate,
    deliveryFee: content.deliveryFee === null ? '' : typedDirhams(content.deliveryFee),
    payAtMerchant: content.payAtMerchant,
    startsAt: toMoroccanInput(content.startsAt),
    endsAt: toMoroccanInput(content.endsAt),
    stock: typed(content.stock),
    minPurchase: typed(content.minPurchase),
    maxPurchase: typed(content.maxPurchase),
    voucherDays: typed(content.voucherDays),
    pictures,
    texts: Object.fromEntries(
      Object.entries(content.texts).map(([language, texts]) => [
        language,
        { ...structuredClone(texts), highlights: texts.highlights.join('\n'), included: texts.included.join('\n') },
      ]),
    ),
  };
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean); // prettier-ignore

/** `12`, `12,5`, `1 290`: centimes; null for what is no amount. */
export function typedCentimes(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '');
  return /^0+(?:[.,]0{1,2})?$/.test(plain) ? 0 : centimesOf(plain);
}

/**
 * What is sent of a form, or what is to be mended before: what is typed and is no number, no amount or no date. `known`
 * is the deal as it was read: of its dates the form shows the minute, and who leaves them alone changes nothing.
 */
export function toContent(
  fields: OfferFields,
  known: DealContent | null,
): { content: DealContent; problems: [] } | { content: null; problems: OfferProblem[] } {
  const problems: OfferProblem[] = [];
  const wrong = (field: string, text: string) =>
    void problems.push({ field, problem: text.trim() === '' ? 'required' : 'invalid' });
  const amount = (field: 'originalPrice' | 'discountedPrice' | 'deliveryFee') => {
    const centimes = typedCentimes(fields[field]);
    if (centimes === null) wrong(field, fields[field]);
    return centimes ?? 0;
  };
  const whole = (field: 'stock' | 'minPurchase' | 'maxPurchase' | 'voucherDays') => {
    const text = fields[field].trim();
    if (!/^\d{1,7}$/.test(text)) wrong(field, text);
    return Number(text);
  };
  const when = (field: 'startsAt' | 'endsAt') => {
    if (known && toMoroccanInput(known[field]) === fields[field]) return known[field];
    const instant = fromMoroccanInput(fields[field]);
    if (instant === null) wrong(field, fields[field]);
    return instant ?? '';
  };
  const ifAny = <T>(text: string, value: () => T): T | null => (text.trim() === '' ? null : value());
  for (const [language, { title }] of Object.entries(fields.texts)) if (!title.trim()) wrong(`texts.${language}.title`, title); // prettier-ignore
  if (!fields.address.trim() && (fields.district.trim() || fields.phone.trim())) wrong('location.address', '');
  const { kind, category, city, taxRate, payAtMerchant } = fields;
  const content: DealContent = {
    ...{ kind, taxRate, payAtMerchant: kind === 'service' && payAtMerchant },
    category: category || null,
    city: city || null,
    location: ifAny(fields.address, () => ({
      address: fields.address,
      district: fields.district,
      phone: fields.phone,
    })),
    originalPrice: amount('originalPrice'),
    discountedPrice: amount('discountedPrice'),
    deliveryFee: kind === 'goods' ? ifAny(fields.deliveryFee, () => amount('deliveryFee')) : null,
    startsAt: when('startsAt'),
    endsAt: when('endsAt'),
    stock: ifAny(fields.stock, () => whole('stock')),
    minPurchase: whole('minPurchase'),
    maxPurchase: ifAny(fields.maxPurchase, () => whole('maxPurchase')),
    voucherDays: kind === 'service' ? ifAny(fields.voucherDays, () => whole('voucherDays')) : null,
    pictures: fields.pictures.map(({ id }) => id),
    texts: Object.fromEntries(
      Object.entries(fields.texts).map(([language, texts]) => [
        language,
        { ...texts, highlights: linesOf(texts.highlights), included: linesOf(texts.included) },
      ]),
    ),
  };
  return problems.length > 0 ? { content: null, problems } : { content, problems: [] };
}

/** Whole per cent of what is saved, as cards show it; null while there is none. */
export function typedDiscount({ originalPrice, discountedPrice }: OfferFields): number | null {
  const [original, discounted] = [typedCentimes(originalPrice), typedCentimes(discountedPrice)];
  if (!original || discounted === null || discounted > original) return null;
  return Math.floor(((original - discounted) * 100) / original);
}
