import type { Locale } from '@sys/config';
import type { Person } from './pictures/index.ts';

/** A text in the three languages of the site, each written as its own speaker would write it. */
export type Localised<T = string> = Record<Locale, T>;

export interface SeedCategory {
  /** Stable key of the seed; children name their parent by it. */
  key: string;
  parent: string | null;
  icon: string;
  name: Localised;
  slug: Localised;
  description: Localised;
}

export interface SeedCity {
  key: string;
  name: Localised;
  slug: Localised;
  description: Localised;
  latitude: number;
  longitude: number;
}

export interface SeedMerchant {
  key: string;
  name: string;
  slug: string;
  city: string;
  description: Localised;
  /** Two colours of its drawn logo, as #rrggbb. */
  colours: [string, string];
}

export type ConditionKind = 'validity' | 'booking' | 'restriction' | 'cancellation' | 'delivery' | 'other';

/** The scene that the picture generator draws; see seed/pictures. */
export type SceneKind =
  | 'hammam'
  | 'massage'
  | 'salon'
  | 'clinic'
  | 'gym'
  | 'yoga'
  | 'tagine'
  | 'breakfast'
  | 'sushi'
  | 'pastry'
  | 'rooftop'
  | 'riad'
  | 'hotel-pool'
  | 'desert'
  | 'surf'
  | 'mountain'
  | 'quad'
  | 'boat'
  | 'rug'
  | 'ceramics'
  | 'lamp'
  | 'sofa'
  | 'argan'
  | 'perfume'
  | 'jewellery'
  | 'fashion'
  | 'shoes'
  | 'phone'
  | 'headphones'
  | 'laptop'
  | 'kitchen'
  | 'kids'
  | 'cinema'
  | 'course'
  | 'car-wash'
  | 'photo';

export interface SeedDeal {
  key: string;
  category: string;
  merchant: string;
  city: string;
  kind: 'service' | 'goods';
  scene: SceneKind;
  title: Localised;
  slug: Localised;
  /** One sentence, at most 200 characters. */
  summary: Localised;
  /** Two or three paragraphs of two to four sentences; a paragraph that starts with "## " is a heading. */
  description: Localised<string[]>;
  highlights: Localised<string[]>;
  included: Localised<string[]>;
  howItWorks: Localised<Array<{ title: string; text: string }>>;
  /** Kinds once, texts by language, in the same order. */
  conditions: Array<{ kind: ConditionKind; text: Localised }>;
  faq: Array<{ question: Localised; answer: Localised }>;
  location: { address: string; district: string; latitude: number; longitude: number; phone: string } | null;
  /** In whole dirhams. */
  originalPrice: number;
  discountedPrice: number;
  stock: number;
  minPurchase: number;
  maxPurchase: number | null;
  voucherDays: number | null;
  /** Days from the day of seeding; an end below zero is an expired deal. */
  startsInDays: number;
  endsInDays: number;
  featured: boolean;
  dealOfDay: boolean;
  /** The share of buyers who are content, from 0.6 to 0.98: reviews are drawn around it. */
  appeal: number;
}

/** Review texts by what is reviewed; the seed deals them out. Each is written in one language. */
export interface SeedReviewText {
  scenes: SceneKind[] | 'service' | 'goods';
  locale: Locale;
  rating: 1 | 2 | 3 | 4 | 5;
  title: string | null;
  body: string;
  reply?: string;
}

/**
 * One part of an article, as an editor puts it together. In texts, `[label](/path)` is a link and `**word**` is strong;
 * a paragraph that starts with "## " or "### " is a heading, with "- " an item of a list, with "1. " of a numbered one.
 */
export type SeedPart =
  | { kind: 'text'; paragraphs: string[] }
  | { kind: 'quote'; text: string; name?: string; role?: string }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][] }
  | { kind: 'questions'; title: string; items: { question: string; answer: string }[] }
  /** Offers of the catalogue, by the keys of their seeds. */
  | { kind: 'products'; title: string; keys: string[] }
  | { kind: 'picture'; scene: SceneKind; alt: string; caption: string };

export interface SeedArticle {
  key: string;
  author: string;
  /** The key of its one category; tags are for what crosses categories. */
  category: string;
  tags: string[];
  scene: SceneKind;
  title: Localised;
  slug: Localised;
  /** At most 300 characters. */
  excerpt: Localised;
  parts: Localised<SeedPart[]>;
  publishedDaysAgo: number;
}
export interface SeedArticleCategory {
  key: string;
  name: Localised;
  slug: Localised;
  /** One sentence, at most 200 characters: it stands under the name on the category's page. */
  description: Localised;
}
/** How somebody fared here. Its figures are told by the person, and shown as they are written. */
export interface SeedStory {
  key: string;
  title: Localised;
  slug: Localised;
  /** At most 300 characters. */
  excerpt: Localised;
  /** The name of who tells it. */
  person: Localised;
  role: 'influencer' | 'merchant';
  /** The key of a city. */
  city: string;
  scene: SceneKind;
  /** Up to four; `value` as it is to be read ("12 %", "3 mois"), the same in each language when it is a number. */
  figures: { value: string; label: Localised }[];
  parts: Localised<SeedPart[]>;
  publishedDaysAgo: number;
}
export interface SeedAuthor {
  key: string;
  name: Localised;
  bio: Localised;
}
export interface SeedTag {
  key: string;
  name: Localised;
  slug: Localised;
}
export interface SeedQuestion {
  audience: 'shopper' | 'influencer' | 'merchant';
  question: Localised;
  answer: Localised<string[]>;
}
export interface SeedLegalPage {
  key: string;
  title: Localised;
  slug: Localised;
  body: Localised<string[]>;
}
export interface SeedTestimonial {
  key: string;
  name: string;
  role: 'influencer' | 'merchant';
  city: string;
  quote: Localised;
  /** Whose shop of the demo it is: the figure beside the quote is counted from its rows. */
  merchant?: string;
}
/** A drawn face for a voice of the demo. */
export interface SeedPortrait {
  person: Person;
  /** What it shows, for who does not see it. */
  alt: Localised;
}
