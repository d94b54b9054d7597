import type { Network } from '../networks.ts';
import { wilson } from '../experiments/intervals.ts';
import { basisOf, engagementOf, LEAST_SEEN, type Basis } from './engagement.ts';
import type { MeasuredPost } from './figures.ts';

export interface Ranked<Post> {
  post: Post;
  engagement: number;
  per: Basis;
  seen: number;
}

/**
 * The best of each network, as each counts in its own way. They are ranked by what their rate is at the least (95 %), so
 * that a post which a few have seen, and half of them liked, is not the best of all.
 */
export function bestPosts<Post extends MeasuredPost>(posts: readonly Post[], networks: readonly Network[], most: number): Ranked<Post>[] {
  return networks.flatMap((network) =>
    posts
      .filter((post) => post.network === network)
      .flatMap((post) => {
        const share = engagementOf(network, post.values);
        if (!share || share.seen < LEAST_SEEN) return [];
        const { hits, seen } = share;
        // Who likes and saves counts twice: more than all is all.
        return [{ post, engagement: hits / seen, per: basisOf(network), seen, least: wilson(Math.min(hits, seen), seen).least }];
      })
      .sort((one, other) => other.least - one.least)
      .slice(0, most)
      .map(({ least: _, ...ranked }) => ranked),
  );
} // prettier-ignore
