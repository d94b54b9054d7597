import type { Core } from '@strapi/strapi';
import { affectedProducts, refreshMarketplace } from '@sys/database/marketplace';
import { publishChange } from './changes.ts';
import { inTransaction } from '@sys/platform/services';

/** A picture that was replaced, described anew or deleted changes the pages that show it. */
export function followFiles(strapi: Core.Strapi): void {
  const refresh = (id: string, products: string[]) =>
    inTransaction(strapi, async (db) => {
      await refreshMarketplace(db, products);
      await publishChange(db, { kind: 'file', id, products });
    });
  const productsOf = (id: string) => inTransaction(strapi, (db) => affectedProducts(db, 'file', [id]));
  const idOf = (where: unknown): string | null => {
    const id = (where as { id?: unknown } | undefined)?.id;
    return typeof id === 'number' || typeof id === 'string' ? String(id) : null;
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    async afterUpdate({ params }) {
      const id = idOf(params.where);
      if (id) await refresh(id, await productsOf(id));
    },
    async beforeDelete(event) {
      const id = idOf(event.params.where);
      if (id) event.state = { id, products: await productsOf(id) };
    },
    async afterDelete({ state }) {
      const { id, products } = state as { id?: string; products?: string[] };
      if (id && products) await refresh(id, products);
    },
  });
}
