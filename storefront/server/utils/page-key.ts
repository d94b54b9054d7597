/** The parameters that change what a page shows. Any other (utm_*, fbclid ...) must not make a key. */
export const PAGE_PARAMS = [
  'q', 'category', 'city', 'merchant', 'minPrice', 'maxPrice', 'minDiscount', 'minRating', 'sort', 'after', 'tag', 'rating', 'pour', 'offre', 'erreur', 'etape', 'type',
] as const; // prettier-ignore

/** Longer addresses are rendered but not kept: nobody asks for them twice. */
const MAX_KEY = 600;

/**
 * The address under which a page is kept: its path and the parameters that matter, in one order.
 * `null` for what is not a page (assets, API, machinery), shows a draft or is too long to keep.
 */
export function pageKey(url: string): string | null {
  const at = url.indexOf('?');
  const path = at < 0 ? url : url.slice(0, at);
  if (
    !path.startsWith('/') ||
    path.startsWith('//') ||
    /^\/(?:_|api\/|[lr]\/|(?:livez|readyz)$)/.test(path) ||
    /\.[a-z0-9]{2,5}$/i.test(path)
  )
    return null;
  const given = new URLSearchParams(at < 0 ? '' : url.slice(at + 1));
  // A draft is shown to who holds its token, and to nobody after them.
  if (given.has('preview')) return null;
  const kept = new URLSearchParams();
  for (const name of PAGE_PARAMS) {
    for (const value of given.getAll(name)) if (value !== '') kept.append(name, value);
  }
  const query = kept.toString();
  const key = query ? `${path}?${query}` : path;
  return key.length > MAX_KEY ? null : key;
}

/** Folds `/produits/` to `/produits`, and answers `null` when the path is fine as it is. */
export function canonicalPath(path: string): string | null {
  const folded = path.replace(/\/{2,}/g, '/').replace(/(.)\/+$/, '$1');
  return folded === path ? null : folded;
}
