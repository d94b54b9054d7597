import { refreshStock } from '@sys/database/marketplace';
import { publish, type Jobs } from '@sys/platform/services';

export const SHOW_STOCK = 'orders.stock.show';

/**
 * Writes what is left of a deal into what lists read. Pages are made anew only when it sold out or came back: a number
 * on a page is mended in the browser by the read that nothing caches.
 */
export function showStock(jobs: Pick<Jobs, 'task'>): void {
  jobs.task<{ deals: number[] }>(SHOW_STOCK, async ({ deals }, { db }) => {
    const turned = await refreshStock(db, deals);
    if (turned.length === 0) return;
    const tags = turned.flatMap(({ product, merchant }) => [`product:${product}`, `merchant:${merchant}`]);
    await publish(db, { name: 'content.changed', payload: { tags: [...new Set([...tags, 'list', 'home'])] } });
  });
}
