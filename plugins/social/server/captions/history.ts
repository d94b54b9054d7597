import type { Querier } from '@sys/database/marketplace';
import { hashtagsIn, type HashtagRecord } from '../../domain/captions/index.ts';

/** The posts that are looked at: what reached people a year ago says little of today. */
const DAYS = 180;
const MOST_POSTS = 200;

export interface HashtagHistory {
  records: HashtagRecord[];
  /** Of all posts; null without any that was measured. */
  mean: number | null;
  posts: number;
}

/** What one’s own posts with each hashtag reached, by the last values that the networks told. */
export async function hashtagHistory(db: Querier, owner: number | null): Promise<HashtagHistory> {
  const { rows } = await db.query<{ caption: string; reach: number }>(
    `SELECT d.caption, coalesce(m.reach, m.views)::float8 AS reach
     FROM social_publications p JOIN social_deliveries d ON d.publication = p.id
       JOIN LATERAL (SELECT reach, views FROM social_measures WHERE delivery = d.id ORDER BY at DESC LIMIT 1) m ON true
     WHERE p.owner IS NOT DISTINCT FROM $1 AND d.state = 'published' AND d.published_at > now() - make_interval(days => ${DAYS})
       AND coalesce(m.reach, m.views) IS NOT NULL
     ORDER BY d.id DESC LIMIT ${MOST_POSTS}`,
    [owner],
  );
  const known = new Map<string, { tag: string; posts: number; sum: number }>();
  for (const { caption, reach } of rows)
    for (const tag of new Set(hashtagsIn(caption).map((one) => one.toLowerCase()))) {
      const record = known.get(tag) ?? { tag, posts: 0, sum: 0 };
      known.set(tag, { tag, posts: record.posts + 1, sum: record.sum + reach });
    }
  return {
    records: [...known.values()].map(({ tag, posts, sum }) => ({ tag, posts, reach: sum / posts })),
    mean: rows.length === 0 ? null : rows.reduce((sum, { reach }) => sum + reach, 0) / rows.length,
    posts: rows.length,
  };
}
