import { currentRequestId } from '@sys/platform/telemetry';

export interface PurgeOptions {
  /** Each replica of the storefront. */
  urls: readonly string[];
  secret: string;
  /** Milliseconds: how long tags are gathered, and how long a storefront may take to answer. */
  gather?: number;
  timeout?: number;
}

/**
 * Tells the storefronts which pages are out of date. Tags that come in quick succession go in one message;
 * resolves when every storefront has purged them, rejects when one could not be told.
 */
export type Purge = (tags: readonly string[]) => Promise<void>;

export function createPurge({ urls, secret, gather = 30, timeout = 2_000 }: PurgeOptions): Purge {
  let next: { tags: Set<string>; told: Promise<void> } | null = null;

  async function tell(url: string, tags: string[]): Promise<void> {
    const response = await fetch(`${url}/_purge`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${secret}`,
        'x-request-id': currentRequestId() ?? '',
      },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(timeout),
    }).catch((error: Error & { cause?: { code?: string } }) => {
      throw new Error(`${url} was not told to renew its pages: ${error.cause?.code ?? error.name}`);
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`${url} was not told to renew its pages: it answered ${response.status}`);
  }

  async function gatherThenTell(tags: Set<string>): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, gather));
    next = null;
    // All are told, whichever fails first.
    const outcomes = await Promise.allSettled(urls.map((url) => tell(url, [...tags])));
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  }

  return (tags) => {
    if (!next) {
      const gathered = new Set<string>();
      next = { tags: gathered, told: gatherThenTell(gathered) };
    }
    for (const tag of tags) next.tags.add(tag);
    return next.told;
  };
}
