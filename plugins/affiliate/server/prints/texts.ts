import type { Locale } from '@sys/config';
import { isolate } from '@sys/platform/pdf';

const fr = {
  title: 'Affiche',
  at: (merchant: string) => `Chez ${isolate(merchant)}`,
  insteadOf: (price: string) => `au lieu de ${isolate(price)}`,
  scan: 'Scannez pour en profiter',
  or: 'ou tapez cette adresse',
  coupon: (share: string) => `Code promo, ${isolate(share)} de réduction`,
  until: (day: string) => `Offre valable jusqu’au ${isolate(day)}, dans la limite des stocks disponibles.`,
  partner: 'Cette affiche vient d’un partenaire, qui touche une commission sur les ventes.',
};
export type PosterTexts = typeof fr;

const ar: PosterTexts = {
  title: 'ملصق',
  at: (merchant) => `لدى ${isolate(merchant)}`,
  insteadOf: (price) => `بدلا من ${isolate(price)}`,
  scan: 'امسحوا الرمز للاستفادة',
  or: 'أو اكتبوا هذا العنوان',
  coupon: (share) => `رمز تخفيض بنسبة ${isolate(share)}`,
  until: (day) => `العرض صالح إلى غاية ${isolate(day)} في حدود الكمية المتوفرة.`,
  partner: 'هذا الملصق من شريك يتقاضى عمولة على المبيعات.',
};

const en: PosterTexts = {
  title: 'Poster',
  at: (merchant) => `At ${isolate(merchant)}`,
  insteadOf: (price) => `instead of ${isolate(price)}`,
  scan: 'Scan to get it',
  or: 'or type this address',
  coupon: (share) => `Promo code, ${isolate(share)} off`,
  until: (day) => `Offer valid until ${isolate(day)}, while stocks last.`,
  partner: 'This poster comes from a partner who earns a commission on sales.',
};

export const posterTexts: Record<Locale, PosterTexts> = { fr, ar, en };
