import { canonical, type Json } from './chain.ts';

export interface Change {
  before: Json;
  after: Json;
}

type Members = { [key: string]: Json };

/**
 * Two states of one thing reduced to what differs, or null when nothing does: of objects the members
 * that changed, at any depth; of lists what left and what came, or both lists when only their order
 * changed. What is missing on one side is null there.
 */
export function changeOf(before: Json, after: Json): Change | null {
  if (canonical(before) === canonical(after)) return null;
  if (isMembers(before) && isMembers(after)) return changedMembers(before, after);
  if (Array.isArray(before) && Array.isArray(after)) {
    const gone = without(before, after);
    const come = without(after, before);
    return gone.length + come.length === 0 ? { before, after } : { before: gone, after: come };
  }
  return { before, after };
}

function changedMembers(before: Members, after: Members): Change | null {
  const left: Members = {};
  const right: Members = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const change = changeOf(before[key] ?? null, after[key] ?? null);
    if (!change) continue;
    left[key] = change.before;
    right[key] = change.after;
  }
  return Object.keys(left).length > 0 ? { before: left, after: right } : null;
}

/** The items of `list` that `other` has not, each as often as it is missing. */
function without(list: Json[], other: Json[]): Json[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(canonical(item), (left.get(canonical(item)) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(canonical(item)) ?? 0;
    if (count > 0) left.set(canonical(item), count - 1);
    return count === 0;
  });
}

const isMembers = (value: Json): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
