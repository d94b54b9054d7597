import { readFileSync } from 'node:fs';
import path from 'node:path';
import { environmentSchema } from '@sys/config';
import { root } from '../../../scripts/lib/paths.ts';

export const docker = path.join(root, 'docker');
export const read = (name: string) => readFileSync(path.join(docker, name), 'utf8');

export const SETTINGS = Object.keys(environmentSchema.shape);
/** What the storefront reads (storefront/start.ts and storefront/server/utils/environment.ts). */
export const OF_STOREFRONT = ['storefront/start.ts', 'storefront/server/utils/environment.ts'].flatMap((file) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/\b([A-Z][A-Z0-9_]+): true/g)].map((match) => match[1]!),
);
export const storefrontSchema = environmentSchema.pick(
  Object.fromEntries(OF_STOREFRONT.map((name) => [name, true])) as { SITE_URL: true; CMS_INTERNAL_URL: true },
);
