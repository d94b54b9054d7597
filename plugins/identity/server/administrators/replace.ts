import type { Core } from '@strapi/strapi';

const own = new WeakMap<object, object>();

/**
 * Puts functions in the place of those of a service of Strapi, in the very object: Strapi's own commands hold that,
 * and not what the registry of services would give. A CMS that starts after another in this process begins with
 * Strapi's own again.
 */
export function replaceIn<Service extends object>(
  strapi: Core.Strapi,
  uid: 'admin::auth' | 'admin::user',
  change: (own: Service) => Partial<Service>,
): void {
  const service = strapi.service(uid) as unknown as Service;
  const before = (own.get(service) as Service | undefined) ?? { ...service };
  own.set(service, before);
  Object.assign(service, change(before));
}
