import type { Querier } from '@sys/database/marketplace';
import { readLanding } from '../../domain/sites/landing.ts';
import { AffiliateError } from '../errors.ts';

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
