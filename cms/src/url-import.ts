import type { Core } from '@strapi/strapi';

/**
 * Strapi's media library fetches pictures from an address that an editor types: it looks the name up once, then
 * follows redirects anywhere, our own network included. Editors upload files instead.
 */
export function closeUrlImport(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('upload').routes as Record<string, { routes: Array<{ path: string }> }>;
  const found = admin!.routes.filter(({ path }) => path.includes('upload-from-url'));
  if (found.length === 0) throw new Error('Strapi has moved its import of files by address: see that it stays closed.');
  admin!.routes = admin!.routes.filter((route) => !found.includes(route));
}
