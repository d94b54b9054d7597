import type { Querier } from '@sys/database/marketplace';
import { measureSchema, type Measure } from '../../contracts/purchases.ts';
import { PLATFORMS, type Platform } from '../../domain/purchases/platforms.ts';
import { PURCHASE_STATES, type PurchaseState } from '../../domain/purchases/states.ts';
import { accountOf } from '../purchases/platforms.ts';

const DAYS = 30;
const SINCE = `now() - make_interval(days => ${DAYS})`;
const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const DAY = `to_char(settled_at AT TIME ZONE 'Africa/Casablanca', 'YYYY-MM-DD')`;

interface Counted {
  platform: Platform;
  state: PurchaseState;
  count: number;
}
type Troubled = NonNullable<Measure['platforms'][number]['trouble']> & { platform: Platform };

/** What was told and what was chosen, of the last thirty days; counted from rows, with nothing of anybody. */
export async function readMeasure(db: Querier): Promise<Measure> {
  const { rows: counted } = await db.query<Counted & Record<string, unknown>>(
    `SELECT platform, state, count(*)::integer AS count FROM audience_purchases
     WHERE settled_at IS NULL OR settled_at > ${SINCE} GROUP BY platform, state`,
  );
  const { rows: troubled } = await db.query<Troubled & Record<string, unknown>>(
    `SELECT DISTINCT ON (platform) platform, code, state, ${instant('coalesce(settled_at, happened_at)')} AS at
     FROM audience_purchases WHERE code IS NOT NULL AND (settled_at IS NULL OR settled_at > ${SINCE})
     ORDER BY platform, coalesce(settled_at, happened_at) DESC`,
  );
  const { rows: days } = await db.query(
    `SELECT ${DAY} AS day, (count(*) FILTER (WHERE state = 'sent'))::integer AS sent,
       (count(*) FILTER (WHERE state IN ('refused', 'given-up')))::integer AS failed
     FROM audience_purchases WHERE settled_at > ${SINCE} AND state <> 'withdrawn' GROUP BY 1 ORDER BY 1 DESC`,
  );
  const { rows: choices } = await db.query(
    `SELECT count(*)::integer AS browsers, (count(*) FILTER (WHERE measurement))::integer AS measurement,
       (count(*) FILTER (WHERE advertising))::integer AS advertising,
       (count(*) FILTER (WHERE measurement AND advertising))::integer AS both,
       (count(*) FILTER (WHERE NOT measurement AND NOT advertising))::integer AS none
     FROM (SELECT DISTINCT ON (browser) measurement, advertising FROM audience_consents WHERE at > ${SINCE}
       ORDER BY browser, id DESC) AS last`,
  );
  return measureSchema.parse({
    platforms: PLATFORMS.map((platform) => ({
      platform,
      tag: accountOf(platform) !== null,
      server: Boolean(accountOf(platform)?.token),
      states: statesOf(counted.filter((row) => row.platform === platform)),
      trouble: troubled.find((row) => row.platform === platform) ?? null,
    })),
    days,
    choices: choices[0],
  });
}

const statesOf = (counted: Counted[]) =>
  Object.fromEntries(PURCHASE_STATES.map((name) => [name, counted.find(({ state }) => state === name)?.count ?? 0]));
