/** The kinds of requests that the figures tell apart: few and fixed, whatever is asked for. */
export type RouteKind = 'page' | 'api' | 'image' | 'asset' | 'health' | 'inner' | 'other';

/** The kind of an answered request. A page is whatever the page cache answered. */
export function routeKind(target: string, fromPageCache: boolean): RouteKind {
  if (fromPageCache) return 'page';
  if (target.startsWith('/_nuxt/')) return 'asset';
  if (target.startsWith('/_img/')) return 'image';
  if (target.startsWith('/api/')) return 'api';
  if (/^\/(?:livez|readyz)(?:\?|$)/.test(target)) return 'health';
  return /^\/_(?:purge|preview)(?:\?|$)/.test(target) ? 'inner' : 'other';
}
