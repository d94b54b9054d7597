import type { Network } from '../networks.ts';
import type { CaptionLocale } from './disclosure.ts';

export const TONES = ['warm', 'direct', 'lively'] as const;
export type Tone = (typeof TONES)[number];

/** What a caption tells of a deal, every value in words of its language: `199 DH`, `24 décembre`. */
export interface DealWords {
  title: string;
  merchant: string;
  city: string | null;
  price: string;
  /** What it costs otherwise, and how much less it is (`-40 %`); null where it is not less. */
  was: string | null;
  less: string | null;
  ends: string | null;
  coupon: { code: string; off: string } | null;
  highlights: readonly string[];
}

interface Words {
  partner(merchant: string): string;
  opening: Record<Tone, (deal: DealWords) => string>;
  where(city: string): string;
  price(price: string, was: string | null, less: string | null): string;
  ends(day: string): string;
  coupon(code: string, off: string): string;
  /** Where the link stands: on Facebook it can be followed, elsewhere it is read. */
  link: Record<Network, (url: string) => string>;
}

export const captionWords: Record<CaptionLocale, Words> = {
  fr: {
    partner: (merchant) => `#publicité en partenariat avec ${merchant}`,
    opening: {
      warm: ({ title, merchant }) => `J’ai trouvé une belle offre chez ${merchant} : ${title}.`,
      direct: ({ title, merchant }) => `${title}, chez ${merchant}.`,
      lively: ({ title, merchant }) => `${title} chez ${merchant} : une offre à ne pas manquer !`,
    },
    where: (city) => `📍 ${city}`,
    price: (price, was, less) => `💰 ${price}${was ? ` au lieu de ${was}` : ''}${less ? ` (${less})` : ''}`,
    ends: (day) => `⏳ Jusqu’au ${day}`,
    coupon: (code, off) => `🎁 Avec mon code ${code} : ${off} de plus`,
    link: {
      facebook: (url) => `👉 ${url}`,
      instagram: (url) => `👉 Lien à ouvrir : ${url}`,
      tiktok: (url) => `👉 Lien à ouvrir : ${url}`,
    },
  },
  ar: {
    partner: (merchant) => `#إعلان بشراكة مع ${merchant}`,
    opening: {
      warm: ({ title, merchant }) => `وجدت لكم عرضا جميلا عند ${merchant}: ${title}.`,
      direct: ({ title, merchant }) => `${title}، عند ${merchant}.`,
      lively: ({ title, merchant }) => `${title} عند ${merchant}: عرض لا يفوت!`,
    },
    where: (city) => `📍 ${city}`,
    price: (price, was, less) => `💰 ${price}${was ? ` عوض ${was}` : ''}${less ? ` (${less})` : ''}`,
    ends: (day) => `⏳ إلى غاية ${day}`,
    coupon: (code, off) => `🎁 مع الكود ${code}: تخفيض إضافي ${off}`,
    link: {
      facebook: (url) => `👈 ${url}`,
      instagram: (url) => `👈 الرابط: ${url}`,
      tiktok: (url) => `👈 الرابط: ${url}`,
    },
  },
  en: {
    partner: (merchant) => `#ad in partnership with ${merchant}`,
    opening: {
      warm: ({ title, merchant }) => `I found a lovely deal at ${merchant}: ${title}.`,
      direct: ({ title, merchant }) => `${title}, at ${merchant}.`,
      lively: ({ title, merchant }) => `${title} at ${merchant}: one not to miss!`,
    },
    where: (city) => `📍 ${city}`,
    price: (price, was, less) => `💰 ${price}${was ? ` instead of ${was}` : ''}${less ? ` (${less})` : ''}`,
    ends: (day) => `⏳ Until ${day}`,
    coupon: (code, off) => `🎁 With my code ${code}: another ${off} off`,
    link: {
      facebook: (url) => `👉 ${url}`,
      instagram: (url) => `👉 Link to open: ${url}`,
      tiktok: (url) => `👉 Link to open: ${url}`,
    },
  },
};
