import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { bucketOf, type Budget, type LimitClass } from '../../domain/limits/classes.ts';
import { accountKey, addressKey } from '../../domain/limits/keys.ts';
import { patiently } from './patiently.ts';
import { memoryStore, PATIENCE_MS, postgresStore, redisStore, type Store } from './stores.ts';

export interface LimitsOptions<Name extends string> {
  /** The store: Redis when given, else PostgreSQL, else the memory of this process (tests only). */
  redisUrl?: string;
  databaseUrl?: string;
  classes: Record<Name, LimitClass>;
  /** Called when the store goes away and when it is back, for the log. */
  onStore?: (state: 'down' | 'up', error?: Error) => void;
}

export interface Asker {
  /** As `clientAddress` gives it. */
  address: string;
  /** A mail address or an id, as it came: it is normalised here. */
  account?: string;
}

/** 429: the asker has had enough. 503: nobody can tell, and this class lets nobody through then. */
export type LimitVerdict =
  { ok: true; remaining: number } | { ok: false; status: 429 | 503; retryAfterSeconds: number };

export interface Limits<Name extends string> {
  /** Counts one request against every budget of the class. Never throws. */
  consume(name: Name, asker: Asker): Promise<LimitVerdict>;
  /** Removes expired counters from PostgreSQL; to be called every few minutes. Rejects when it is away. */
  sweep(): Promise<number>;
  close(): Promise<void>;
}

class StoreRests extends Error {}

interface Counter {
  budget: Budget;
  shared: RateLimiterAbstract;
  /** Counts while the store is away, for the classes that may go on then. */
  own: RateLimiterAbstract | null;
}

const STORE_DOWN_SECONDS = 5;
/** How long a store that failed is left alone: a store that hangs must not make every request wait. */
const REST_MS = 1000;

/** The limits that all replicas share; see `LIMITS` for those of the house. */
export function createLimits<Name extends string>(options: LimitsOptions<Name>): Limits<Name> {
  const store = storeFor(options);
  const memory = memoryStore();
  const counters = new Map<string, Counter[]>(
    Object.entries<LimitClass>(options.classes).map(([name, { budgets, storeDown }]) => [
      name,
      budgets.map((budget) => {
        const { by, points, seconds, block } = budget;
        const rule = { keyPrefix: `limit:${name}:${by}`, points, duration: seconds, blockDuration: block };
        return { budget, shared: store.limiter(rule), own: storeDown === 'memory' ? memory.limiter(rule) : null };
      }),
    ]),
  );
  let down = false;
  let restsUntil = 0;
  const tell = (isDown: boolean, error?: Error) => {
    if (isDown !== down) options.onStore?.(isDown ? 'down' : 'up', error);
    down = isDown;
  };

  async function count({ shared, own }: Counter, bucket: string): Promise<LimitVerdict> {
    try {
      if (performance.now() < restsUntil) throw new StoreRests();
      const verdict = await patiently(judge(shared, bucket), PATIENCE_MS);
      tell(false);
      return verdict;
    } catch (error) {
      if (!(error instanceof StoreRests)) {
        restsUntil = performance.now() + REST_MS;
        tell(true, error as Error);
      }
      return own ? judge(own, bucket) : { ok: false, status: 503, retryAfterSeconds: STORE_DOWN_SECONDS };
    }
  }

  return {
    async consume(name, { address, account }) {
      await store.started;
      const keys = { address: addressKey(address), account: account === undefined ? undefined : accountKey(account) };
      let remaining = Infinity;
      // One after the other: who is refused for the address does not use up somebody's account.
      for (const counter of counters.get(name)!) {
        const bucket = bucketOf(counter.budget.by, keys);
        if (bucket === null) continue;
        const verdict = await count(counter, bucket);
        if (!verdict.ok) return verdict;
        remaining = Math.min(remaining, verdict.remaining);
      }
      return { ok: true, remaining };
    },
    sweep: () => store.sweep(),
    close: () => store.close(),
  };
}

function storeFor({ redisUrl, databaseUrl }: LimitsOptions<string>): Store {
  if (redisUrl) return redisStore(redisUrl);
  return databaseUrl ? postgresStore(databaseUrl) : memoryStore();
}

/** Rejects with what the store says when it cannot count. */
async function judge(limiter: RateLimiterAbstract, bucket: string): Promise<LimitVerdict> {
  try {
    const { remainingPoints } = await limiter.consume(bucket);
    return { ok: true, remaining: remainingPoints };
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    return { ok: false, status: 429, retryAfterSeconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) };
  }
}
