import { isSettled, type Seen } from '../meta/match.ts';

export const CONTAINER_STATES = ['IN_PROGRESS', 'FINISHED', 'ERROR', 'EXPIRED', 'PUBLISHED'] as const;
export type ContainerState = (typeof CONTAINER_STATES)[number];

export type Lost = { kind: 'found'; seen: Seen | null } | { kind: 'absent' } | { kind: 'unknown' };

/**
 * What became of a publication whose answer was lost. The container alone says whether it is public; which post it
 * became, it does not say: that is the one that can be it. `seen: null`: public, and not told apart from another.
 */
export function lostPublication(container: ContainerState, found: readonly Seen[], since: Date, now: Date): Lost {
  if (container === 'PUBLISHED') {
    if (found.length === 1) return { kind: 'found', seen: found[0]! };
    // It may not be listed yet.
    return isSettled(since, now) ? { kind: 'found', seen: null } : { kind: 'unknown' };
  }
  return isSettled(since, now) && container !== 'IN_PROGRESS' ? { kind: 'absent' } : { kind: 'unknown' };
}
