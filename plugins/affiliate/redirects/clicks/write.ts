import type pg from 'pg';
import type { Batch } from './click.ts';

/**
 * One statement, and so one transaction and one wait for the disk, however many clicks. A batch that is there already
 * writes nothing. Columns go over as arrays in PostgreSQL’s own notation, which is cheaper than as values.
 */
const WRITE = `WITH batch AS (
    INSERT INTO affiliate_click_batches (id, clicks, first_at, last_at)
    VALUES ($1::uuid, $2::integer, to_timestamp($3::double precision), to_timestamp($4::double precision))
    ON CONFLICT (id) DO NOTHING RETURNING id
  ), apart AS (
    INSERT INTO affiliate_clicks_apart AS kept (link, day, because, times)
    SELECT link, (to_timestamp($5::double precision) AT TIME ZONE 'Africa/Casablanca')::date, because, times
    FROM batch, unnest($6::bigint[], $7::text[], $8::bigint[]) AS one (link, because, times) ORDER BY link, because
    ON CONFLICT (link, day, because) DO UPDATE SET times = kept.times + EXCLUDED.times
  )
  INSERT INTO affiliate_clicks
    (at, id, batch, link, visitor, known, address, platform, device, in_app, country, campaign, network)
  SELECT to_timestamp(at), one.id, batch.id, link, visitor, known, decode(address, 'hex'), platform, device, in_app,
    country, campaign, network
  FROM batch, unnest($9::double precision[], $10::uuid[], $11::bigint[], $12::uuid[], $13::boolean[], $14::text[],
    $15::text[], $16::text[], $17::boolean[], $18::text[], $19::text[], $20::text[])
    AS one (at, id, link, visitor, known, address, platform, device, in_app, country, campaign, network)`;

/** Seconds of UTC. */
const seconds = (at: number): string => String(at / 1000);
const plain = (values: readonly (string | boolean)[]): string => `{${values.join(',')}}`;
/** What is of no shape but ours (domain/links/target.ts): nothing in it has to be escaped. */
const words = (values: readonly (string | null)[]): string =>
  `{${values.map((value) => (value === null ? 'NULL' : `"${value}"`)).join(',')}}`;

export async function writeBatch(
  client: Pick<pg.ClientBase, 'query'>,
  { id, at, clicks, apart }: Batch,
): Promise<void> {
  const column = <Key extends keyof Batch['clicks'][number]>(key: Key) => clicks.map((click) => click[key]);
  await client.query({
    name: 'affiliate-clicks',
    text: WRITE,
    values: [
      id,
      clicks.length,
      // A clock that was set back in between makes the last click the earliest.
      seconds(clicks.reduce((first, click) => Math.min(first, click.at), at)),
      seconds(clicks.reduce((last, click) => Math.max(last, click.at), at)),
      seconds(at),
      plain(apart.map(({ link }) => link)),
      plain(apart.map(({ because }) => because)),
      plain(apart.map(({ times }) => String(times))),
      plain(column('at').map(seconds)),
      plain(column('id')),
      plain(column('link')),
      plain(column('visitor')),
      plain(column('known')),
      plain(column('address')),
      plain(column('platform')),
      plain(column('device')),
      plain(column('inApp')),
      words(column('country')),
      words(column('campaign')),
      words(column('network')),
    ],
  });
}
