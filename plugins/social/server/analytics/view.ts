import type { z } from 'zod';
import type { analyticsResponseSchema } from '../../contracts/manager/analytics.ts';
import { bestPosts } from '../../domain/analytics/best-posts.ts';
import { figuresOf, groupsOf } from '../../domain/analytics/figures.ts';
import { slotOf } from '../../domain/analytics/slots.ts';
import { NETWORKS } from '../../domain/networks.ts';
import type { MeasuredRow } from './rows.ts';

/** Of each network. */
const BEST = 5;

type View = z.input<typeof analyticsResponseSchema>['data'];
interface Named {
  key: string;
  name: string;
}

/** What is shown of posts, in a zone by whose clocks their hours are. */
export function viewAnalytics(rows: readonly MeasuredRow[], zone: string): View {
  const posts = rows.map((row) => ({ ...row, slot: slotOf(new Date(row.publishedAt), zone) }));
  type Post = (typeof posts)[number];
  const by = (nameOf: (post: Post) => Named) =>
    groupsOf(posts, (post) => nameOf(post).key).map(({ posts: [first], figures }) => ({ ...nameOf(first!), ...figures })); // prettier-ignore
  const byNumber = (numberOf: (post: Post) => number) =>
    by((post) => ({ key: String(numberOf(post)), name: '' })).sort((one, other) => Number(one.key) - Number(other.key));
  const told = rows.flatMap(({ measuredAt }) => measuredAt ?? []);
  return {
    total: figuresOf(posts),
    byNetwork: by(({ network }) => ({ key: network, name: network })),
    byAccount: by(({ account, accountName }) => ({ key: `acc_${account}`, name: accountName })),
    byTemplate: by(({ template, templateName }) => ({ key: template === null ? 'none' : `tpl_${template}`, name: templateName ?? '' })), // prettier-ignore
    byHour: byNumber(({ slot }) => slot.hour),
    byWeekday: byNumber(({ slot }) => slot.weekday),
    best: bestPosts(posts, NETWORKS, BEST).map(({ post: { post, title, network, permalink }, ...measured }) => ({
      post: `pst_${post}`,
      ...{ title, network, permalink },
      ...measured,
    })),
    // ISO instants sort as they follow each other.
    measuredAt: told.sort().at(-1) ?? null,
  };
}
