import type { Querier } from '@sys/database/marketplace';
import { moveIn } from '@sys/platform/moves';
import { allows, PLATFORMS, type Allowed, type Platform } from '../../domain/purchases/platforms.ts';
import { PURCHASE_MOVES } from '../../domain/purchases/states.ts';

const OF: Record<'measurement' | 'advertising', string> = {
  measurement: `- 'ga' - 'gaSession'`,
  advertising: `- 'agent' - 'fbp' - 'fbc' - 'ttp' - 'ttclid'`,
};

/**
 * What a browser allows no longer is not told any more, of orders before too, and what its cookies said is wiped. What is
 * on its way at this moment is waited for.
 */
export async function withdrawFrom(db: Querier, browser: string, allowed: Allowed): Promise<void> {
  const { rows } = await db.query<{ order: string }>(
    'SELECT "order"::text AS "order" FROM audience_sales WHERE browser = $1 ORDER BY audience_sales."order" FOR UPDATE',
    [browser],
  );
  const orders = rows.map(({ order }) => order);
  if (orders.length === 0) return;
  const ended = PLATFORMS.filter((platform) => !allows(platform, allowed));
  await endDue(db, orders, ended);
  for (const category of ['measurement', 'advertising'] as const) {
    if (allowed[category]) continue;
    await db.query(
      `UPDATE audience_sales SET ${category} = false, signals = signals ${OF[category]} WHERE "order" = ANY($1::bigint[])`,
      [orders],
    );
  }
}

/** Whoever bought has gone: nothing leads from what was told to them, and nothing more is told. */
export async function forgetPerson(db: Querier, person: number): Promise<void> {
  const { rows } = await db.query<{ order: string }>(
    `UPDATE audience_sales SET person = NULL, browser = NULL, measurement = false, advertising = false, signals = NULL
     WHERE person = $1 RETURNING "order"::text AS "order"`,
    [person],
  );
  await endDue(db, rows.map(({ order }) => order), PLATFORMS); // prettier-ignore
}

async function endDue(db: Querier, orders: readonly string[], platforms: readonly Platform[]): Promise<void> {
  await db.query(
    `UPDATE audience_purchases SET state = $3, next_at = NULL, settled_at = now()
     WHERE "order" = ANY($1::bigint[]) AND platform = ANY($2::text[]) AND state = 'due'`,
    [orders, platforms, moveIn(PURCHASE_MOVES.withdraw, 'due', 'buyer')],
  );
}
