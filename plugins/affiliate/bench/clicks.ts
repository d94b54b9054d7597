import type pg from 'pg';

/** The link that one click in twenty goes to. */
export const STAR = '1';
/** A house grows by links: so many clicks each has in a year. */
const CLICKS_A_LINK = 500;
/** Offers end, and their links with them: days in which a link is clicked. That of the star never ends. */
const LINK_DAYS = 60;
const LINKS_EACH = 10;
/** So many are put in by one statement. */
const AT_ONCE = 1_000_000;

/**
 * A year of clicks, in all as many as are asked for, with the links that they are of and all that is counted of them.
 */
export async function loadClicks(client: pg.Client, total: number): Promise<void> {
  await client.query('CREATE TABLE IF NOT EXISTS deals (document_id text PRIMARY KEY, name text, ends_at timestamp)');
  await client.query(`SELECT affiliate_click_months((current_date - 366), 14)`);
  const links = Math.ceil(total / CLICKS_A_LINK);
  await client.query(
    `INSERT INTO deals SELECT 'deal' || n, 'Offre ' || n, now() + interval '9 days' FROM generate_series(1, $1::integer / 20) n ON CONFLICT DO NOTHING`,
    [links],
  );
  await client.query(
    `INSERT INTO affiliate_links (key, code, influencer, deal, merchant)
     SELECT code, code, 1 + n / ${LINKS_EACH}, 'deal' || 1 + n % ($1::integer / 20), 'm'
     FROM (SELECT n, translate(lpad(to_hex(n), 8, '0'), 'oil', '011') AS code FROM generate_series(0, $1::integer - 1) n) link`,
    [links],
  );
  await client.query(`SET synchronous_commit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'`);
  // Nobody looks for a visitor here, and an index is made sooner than it is kept up.
  await client.query('DROP INDEX IF EXISTS affiliate_clicks_visitor');
  await client.query('ALTER TABLE affiliate_clicks DROP CONSTRAINT IF EXISTS affiliate_clicks_pkey');
  for (let had = 0; had < total; had += AT_ONCE)
    await client.query(CLICKS, [links, had, Math.min(total, had + AT_ONCE) - 1]);
  await client.query('ALTER TABLE affiliate_click_counts DROP CONSTRAINT affiliate_click_counts_pkey');
  await client.query('ALTER TABLE affiliate_click_counts DISABLE TRIGGER USER');
  for (const [dimension, value] of Object.entries(DIMENSIONS)) await client.query(COUNT(dimension, value));
  await client.query(COUNTS_KEY);
  await client.query(
    `INSERT INTO affiliate_link_counts SELECT link, sum(clicks), sum(visitors) FROM affiliate_click_counts WHERE dimension = 'total' GROUP BY link`,
  );
  await client.query('ALTER TABLE affiliate_click_counts ENABLE TRIGGER USER');
  await client.query(
    `INSERT INTO affiliate_clicks_apart SELECT link, day, 'preview', 3 FROM affiliate_click_counts WHERE dimension = 'total' ON CONFLICT DO NOTHING`,
  );
  await client.query(
    'VACUUM (ANALYZE) affiliate_click_counts, affiliate_link_counts, affiliate_clicks_apart, affiliate_links, affiliate_commissions, deals',
  );
}

const CLICKS = `INSERT INTO affiliate_clicks (at, id, batch, link, visitor, known, address, platform, device, in_app, country, campaign, network)
  SELECT CASE WHEN link = ${STAR} THEN now() - random() * interval '365 days'
      ELSE now() - ((link * 7919) % ${365 - LINK_DAYS} + random() * ${LINK_DAYS}) * interval '1 day' END,
    gen_random_uuid(), gen_random_uuid(), link, gen_random_uuid(), true, '\\x00', (ARRAY['instagram','tiktok','facebook','whatsapp','youtube','snapchat','search','direct'])[1 + floor(random() * 8)::integer],
    (ARRAY['phone','phone','phone','tablet','computer'])[1 + floor(random() * 5)::integer], false,
    (ARRAY['MA','MA','MA','FR','ES','BE'])[1 + floor(random() * 6)::integer],
    (ARRAY[NULL,NULL,'ramadan','rentree','ete'])[1 + floor(random() * 5)::integer], (ARRAY[NULL,NULL,'story','reel'])[1 + floor(random() * 4)::integer]
  FROM (SELECT CASE WHEN random() < 0.05 THEN ${STAR} ELSE 1 + floor(random() * $1::integer)::bigint END AS link
    FROM generate_series($2::integer, $3::integer)) clicked`;

/** As migration 077 has it. */
const COUNTS_KEY = `ALTER TABLE affiliate_click_counts ADD CONSTRAINT affiliate_click_counts_pkey
  PRIMARY KEY (link, dimension, day, value) INCLUDE (clicks, visitors)`;

const DIMENSIONS = {
  total: `''`,
  platform: 'c.platform',
  device: 'c.device',
  country: `coalesce(c.country, '??')`,
  hour: `(extract(hour FROM c.at AT TIME ZONE 'Africa/Casablanca')::integer)::text`,
  campaign: `coalesce(c.campaign, '')`,
  network: `coalesce(c.network, '')`,
};

/** As the job of clicks counts them (server/clicks/count.ts), all at once; each click here is another visitor's. */
const COUNT = (dimension: string, value: string): string =>
  `INSERT INTO affiliate_click_counts (link, day, dimension, value, clicks, visitors)
   SELECT c.link, (c.at AT TIME ZONE 'Africa/Casablanca')::date, '${dimension}', ${value}, count(*), count(*)
   FROM affiliate_clicks c GROUP BY 1, 2, 4`;
