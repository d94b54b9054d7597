import type { Network } from '../networks.ts';
import { withDisclosure, type CaptionLocale } from './disclosure.ts';
import { distinct, hashtagsIn, sameHashtag } from './hashtags.ts';
import { captionWords, type DealWords, type Tone } from './texts.ts';

export const LENGTHS = ['short', 'medium', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

/** A caption for a deal, without link and hashtags: what its author goes on from. Says in front that it is paid for. */
export function writeCaption(
  deal: DealWords,
  { locale, tone, length }: { locale: CaptionLocale; tone: Tone; length: Length },
): string {
  const words = captionWords[locale];
  const facts = [
    length !== 'short' && deal.city ? words.where(deal.city) : null,
    words.price(deal.price, deal.was, deal.less),
    length !== 'short' && deal.ends ? words.ends(deal.ends) : null,
    deal.coupon ? words.coupon(deal.coupon.code, deal.coupon.off) : null,
  ];
  const highlights = length === 'long' ? deal.highlights.map((one) => `• ${one}`) : [];
  return [
    [words.partner(deal.merchant)],
    [words.opening[tone](deal)],
    highlights,
    facts.filter((line) => line !== null),
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

export interface CaptionParts {
  /** As its author left it. */
  body: string;
  hashtags: readonly string[];
  /** Null where a network shows the link by itself, or there is none. */
  link: string | null;
}

/**
 * The very text that is sent to a network, and what its preview shows. A paid one says so where it is seen; a hashtag
 * that stands in the text already is not put behind it again.
 */
export function composeCaption(
  { body, hashtags, link }: CaptionParts,
  { network, locale, paid }: { network: Network; locale: CaptionLocale; paid: boolean },
): string {
  const told = paid ? withDisclosure(body.trim(), locale) : body.trim();
  const there = hashtagsIn(told);
  const more = distinct(hashtags).filter((tag) => !there.some((one) => sameHashtag(one, tag)));
  return [
    told,
    link && !told.includes(link) ? captionWords[locale].link[network](link) : '',
    more.map((tag) => `#${tag}`).join(' '),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
