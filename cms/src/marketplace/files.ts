import type { Core } from '@strapi/strapi';
import { affectedProducts, refreshMarketplace } from '@sys/database/marketplace';
import { tagsOfChange } from '../../domain/index.ts';
import { querierOf } from './projection.ts';
import type { Purger } from './purge.ts';

/** A picture that was replaced, described anew or deleted changes the pages that show it. */
export function followFiles(strapi: Core.Strapi, purger: Purger): void {
  const refresh = async (ids: string[], products: string[]) => {
    await strapi.db.transaction(async ({ trx, onCommit }) => {
      const db = await querierOf(trx);
      await refreshMarketplace(db, products);
      onCommit(() => purger.purge(tagsOfChange({ kind: 'file', id: ids.join(), products })));
    });
  };
  const productsOf = (id: string) =>
    strapi.db.transaction(async ({ trx }) => affectedProducts(await querierOf(trx), 'file', [id]));
  const idOf = (where: unknown): string | null => {
    const id = (where as { id?: unknown } | undefined)?.id;
    return typeof id === 'number' || typeof id === 'string' ? String(id) : null;
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    async afterUpdate({ params }) {
      const id = idOf(params.where);
      if (id) await refresh([id], await productsOf(id));
    },
    async beforeDelete(event) {
      const id = idOf(event.params.where);
      if (id) event.state = { id, products: await productsOf(id) };
    },
    async afterDelete({ state }) {
      const { id, products } = state as { id?: string; products?: string[] };
      if (id && products) await refresh([id], products);
    },
  });
}
