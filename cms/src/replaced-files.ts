import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** What Strapi and this file end a name with: ten hexadecimal digits. */
const ENDING = /_[0-9a-f]{10}$/;

interface StoredFile {
  hash: string;
}

/**
 * Strapi keeps a file's address when its content is replaced. Shops and browsers keep a picture by its address for
 * ever, so they would go on showing the old one: a replaced file, and each size of it, gets an address of its own.
 */
export function renameReplacedFiles(strapi: Core.Strapi): void {
  const provider = strapi.plugin('upload').service('provider') as {
    replace(next: StoredFile, former: StoredFile): Promise<void>;
  };
  const { replace } = provider;
  provider.replace = function (next, former) {
    next.hash = `${former.hash.replace(ENDING, '')}_${randomBytes(5).toString('hex')}`;
    return replace.call(this, next, former);
  };
}
