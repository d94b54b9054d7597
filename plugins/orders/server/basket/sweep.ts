import type { Jobs } from '@sys/platform/services';

/** Days after which nobody comes back for a basket. */
const BASKET_DAYS = 30;

/** Forgets what was put together and left; a round takes so many that nobody waits for it. */
export function sweepBaskets(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('orders.baskets.sweep', '10 4 * * *', async (_, { db }) => {
    await db.query(
      `DELETE FROM orders_baskets WHERE id IN (
         SELECT id FROM orders_baskets WHERE updated_at < now() - make_interval(days => ${BASKET_DAYS})
         ORDER BY updated_at LIMIT 20000 FOR UPDATE SKIP LOCKED)`,
    );
  });
}
