import type { Querier } from '@sys/database/marketplace';
import type { Values } from '../../domain/analytics/engagement.ts';
import type { Network } from '../../domain/networks.ts';
import { instant } from '../publications/rows.ts';

/** A post of the house at one account, as its network measured it last. Times are ISO, UTC. */
export interface MeasuredRow {
  post: string;
  title: string;
  account: string;
  accountName: string;
  network: Network;
  format: string;
  template: string | null;
  templateName: string | null;
  publishedAt: string;
  permalink: string | null;
  /** Null: nothing was told of it yet. */
  measuredAt: string | null;
  values: Values;
}

export interface Asked {
  /** From this instant on, and before that one. */
  from: Date;
  until: Date;
  network?: Network;
  /** By its number. */
  account?: string;
}

/**
 * The last value that says anything: a network that tells nothing of a post any more (a story is gone after a day) takes
 * nothing away of what it has told.
 */
const LAST = `LEFT JOIN LATERAL (
    SELECT m.* FROM social_measures m
    WHERE m.delivery = d.id AND num_nonnulls(m.views, m.reach, m.likes, m.comments, m.shares, m.saves, m.clicks) > 0
    ORDER BY m.at DESC LIMIT 1) m ON true`;

export const MEASURED = `SELECT s.id::text AS post, s.title, d.account::text AS account, coalesce(nullif(a.name, ''), a.handle) AS "accountName",
    d.network, d.format, s.template::text AS template, t.name AS "templateName", ${instant('d.published_at')} AS "publishedAt",
    CASE WHEN d.state = 'published' THEN d.permalink END AS permalink, ${instant('m.at')} AS "measuredAt",
    json_build_object('views', m.views, 'reach', m.reach, 'likes', m.likes, 'comments', m.comments, 'shares', m.shares,
      'saves', m.saves, 'clicks', m.clicks)::text AS values
  FROM social_accounts a
  JOIN social_deliveries d ON d.account = a.id AND d.published_at IS NOT NULL
  JOIN social_posts s ON s.publication = d.publication
  LEFT JOIN social_templates t ON t.id = s.template
  ${LAST}
  WHERE a.owner IS NULL AND d.published_at >= $1 AND d.published_at < $2
    AND ($3::text IS NULL OR d.network = $3) AND ($4::bigint IS NULL OR d.account = $4)
  ORDER BY d.published_at DESC, d.id DESC LIMIT $5`;

/** Those that were published, also where they have been removed since; the newest first, at most `most`. */
export async function readMeasured(db: Querier, { from, until, network, account }: Asked, most: number | null = null): Promise<MeasuredRow[]> {
  type Read = Omit<MeasuredRow, 'values'> & { values: string };
  const { rows } = await db.query<Read & Record<string, unknown>>(MEASURED, [from, until, network ?? null, account ?? null, most]);
  return rows.map(({ values, ...row }) => ({ ...row, values: JSON.parse(values) as Values }));
} // prettier-ignore
