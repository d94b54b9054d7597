export type Counted = 'address' | 'account' | 'both';

/** `points` requests in `seconds`; who asks for more waits `block` seconds (0: until the time is over). */
export interface Budget {
  /** `both`: an account as seen from one address. */
  by: Counted;
  points: number;
  seconds: number;
  block: number;
}

export interface LimitClass {
  /** Judged in this order; the first that is used up refuses, and those after it do not count. */
  budgets: readonly Budget[];
  /** While the store is away: count in this process alone, or let nobody through. */
  storeDown: 'memory' | 'refuse';
}

export type LimitClasses = Record<string, LimitClass>;

const minutes = (count: number) => count * 60;
const hours = (count: number) => count * 3600;

/**
 * The limits of the house. An address stands for a household, an office or a whole mobile cell, so
 * its budgets are wide; those of an account are narrow, and changing the address does not widen them.
 */
export const LIMITS = {
  read: { budgets: [{ by: 'address', points: 600, seconds: 60, block: 0 }], storeDown: 'memory' },
  search: { budgets: [{ by: 'address', points: 120, seconds: 60, block: 0 }], storeDown: 'memory' },
  write: {
    budgets: [
      { by: 'address', points: 120, seconds: 60, block: 0 },
      { by: 'account', points: 60, seconds: 60, block: 0 },
    ],
    storeDown: 'memory',
  },
  'sign-in': {
    budgets: [
      { by: 'both', points: 5, seconds: minutes(5), block: minutes(5) },
      { by: 'address', points: 30, seconds: minutes(5), block: minutes(15) },
      { by: 'account', points: 10, seconds: minutes(15), block: minutes(15) },
    ],
    storeDown: 'refuse',
  },
  // Two for each who goes to a provider and comes back; a mobile cell has one address.
  provider: {
    budgets: [{ by: 'address', points: 60, seconds: minutes(5), block: minutes(5) }],
    storeDown: 'refuse',
  },
  // Two for each who goes to a network and comes back, as with a provider; an account connects a few in an afternoon.
  connection: {
    budgets: [
      { by: 'address', points: 60, seconds: minutes(5), block: minutes(5) },
      { by: 'account', points: 30, seconds: minutes(15), block: 0 },
    ],
    storeDown: 'refuse',
  },
  code: {
    budgets: [
      { by: 'address', points: 30, seconds: minutes(15), block: minutes(15) },
      { by: 'account', points: 10, seconds: minutes(15), block: minutes(15) },
    ],
    storeDown: 'refuse',
  },
  // A whole mobile cell may come for one deal; a person orders a few times.
  order: {
    budgets: [
      { by: 'address', points: 120, seconds: minutes(15), block: 0 },
      { by: 'account', points: 10, seconds: minutes(15), block: 0 },
    ],
    storeDown: 'memory',
  },
  mail: {
    budgets: [
      { by: 'address', points: 10, seconds: hours(1), block: 0 },
      { by: 'account', points: 3, seconds: hours(1), block: 0 },
    ],
    storeDown: 'refuse',
  },
  upload: {
    budgets: [
      { by: 'address', points: 60, seconds: hours(1), block: 0 },
      { by: 'account', points: 30, seconds: hours(1), block: 0 },
    ],
    storeDown: 'memory',
  },
  // A merchant brings the pictures of several deals in an afternoon.
  picture: {
    budgets: [
      { by: 'address', points: 300, seconds: hours(1), block: 0 },
      { by: 'account', points: 120, seconds: hours(1), block: 0 },
    ],
    storeDown: 'memory',
  },
  // A merchant asks a whole team in at once; beyond the seats of the plan nothing is sent.
  invite: {
    budgets: [
      { by: 'address', points: 60, seconds: hours(1), block: 0 },
      { by: 'account', points: 20, seconds: hours(1), block: 0 },
    ],
    storeDown: 'refuse',
  },
  // A file of thousands of rows takes its time, of a process that answers others too.
  export: {
    budgets: [
      { by: 'address', points: 60, seconds: minutes(5), block: 0 },
      { by: 'account', points: 15, seconds: minutes(5), block: 0 },
    ],
    storeDown: 'memory',
  },
  // A provider sends all its events from a few addresses, hundreds at once when it has been kept waiting. What it
  // sends is authenticated before anything is done for it.
  webhook: { budgets: [{ by: 'address', points: 6000, seconds: 60, block: 0 }], storeDown: 'memory' },
  // Each asks a provider who counts us in turn.
  payment: {
    budgets: [
      { by: 'address', points: 60, seconds: 60, block: 0 },
      { by: 'account', points: 20, seconds: 60, block: 0 },
    ],
    storeDown: 'memory',
  },
  // A till scans as fast as guests come, and sends at once what it scanned without a network. What can be guessed there
  // the shop itself counts.
  till: {
    budgets: [
      { by: 'address', points: 600, seconds: 60, block: 0 },
      { by: 'account', points: 300, seconds: 60, block: 0 },
    ],
    storeDown: 'memory',
  },
  // Whoever makes a code learns whether another shop has it: as many as a merchant needs, too few to guess by.
  coupon: {
    budgets: [
      { by: 'address', points: 120, seconds: minutes(15), block: 0 },
      { by: 'account', points: 30, seconds: minutes(15), block: 0 },
    ],
    storeDown: 'memory',
  },
  // The server of a shop tells of its sales from one address; how many a month its plan says.
  partner: { budgets: [{ by: 'address', points: 1200, seconds: 60, block: 0 }], storeDown: 'memory' },
  // Asked for while somebody writes, at each pause; it leaves them their budget for what they do.
  preview: {
    budgets: [
      { by: 'address', points: 600, seconds: 60, block: 0 },
      { by: 'account', points: 180, seconds: 60, block: 0 },
    ],
    storeDown: 'memory',
  },
  // Each is a call to a service that is paid by the word.
  words: {
    budgets: [
      { by: 'address', points: 200, seconds: hours(1), block: 0 },
      { by: 'account', points: 20, seconds: hours(1), block: 0 },
    ],
    storeDown: 'refuse',
  },
  // Fields are mended and a proof is made again before one message is sent; of receipts the form counts its own.
  contact: {
    budgets: [
      { by: 'address', points: 30, seconds: hours(1), block: 0 },
      { by: 'account', points: 10, seconds: hours(1), block: 0 },
    ],
    storeDown: 'memory',
  },
  staff: {
    budgets: [
      { by: 'address', points: 1200, seconds: 60, block: 0 },
      { by: 'account', points: 600, seconds: 60, block: 0 },
    ],
    storeDown: 'memory',
  },
} as const satisfies LimitClasses;

export type LimitName = keyof typeof LIMITS;

/** The bucket of a budget for one request; null when the request has nothing to count by. */
export function bucketOf(by: Counted, keys: { address: string; account?: string }): string | null {
  if (by === 'address') return `a:${keys.address}`;
  if (keys.account === undefined) return null;
  return by === 'account' ? `u:${keys.account}` : `b:${keys.account}:${keys.address}`;
}

/** The same limits `factor` times as wide; whoever is blocked is blocked as long. */
export function widened<Name extends string>(
  classes: Record<Name, LimitClass>,
  factor: number,
): Record<Name, LimitClass> {
  const wide = ({ budgets, storeDown }: LimitClass): LimitClass => ({
    budgets: budgets.map((budget) => ({ ...budget, points: Math.max(1, Math.round(budget.points * factor)) })),
    storeDown,
  });
  return Object.fromEntries(Object.entries<LimitClass>(classes).map(([name, it]) => [name, wide(it)])) as Record<
    Name,
    LimitClass
  >;
}
