import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { LinkFileQuery } from '../../contracts/links.ts';
import { addressOf } from '../../domain/links/address.ts';
import { subIdsOf } from '../../domain/links/target.ts';
import { AffiliateError } from '../errors.ts';
import { findLink, type LinkRow } from '../links/rows.ts';
import type { Poster } from './poster.ts';

/** A link of this influencer that leads somewhere, and the address that is to be printed. */
export async function linkToPrint(
  db: Querier,
  influencer: number,
  id: string,
  { c, n, locale }: LinkFileQuery,
): Promise<{ link: LinkRow; address: string }> {
  const link = await findLink(db, influencer, id, locale);
  if (!link) throw new AffiliateError('no-link');
  // What is printed hangs somewhere for long: nothing that leads nowhere.
  if (link.state !== 'live') throw new AffiliateError('wrong-state');
  const subIds = subIdsOf(new URLSearchParams({ ...(c && { c }), ...(n && { n }) }).toString());
  return { link, address: addressOf(readEnvironment().SITE_URL, link.code, subIds) };
}

/** What a poster says of a link; `no-deal` where the catalogue sells it no more. */
export async function posterOf(db: Querier, { link, address }: { link: LinkRow; address: string }): Promise<Poster> {
  const { rows } = await db.query<{ price: number; originalPrice: number }>(
    `SELECT discounted_price::float8 AS price, original_price::float8 AS "originalPrice" FROM deals
     WHERE document_id = $1 AND state = 'live' AND ends_at > now() AT TIME ZONE 'UTC'`,
    [link.deal],
  );
  if (!rows[0] || link.endsAt === null) throw new AffiliateError('no-deal');
  const { title, merchant, endsAt, coupon, code } = link;
  const typed = `${new URL(readEnvironment().SITE_URL).host}/r/${code}`;
  return { title, merchant, endsAt, coupon, address, typed, ...rows[0] };
}
