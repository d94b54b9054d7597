export const DEAL_LANGUAGES = ['fr', 'ar', 'en'] as const;
export type DealLanguage = (typeof DEAL_LANGUAGES)[number];
export const TAX_NAMES = ['normal', 'reduced', 'exempt'] as const;
export const CONDITION_KINDS = ['validity', 'booking', 'restriction', 'cancellation', 'delivery', 'other'] as const;

/** What a deal says in one language, as plain text. */
export interface DealTexts {
  title: string;
  summary: string;
  description: string;
  highlights: string[];
  included: string[];
  steps: { title: string; text: string }[];
  conditions: { kind: (typeof CONDITION_KINDS)[number]; text: string }[];
  questions: { question: string; answer: string }[];
}

/** All that a merchant says of a deal. Amounts are centimes, pictures are files in their order. */
export interface DealContent {
  kind: 'service' | 'goods';
  /** Documents. */
  category: string | null;
  city: string | null;
  location: { address: string; district: string; phone: string } | null;
  originalPrice: number;
  discountedPrice: number;
  taxRate: (typeof TAX_NAMES)[number];
  deliveryFee: number | null;
  payAtMerchant: boolean;
  startsAt: string;
  endsAt: string;
  stock: number | null;
  minPurchase: number;
  maxPurchase: number | null;
  voucherDays: number | null;
  pictures: number[];
  texts: Partial<Record<DealLanguage, DealTexts>>;
}

/** The language in which a deal was written first. */
export const firstLanguage = ({ texts }: Pick<DealContent, 'texts'>): DealLanguage =>
  DEAL_LANGUAGES.find((language) => texts[language] !== undefined) ?? 'fr';
