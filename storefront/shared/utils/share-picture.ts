import type { Article, Product, Story } from '@sys/cms/contracts';
import type { Locale } from '@sys/config/locales';

/** What is drawn for a link to a page; the reads are named in server/utils/share-sources.ts. */
export const SHARE_KINDS = ['deal', 'article', 'story'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** All that a picture shows, and so all that gives it another address. Money in centimes, the discount in whole per cent. */
export interface ShareFacts {
  title: string;
  /** A line above the title, and one below. */
  over: string | null;
  under: string | null;
  /** An upload of the CMS. */
  cover: string | null;
  price: { now: number; before: number; discount: number } | null;
}

export const SHARE_SIZE = { width: 1200, height: 630 } as const;
/** Raised whenever the same facts are drawn another way. */
const DRAWING = 1;

export function dealShare({ title, merchant, city, gallery, deal }: Product): ShareFacts {
  return {
    title,
    over: merchant.name,
    under: city?.name ?? null,
    cover: gallery[0]?.src ?? null,
    // A price of the past is nobody's offer.
    price:
      deal && deal.state !== 'expired'
        ? { now: deal.price, before: deal.originalPrice, discount: deal.discount }
        : null,
  };
}

export function articleShare({ title, tags, author, cover }: Article): ShareFacts {
  return { title, over: tags[0]?.name ?? null, under: author, cover: cover?.src ?? null, price: null };
}

export function storyShare({ title, city, person, cover }: Story): ShareFacts {
  return { title, over: city, under: person, cover: cover?.src ?? null, price: null };
}

/** Where the picture of a page is. Its version changes with what it shows, so that networks fetch it again. */
export function sharePath(kind: ShareKind, locale: Locale, slug: string, facts: ShareFacts): string {
  return `/_img/og/${kind}/${locale}/${encodeURIComponent(slug)}/${shareVersion(facts)}.jpg`;
}

export function shareVersion({ title, over, under, cover, price }: ShareFacts): string {
  return digest(
    JSON.stringify([DRAWING, title, over, under, cover, price && [price.now, price.before, price.discount]]),
  );
}

/** 53 bits that tell one text from the next; nothing is kept secret by it. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}
