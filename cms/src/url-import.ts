import type { Core } from '@strapi/strapi';

type Routes = { routes: Array<{ path: string }> };

/** Strapi keeps its routes for the life of the process, in which tests start it more than once. */
const closed = new WeakSet<Routes>();

/**
 * Strapi's media library fetches pictures from an address that an editor types: it looks the name up once, then
 * follows redirects anywhere, our own network included. Editors upload files instead.
 */
export function closeUrlImport(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('upload').routes as unknown as Record<'admin', Routes>;
  if (closed.has(admin)) return;
  const others = admin.routes.filter(({ path }) => !path.includes('upload-from-url'));
  if (others.length === admin.routes.length) {
    throw new Error('Strapi has moved its import of files by address: see that it stays closed.');
  }
  admin.routes = others;
  closed.add(admin);
}
