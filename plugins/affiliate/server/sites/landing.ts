import type { Querier } from '@sys/database/marketplace';
import type { Landing } from '../../contracts/sites.ts';
import { readLanding } from '../../domain/sites/landing.ts';
import { AffiliateError } from '../errors.ts';

/** Deals that are shown at a time; who has more sets those of others by the API. */
const MOST_SHOWN = 200;

/** Where the links of a shop’s deals lead, the newest programme first. */
export async function listLandings(db: Querier, merchant: string): Promise<Landing[]> {
  const { rows } = await db.query<Landing & Record<string, unknown>>(
    `SELECT p.deal, p.landing AS url, coalesce(
       (SELECT product.title FROM deals d JOIN deals_product_lnk k ON k.deal_id = d.id JOIN products product ON product.id = k.product_id
        WHERE d.document_id = p.deal ORDER BY product.locale = 'fr' DESC, product.published_at IS NOT NULL DESC, product.id LIMIT 1),
       p.deal) AS title
     FROM affiliate_programmes p WHERE p.merchant = $1 ORDER BY p.id DESC LIMIT ${MOST_SHOWN}`,
    [merchant],
  );
  return rows;
}

/**
 * Where the links of a deal lead from now on: to a page on a host that the shop has shown to be its own, or, with null,
 * to our page of it. What was there before is returned.
 */
export async function setLanding(
  db: Querier,
  { merchant, deal, url }: { merchant: string; deal: string; url: string | null },
): Promise<{ before: string | null; after: string | null }> {
  const { rows } = await db.query<{ landing: string | null }>(
    'SELECT landing FROM affiliate_programmes WHERE deal = $1 AND merchant = $2 FOR UPDATE',
    [deal, merchant],
  );
  if (!rows[0]) throw new AffiliateError('no-programme');
  const site = url === null ? null : await siteOf(db, merchant, url);
  await db.query('UPDATE affiliate_programmes SET landing = $2, landing_site = $3 WHERE deal = $1', [
    deal,
    site?.landing ?? null,
    site?.id ?? null,
  ]);
  return { before: rows[0].landing, after: site?.landing ?? null };
}

/** Throws `landing-refused` for a page that is on no host of theirs. */
async function siteOf(db: Querier, merchant: string, url: string): Promise<{ id: string; landing: string }> {
  const { rows } = await db.query<{ id: string; host: string }>(
    'SELECT id::text, host FROM affiliate_sites WHERE merchant = $1 AND verified_at IS NOT NULL FOR SHARE',
    [merchant],
  );
  for (const { id, host } of rows) {
    const landing = readLanding(url, host);
    if (landing !== null) return { id, landing };
  }
  throw new AffiliateError('landing-refused');
}
