import type { PostContent, Target } from '../../../contracts/manager/posts.ts';
import { FORMATS, type Network } from '../../../domain/networks.ts';

type ContentPart = PostContent['parts'][number];
type Locale = PostContent['locale'];
export interface Words {
  caption: string;
  hashtags: string[];
}
/** An account and format that a post goes to; what is null is as for all. */
export interface DraftPart {
  account: ContentPart['account'];
  format: string;
  words: Words | null;
  media: string[] | null;
  options: Record<string, unknown>;
}
/** What is on the desk: words and files once for all, and what differs. */
export interface DraftContent extends Words {
  locale: Locale;
  target: Target | null;
  paid: boolean;
  media: string[];
  parts: DraftPart[];
}

export const NOTHING: DraftContent = { locale: 'fr', target: null, paid: false, caption: '', hashtags: [], media: [], parts: [] }; // prettier-ignore

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const wordsOf = ({ caption, hashtags }: Words): Words => ({ caption, hashtags });
/** A link is shown with the picture of its page, and takes none of ours. */
export const takesFiles = (format: string): boolean => format !== 'link';

/** What is sent for it. */
export function contentOf({ locale, target, paid, parts, ...common }: DraftContent): PostContent {
  return {
    ...{ locale, target, paid },
    common: { ...wordsOf(common), media: common.media },
    parts: parts.map(({ account, format, words, media, options }) => ({
      ...{ account, format, options },
      ...(words ?? wordsOf(common)),
      media: takesFiles(format) ? (media ?? common.media) : [],
    })),
  };
}

/** Of a content as it was kept. Without what its parts have in common, that is what the first of them says. */
export function draftOf({ locale, target, paid, common: kept, parts }: PostContent): DraftContent {
  const common = kept ?? {
    ...wordsOf(parts[0] ?? NOTHING),
    media: parts.find(({ format }) => takesFiles(format))?.media ?? [],
  };
  return {
    ...{ locale, target, paid, ...common },
    parts: parts.map(({ account, format, options, media, ...words }) => ({
      ...{ account, format, options },
      words: same(wordsOf(words), wordsOf(common)) ? null : wordsOf(words),
      media: !takesFiles(format) || same(media, common.media) ? null : media,
    })),
  };
}

/** The format that suits what files there are, of a network. */
export function formatFor(network: Network, kinds: readonly ('image' | 'video')[]): string {
  const film = kinds.includes('video');
  if (network === 'instagram') return film && kinds.length === 1 ? 'reel' : kinds.length > 1 ? 'carousel' : 'image';
  if (network === 'facebook') return film ? 'video' : kinds.length > 0 ? 'photos' : 'link';
  return film ? 'video' : 'photos';
}
export const formatsOf = (network: Network): readonly string[] => FORMATS[network];

const VARIABLE = /\{\{\s*([\p{L}\p{N}_.-]+)\s*\}\}/gu;
/** Variables of templates that nobody has filled in yet, once each. */
export const unfilled = (text: string): string[] => [...new Set([...text.matchAll(VARIABLE)].map(([, name]) => name!))];

/** All that is still to be filled in, of whatever is sent. */
export const unfilledIn = ({ parts, caption }: DraftContent): string[] =>
  [...new Set((parts.length === 0 ? [caption] : parts.map(({ words }) => words?.caption ?? caption)).flatMap(unfilled))]; // prettier-ignore
