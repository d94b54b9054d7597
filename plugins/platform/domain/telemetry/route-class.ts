/** The kinds of requests that the figures of the CMS tell apart: few and fixed, whatever is asked for. */
export const ROUTES = [
  'marketplace list',
  'marketplace detail',
  'preview',
  'api',
  'admin',
  'uploads',
  'health',
  'other',
] as const;
export type RouteClass = (typeof ROUTES)[number];

const MARKETPLACE = '/api/marketplace/';
const STAFF = /^\/(?:admin|content-manager|content-type-builder|upload|i18n|users-permissions|email|platform)(?:\/|$)/;

/** The kind of a request by its path; a query behind it does not matter. */
export function routeClass(target: string): RouteClass {
  if (target.startsWith(MARKETPLACE)) {
    const slash = target.indexOf('/', MARKETPLACE.length);
    const query = target.indexOf('?', MARKETPLACE.length);
    return slash > 0 && (query < 0 || slash < query) ? 'marketplace detail' : 'marketplace list';
  }
  if (target.startsWith('/api/preview/')) return 'preview';
  if (target.startsWith('/api/')) return 'api';
  if (target.startsWith('/uploads/')) return 'uploads';
  if (/^\/(?:livez|readyz|_health)(?:\?|$)/.test(target)) return 'health';
  return STAFF.test(target.split('?', 1)[0]!) ? 'admin' : 'other';
}
