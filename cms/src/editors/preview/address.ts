import { DEFAULT_LOCALE, isLocale, readEnvironment, type Locale } from '@sys/config';
import { PREVIEWS } from './kinds.ts';
import { signPreview } from './token.ts';

export interface PreviewRequest {
  uid: string;
  documentId: string;
  locale: string | null | undefined;
  status: string;
  slug: string | null;
}

/**
 * Where the admin's preview looks: a published page at its own address, a draft through the storefront's
 * /_preview with a token for this draft. `null` when the type has no page or the draft no slug yet.
 */
export function previewAddress(
  request: PreviewRequest,
  site: { url: string; secret: string },
  now: Date,
): string | null {
  const previewed = PREVIEWS[request.uid];
  const locale = request.locale ?? DEFAULT_LOCALE;
  if (!previewed || !isLocale(locale)) return null;
  const pattern = previewed.path[locale];
  if (pattern.includes('[slug]') && !request.slug) return null;
  const path = pattern.replace('[slug]', encodeURIComponent(request.slug ?? ''));
  if (request.status === 'published') return `${site.url}${path}`;
  const token = signPreview({ kind: previewed.kind, documentId: request.documentId, locale }, site.secret, now);
  const query = new URLSearchParams({
    kind: previewed.kind,
    id: request.documentId,
    locale,
    path,
    token,
    status: 'draft',
  });
  return `${site.url}/_preview?${query}`;
}

/** Where a merchant looks at what they have written, as editors do. */
export function draftAddress(
  { product, locale, slug }: { product: string; locale: Locale; slug: string },
  now: Date,
): string | null {
  const { SITE_URL: url, PREVIEW_SECRET: secret } = readEnvironment();
  const draft = { uid: 'api::product.product', documentId: product, locale, status: 'draft', slug };
  return previewAddress(draft, { url, secret }, now);
}
