import type { Core } from '@strapi/strapi';
import { inTransaction } from '@sys/platform/services';
import { gauge } from '@sys/platform/telemetry';

const OVERDUE_MINUTES = 10;

// Not what a network lets nobody publish yet, and not what waits for its owner.
const READ = `SELECT count(*)::integer AS overdue FROM social_deliveries d JOIN social_publications p ON p.id = d.publication
  WHERE d.state IN ('waiting', 'working', 'publishing') AND p.due_at < now() - interval '${OVERDUE_MINUTES} minutes'
    AND coalesce(d.failure ->> 'kind', '') <> 'quota'`;

let house: Core.Strapi | null = null;

const overdue = gauge({
  name: 'shop_social_overdue',
  help: `Posts that should have been published ${OVERDUE_MINUTES} minutes ago, of the whole system.`,
  async collect() {
    const count = house && (await countOverdue(house).catch(() => null));
    // Without the database nothing is known of it.
    if (count === null) overdue.remove();
    else overdue.set(count);
  },
});

export const countOverdue = (strapi: Core.Strapi): Promise<number> =>
  inTransaction(strapi, async (db) => (await db.query<{ overdue: number }>(READ)).rows[0]!.overdue);

/** Shows them in the figures from now on. */
export function watchOverdue(strapi: Core.Strapi): void {
  house = strapi;
}
