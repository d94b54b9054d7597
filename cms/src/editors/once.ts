import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/**
 * Runs `work` when `declared` differs from what was applied last time. What an administrator changes in
 * the admin afterwards stays, until the code itself declares something new.
 */
export async function whenChanged(
  strapi: Core.Strapi,
  key: string,
  declared: unknown,
  work: () => Promise<void>,
): Promise<void> {
  const store = strapi.store({ type: 'api', name: 'editors' });
  const hash = createHash('sha256').update(JSON.stringify(declared)).digest('hex');
  if ((await store.get({ key })) === hash) return;
  await work();
  await store.set({ key, value: hash });
}
