import type { Article, Product, Story } from '@sys/cms/contracts';
import { isLocale, type Locale } from '@sys/config/locales';
import {
  articleShare,
  dealShare,
  SHARE_KINDS,
  storyShare,
  type ShareFacts,
  type ShareKind,
} from '../../shared/utils/share-picture.ts';

/** What a picture is asked for by: of a page that there is, never of a text that the asker chooses. */
export interface ShareAddress {
  kind: ShareKind;
  locale: Locale;
  slug: string;
  version: string;
}

/** The read of each kind, and what of it is drawn. */
export const SHARE_SOURCES: Record<ShareKind, { read: string; facts: (data: never) => ShareFacts }> = {
  deal: { read: 'products', facts: (data: Product) => dealShare(data) },
  article: { read: 'articles', facts: (data: Article) => articleShare(data) },
  story: { read: 'stories', facts: (data: Story) => storyShare(data) },
};

const FILE = /^([0-9a-z]{11})\.jpg$/;
const MAX_SLUG = 160;

/** `null` for anything but the address of a picture: the answer is then 404, and nobody is asked for anything. */
export function parseShareAddress(
  given: Partial<Record<'kind' | 'locale' | 'slug' | 'file', string>>,
): ShareAddress | null {
  const kind = SHARE_KINDS.find((known) => known === given.kind);
  const version = FILE.exec(given.file ?? '')?.[1];
  const { locale, slug } = given;
  if (!kind || !version || !isLocale(locale) || !slug || slug.length > MAX_SLUG || /\p{Cc}/u.test(slug)) return null;
  return { kind, locale, slug, version };
}
