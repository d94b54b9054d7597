import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { visitorOf } from '@sys/platform/door';
import { inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { normalisePath } from '../../domain/index.ts';

const count = z.number().int().min(0).max(1_000_000);
/** What a storefront has met in the last seconds. */
const visitsSchema = z.strictObject({
  hits: z.array(z.strictObject({ id: z.string().min(1).max(40), count: count.min(1) })).max(500),
  missing: z.array(z.strictObject({ path: z.string().min(1).max(1_000), people: count, bots: count })).max(500),
});

/** More addresses a day are nobody's to look through, and a flood of made-up ones must not fill the disk. */
const PATHS_A_DAY = 2_000;
const KEPT_DAYS = 120;

/** Takes what storefronts have counted; from nobody else. */
export async function takeVisits(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { TRUSTED_PROXY_HOPS, STOREFRONT_SECRET, SITE_URL } = readEnvironment();
  const { headers, socket } = ctx.req;
  const asker = visitorOf({ headers, socketAddress: socket.remoteAddress }, { hops: TRUSTED_PROXY_HOPS, storefrontSecret: STOREFRONT_SECRET }); // prettier-ignore
  if (asker !== null) return ctx.throw(403);
  const { hits, missing } = parseRequest(visitsSchema, ctx.request.body);
  const paths = new Map<string, { people: number; bots: number }>();
  for (const { path, people, bots } of missing) {
    const plain = normalisePath(path, SITE_URL);
    if (plain === null) continue;
    const known = paths.get(plain);
    paths.set(plain, { people: people + (known?.people ?? 0), bots: bots + (known?.bots ?? 0) });
  }
  await inTransaction(strapi, async (db) => {
    // In one order, so that two storefronts never wait for each other.
    const rules = hits.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    await db.query(
      `INSERT INTO seo_redirect_hits AS h (redirect, day, hits)
       SELECT id, current_date, sum(count) FROM unnest($1::text[], $2::int[]) met (id, count)
         WHERE EXISTS (SELECT 1 FROM redirects r WHERE r.document_id = met.id) GROUP BY id ORDER BY id
       ON CONFLICT (redirect, day) DO UPDATE SET hits = h.hits + excluded.hits`,
      [rules.map(({ id }) => id), rules.map((rule) => rule.count)],
    );
    const met = [...paths].toSorted(([a], [b]) => (a < b ? -1 : 1));
    await db.query(
      `INSERT INTO seo_missing AS m (day, path, people, bots)
       SELECT current_date, path, people, bots FROM (SELECT met.*, count(*) FILTER (WHERE known.path IS NULL) OVER (ORDER BY met.path) AS fresh, known.path IS NOT NULL AS known
           FROM unnest($1::text[], $2::int[], $3::int[]) met (path, people, bots)
           LEFT JOIN seo_missing known ON known.day = current_date AND known.path = met.path) met
         WHERE known OR fresh <= $4 - (SELECT count(*) FROM seo_missing WHERE day = current_date)
         ORDER BY path
       ON CONFLICT (day, path) DO UPDATE SET people = m.people + excluded.people, bots = m.bots + excluded.bots`,
      [met.map(([path]) => path), met.map(([, { people }]) => people), met.map(([, { bots }]) => bots), PATHS_A_DAY],
    );
  });
  ctx.status = 204;
}

/** Forgets what is too long ago, and what was counted of rules that are no more. */
export async function forgetVisits(db: Querier): Promise<void> {
  await db.query('DELETE FROM seo_missing WHERE day < current_date - $1::int', [KEPT_DAYS]);
  await db.query(
    `DELETE FROM seo_redirect_hits h WHERE day < current_date - $1::int
       AND day < (SELECT max(last.day) FROM seo_redirect_hits last WHERE last.redirect = h.redirect)
       OR NOT EXISTS (SELECT 1 FROM redirects r WHERE r.document_id = h.redirect)`,
    [KEPT_DAYS],
  );
}
