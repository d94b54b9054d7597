/** Tells the storefront which pages are out of date. */
export interface Purger {
  /** Gathers the tags of edits that come in quick succession into one message. */
  purge(tags: readonly string[]): void;
  /** Sends what is waiting, once, and ends. */
  close(): Promise<void>;
}

export interface PurgeOptions {
  url: string;
  secret: string;
  warn: (text: string) => void;
  /** Milliseconds: how long tags are gathered, an attempt may take, and the pause before each further attempt. */
  gather?: number;
  timeout?: number;
  pauses?: readonly number[];
}

export function createPurger({
  url,
  secret,
  warn,
  gather = 50,
  timeout = 2_000,
  pauses = [200, 1_000, 5_000],
}: PurgeOptions): Purger {
  const waiting = new Set<string>();
  const closing = new AbortController();
  let running: Promise<void> | null = null;

  async function deliverAll(): Promise<void> {
    await rest(gather, closing.signal);
    let failures = 0;
    while (waiting.size > 0) {
      const tags = [...waiting];
      waiting.clear();
      const problem = await attempt(tags);
      if (problem === null) {
        failures = 0;
      } else if (failures === pauses.length || closing.signal.aborted) {
        failures = 0;
        warn(
          `The storefront was not told to renew its pages (${tags.length} tags): ${problem}. They renew themselves when they expire.`,
        );
      } else {
        // What is edited meanwhile goes with the next attempt.
        for (const tag of tags) waiting.add(tag);
        await rest(pauses[failures++]!, closing.signal);
      }
    }
  }

  /** The reason of a failure, or null. */
  async function attempt(tags: string[]): Promise<string | null> {
    try {
      const response = await fetch(`${url}/_purge`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ tags }),
        signal: AbortSignal.timeout(timeout),
      });
      await response.body?.cancel();
      return response.ok ? null : `it answered ${response.status}`;
    } catch (error) {
      return (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).name;
    }
  }

  return {
    purge(tags) {
      for (const tag of tags) waiting.add(tag);
      running ??= deliverAll().finally(() => (running = null));
    },
    async close() {
      closing.abort();
      await running;
    },
  };
}

/** Waits, but not for a process that wants to end. */
function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds).unref();
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
