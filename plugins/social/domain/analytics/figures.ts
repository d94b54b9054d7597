import type { Network } from '../networks.ts';
import { basisOf, engagementOf, rateOf, VALUES, type Value, type Values } from './engagement.ts';

/** A post at one account, and what its network told of it last. */
export interface MeasuredPost {
  network: Network;
  values: Values;
}

/** `of`: of how many posts it is the sum; null where none of them tells it. */
export interface Sum {
  value: number | null;
  of: number;
}
export type Figures = Record<Value, Sum> & {
  posts: number;
  /** Interactions for each person reached, of the posts that tell both. */
  engagement: number | null;
  /** Interactions for each view, of the posts whose network tells no reach. */
  perView: number | null;
};

/** What is known of several posts together. What was not told is missing from a sum, never 0 in it. */
export function figuresOf(posts: readonly MeasuredPost[]): Figures {
  const rate = (basis: 'reach' | 'views') =>
    rateOf(posts.filter(({ network }) => basisOf(network) === basis).flatMap((post) => engagementOf(post.network, post.values) ?? [])); // prettier-ignore
  const sums = Object.fromEntries(VALUES.map((name) => [name, sumOf(posts, name)])) as Record<Value, Sum>;
  return { posts: posts.length, ...sums, engagement: rate('reach'), perView: rate('views') };
}

function sumOf(posts: readonly MeasuredPost[], name: Value): Sum {
  const told = posts.flatMap(({ values }) => values[name] ?? []);
  return { value: told.length > 0 ? told.reduce((sum, one) => sum + one, 0) : null, of: told.length };
}

/** By what `keyOf` says of each, in the order in which the keys come first. */
export function groupsOf<Post extends MeasuredPost, Key>(
  posts: readonly Post[],
  keyOf: (post: Post) => Key,
): { key: Key; posts: Post[]; figures: Figures }[] {
  const groups = new Map<Key, Post[]>();
  for (const post of posts) {
    const key = keyOf(post);
    const group = groups.get(key);
    if (group) group.push(post);
    else groups.set(key, [post]);
  }
  return [...groups].map(([key, members]) => ({ key, posts: members, figures: figuresOf(members) }));
}
