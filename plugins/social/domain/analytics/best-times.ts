import type { Network } from '../networks.ts';
import { engagementOf, LEAST_SEEN, type Values } from './engagement.ts';
import type { Slot } from './slots.ts';
import { estimate } from './shrinkage.ts';

/** A post as it bears on when to post. */
export interface TimedPost {
  account: string;
  network: Network;
  values: Values;
  slot: Slot;
}

/** Fewer posts say nothing: over all, at one account, and in one hour of the week. */
export const NEEDED = 20;
export const NEEDED_ACCOUNT = 5;
export const NEEDED_SLOT = 3;

export interface SlotEstimate extends Slot {
  posts: number;
  /**
   * The engagement against what its accounts usually have: 1.2 is a fifth more. Drawn toward 1, the more the fewer posts
   * there are and the more they differ among themselves; with the 95 % of it. Null where there are too few.
   */
  ratio: number | null;
  least: number | null;
  most: number | null;
}

export interface TimesFound {
  /** Posts that it rests on. */
  sample: number;
  times: SlotEstimate[];
}

/**
 * When posts do better than usual. Each is measured by its own account, so that an account which is liked more, or
 * counts by views, does not make its hours look good; and a post is one observation, however many it reached, as what
 * it shows makes more of a difference than chance among those who see it.
 */
export function bestTimes(posts: readonly TimedPost[]): TimesFound {
  const compared = byTheirAccount(posts);
  const bySlot = new Map<string, { slot: Slot; ratios: number[] }>();
  for (const { slot, ratio } of compared) {
    const key = `${slot.weekday} ${slot.hour}`;
    const known = bySlot.get(key);
    if (known) known.ratios.push(ratio);
    else bySlot.set(key, { slot, ratios: [ratio] });
  }
  const slots = [...bySlot.values()];
  const estimates = compared.length < NEEDED ? null : estimate(slots.map(({ ratios }) => ratios));
  const unknown = { ratio: null, least: null, most: null };
  const times = slots.map(({ slot, ratios }, nth) => {
    const found = ratios.length < NEEDED_SLOT ? undefined : estimates?.[nth];
    if (!found) return { ...slot, posts: ratios.length, ...unknown };
    const { mean, least, most } = found;
    // Less than nothing is nothing.
    return { ...slot, posts: ratios.length, ratio: Math.max(0, mean), least: Math.max(0, least), most: Math.max(0, most) }; // prettier-ignore
  });
  return { sample: compared.length, times: times.sort((a, b) => a.weekday - b.weekday || a.hour - b.hour) };
}

/** Each post’s rate against the mean of those of its account, of accounts that have enough. */
function byTheirAccount(posts: readonly TimedPost[]): { slot: Slot; ratio: number }[] {
  const byAccount = new Map<string, { slot: Slot; rate: number }[]>();
  for (const { account, network, values, slot } of posts) {
    const share = engagementOf(network, values);
    if (!share || share.seen < LEAST_SEEN) continue;
    const rated = { slot, rate: share.hits / share.seen };
    const known = byAccount.get(account);
    if (known) known.push(rated);
    else byAccount.set(account, [rated]);
  }
  return [...byAccount.values()].flatMap((rated) => {
    const mean = rated.reduce((sum, { rate }) => sum + rate, 0) / rated.length;
    if (rated.length < NEEDED_ACCOUNT || mean === 0) return [];
    return rated.map(({ slot, rate }) => ({ slot, ratio: rate / mean }));
  });
}
