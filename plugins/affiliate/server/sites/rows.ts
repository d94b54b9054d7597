import { randomBytes } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import type { Site } from '../../contracts/sites.ts';
import { AffiliateError } from '../errors.ts';

const MOST_SITES = 10;
/** Where we look whether a host is theirs. */
const PROOF_PATH = '/.well-known/shareyoursales.txt';

interface SiteRow {
  id: string;
  host: string;
  token: string;
  verifiedAt: Date | null;
}
const COLUMNS = `id::text, host, token, verified_at AS "verifiedAt"`;

/** `plain`: of a stand-in on this machine, which has no certificate. */
export const proofUrl = (host: string, plain: boolean): string => `${plain ? 'http' : 'https'}://${host}${PROOF_PATH}`;

export const viewSite = ({ id, host, token, verifiedAt }: SiteRow): Site => ({
  id,
  host,
  proof: { url: proofUrl(host, false), text: token },
  verifiedAt: verifiedAt && new Date(verifiedAt).toISOString(),
});

export async function listSites(db: Querier, merchant: string): Promise<Site[]> {
  const { rows } = await db.query<SiteRow & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM affiliate_sites s WHERE merchant = $1 ORDER BY s.id`,
    [merchant],
  );
  return rows.map(viewSite);
}

/** Claims a host; one that was claimed before stays as it was. */
export async function claimSite(
  db: Querier,
  { merchant, person, host }: { merchant: string; person: number; host: string },
): Promise<Site> {
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 79))', [merchant]);
  const known = await listSites(db, merchant);
  const before = known.find((site) => site.host === host);
  if (before) return before;
  if (known.length >= MOST_SITES) throw new AffiliateError('too-many-sites');
  const { rows } = await db.query<SiteRow & Record<string, unknown>>(
    `INSERT INTO affiliate_sites (merchant, host, token, created_by) VALUES ($1, $2, $3, $4) RETURNING ${COLUMNS}`,
    [merchant, host, `shareyoursales=${randomBytes(24).toString('base64url')}`, person],
  );
  return viewSite(rows[0]!);
}

/** Throws `no-site` for another shop’s. */
export async function readSite(db: Querier, merchant: string, id: string): Promise<SiteRow> {
  const { rows } = await db.query<SiteRow & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM affiliate_sites WHERE id = $1 AND merchant = $2`,
    [id, merchant],
  );
  if (!rows[0]) throw new AffiliateError('no-site');
  return rows[0];
}

/** It was shown to be theirs: whoever had shown it before has it no more, and their links lead to us again. */
export async function verifySite(db: Querier, { id, host }: SiteRow): Promise<Site> {
  const { rows: others } = await db.query<{ id: string }>(
    'UPDATE affiliate_sites SET verified_at = NULL WHERE host = $1 AND id <> $2 AND verified_at IS NOT NULL RETURNING id::text',
    [host, id],
  );
  for (const other of others) await forgetLandings(db, other.id);
  const { rows } = await db.query<SiteRow & Record<string, unknown>>(
    `UPDATE affiliate_sites SET verified_at = coalesce(verified_at, now()) WHERE id = $1 RETURNING ${COLUMNS}`,
    [id],
  );
  return viewSite(rows[0]!);
}

/** Gives a host up: links that led there lead to our pages. */
export async function removeSite(db: Querier, merchant: string, id: string): Promise<Site> {
  const site = await readSite(db, merchant, id);
  await forgetLandings(db, id);
  await db.query('DELETE FROM affiliate_sites WHERE id = $1', [id]);
  return viewSite(site);
}

const forgetLandings = (db: Querier, site: string) =>
  db.query('UPDATE affiliate_programmes SET landing = NULL, landing_site = NULL WHERE landing_site = $1', [site]);
