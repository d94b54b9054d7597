const MINUTE = 60_000;
/** Posts to one account that are closer take each other’s readers. */
export const CLOSE_MINUTES = 30;

/** What of a post decides: `dueAt` an ISO instant, null without a time. */
export interface Timed {
  id: string;
  state: string;
  dueAt: string | null;
  parts: readonly { account: string }[];
}
export interface Conflict {
  account: string;
  /** The earlier first; of two at one time, the one that was given first. */
  posts: [string, string];
  /** How far apart, rounded down. */
  minutes: number;
}

/** Every two posts that go to one account within half an hour; dropped ones are in nobody’s way. */
export function conflictsOf(posts: readonly Timed[]): Conflict[] {
  const timed = posts
    .filter(({ state, dueAt }) => state !== 'dropped' && dueAt !== null)
    .map(({ id, dueAt, parts }) => ({
      id,
      at: Date.parse(dueAt!),
      accounts: new Set(parts.map((part) => part.account)),
    }))
    .sort((one, other) => one.at - other.at);
  const found: Conflict[] = [];
  for (const [number, post] of timed.entries()) {
    for (let next = number + 1; next < timed.length; next++) {
      const other = timed[next]!;
      const apart = other.at - post.at;
      if (apart >= CLOSE_MINUTES * MINUTE) break;
      for (const account of post.accounts)
        if (other.accounts.has(account))
          found.push({ account, posts: [post.id, other.id], minutes: Math.floor(apart / MINUTE) });
    }
  }
  return found;
}
