import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..');
export const cmsDir = path.join(root, 'cms');
export const sandboxDir = path.join(root, 'sandbox');
export const redirectsDir = path.join(root, 'plugins', 'affiliate', 'redirects');
export const storefrontDir = path.join(root, 'storefront');
/** Everything that a running system writes: databases, uploads, caches, build stamps. */
export const dataDir = path.resolve(root, process.env.DATA_DIR || '.data');
