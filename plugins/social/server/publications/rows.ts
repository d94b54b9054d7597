import type { Querier } from '@sys/database/marketplace';
import type { PublicationsQuery } from '../../contracts/publications.ts';
import type { Failure } from '../../domain/delivery/failure.ts';
import type { DeliveryState } from '../../domain/delivery/states.ts';
import type { Login, Network } from '../../domain/networks.ts';
import type { RemovalNote } from '../deliveries/remove.ts';
import type { Measured } from '../networks/network.ts';

/** A publication as its owner sees it. Times are ISO, UTC. */
export interface PublicationRow {
  id: string;
  link: string | null;
  deal: string | null;
  state: 'draft' | 'review' | 'scheduled' | 'ended' | 'cancelled';
  at: string | null;
  zone: string;
  dueAt: string;
  createdAt: string;
  endedAt: string | null;
}

export interface PartRow {
  id: string;
  publication: string;
  account: string;
  name: string;
  handle: string;
  login: Login;
  network: Network;
  format: string;
  campaign: string;
  caption: string;
  media: string[];
  state: DeliveryState;
  nextAt: string;
  publishedAt: string | null;
  post: string | null;
  permalink: string | null;
  measureAt: string | null;
  failure: Failure | null;
  removal: RemovalNote | null;
  measures: (Measured & { at: string }) | null;
}

export const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const PUBLICATION = `SELECT p.id::text AS id, p.link::text AS link, p.deal, p.state, to_char(p.local_at, 'YYYY-MM-DD"T"HH24:MI') AS at, p.zone,
    ${instant('p.due_at')} AS "dueAt", ${instant('p.created_at')} AS "createdAt", ${instant('p.ended_at')} AS "endedAt"
  FROM social_publications p`;

/** Named as they are measured, so that a value that was not told is not there. */
export const MEASURES = `json_strip_nulls(json_build_object('at', ${instant('m.at')}, 'views', m.views, 'reach', m.reach, 'likes', m.likes,
  'comments', m.comments, 'shares', m.shares, 'saves', m.saves, 'clicks', m.clicks))`;

const PARTS = `SELECT d.id::text AS id, d.publication::text AS publication, d.account::text AS account, a.name, a.handle, a.login, d.network, d.format, d.campaign,
    d.caption, d.media::text[] AS media, d.state, ${instant('d.next_at')} AS "nextAt", ${instant('d.published_at')} AS "publishedAt", d.post,
    d.permalink, ${instant('d.measure_at')} AS "measureAt", d.failure::text AS failure,
    (SELECT substr(h.move, 8) FROM social_delivery_moves h WHERE h.delivery = d.id AND h.move IN ('remove-asked', 'remove-by-hand', 'remove-failed')
      ORDER BY h.id DESC LIMIT 1) AS removal,
    (SELECT ${MEASURES}::text FROM social_measures m WHERE m.delivery = d.id ORDER BY m.at DESC LIMIT 1) AS measures
  FROM social_deliveries d JOIN social_accounts a ON a.id = d.account`;

export const partsOfPublications = (db: Querier, publications: readonly string[]): Promise<PartRow[]> =>
  readParts(db, 'WHERE d.publication = ANY ($1::bigint[])', [publications]);

/** By their numbers, whoever’s they are: for who has looked them up. */
export const partsByIds = (db: Querier, ids: readonly string[]): Promise<PartRow[]> =>
  readParts(db, 'WHERE d.id = ANY ($1::bigint[])', [ids]);

async function readParts(db: Querier, where: string, values: unknown[]): Promise<PartRow[]> {
  type Read = Omit<PartRow, 'failure' | 'measures'> & { failure: string | null; measures: string | null };
  const { rows } = await db.query<Read>(`${PARTS} ${where} ORDER BY d.id`, values);
  return rows.map(({ failure, measures, ...row }) => ({
    ...row,
    failure: failure === null ? null : (JSON.parse(failure) as Failure),
    measures: measures === null ? null : (JSON.parse(measures) as PartRow['measures']),
  }));
}

/** One of this owner; null for what is somebody else’s as for what is not there. */
export async function findPublication(db: Querier, owner: number, id: string): Promise<PublicationRow | null> {
  const { rows } = await db.query<PublicationRow & Record<string, unknown>>(
    `${PUBLICATION} WHERE p.id = $1 AND p.owner = $2`,
    [id, owner],
  );
  return rows[0] ?? null;
}

const A_PAGE = 20;

/** The newest first; `next` is the cursor of the page after it. @param linked those that carry a link alone */
export async function listPublications(
  db: Querier,
  owner: number,
  { state, link, network, cursor }: PublicationsQuery,
  { linked = false } = {},
): Promise<{ publications: PublicationRow[]; next: string | null }> {
  const { rows } = await db.query<PublicationRow & Record<string, unknown>>(
    `${PUBLICATION} WHERE p.owner = $1 AND ($2::text IS NULL OR p.state = $2) AND ($3::bigint IS NULL OR p.link = $3)
       AND ($4::bigint IS NULL OR p.id < $4) AND (NOT $6 OR p.deal IS NOT NULL)
       AND ($5::text IS NULL OR EXISTS (SELECT 1 FROM social_deliveries d WHERE d.publication = p.id AND d.network = $5))
     ORDER BY p.id DESC LIMIT ${A_PAGE + 1}`,
    [owner, state ?? null, link?.slice('lnk_'.length) ?? null, cursor ?? null, network ?? null, linked],
  );
  const publications = rows.slice(0, A_PAGE);
  return { publications, next: rows.length > A_PAGE ? publications.at(-1)!.id : null };
}
