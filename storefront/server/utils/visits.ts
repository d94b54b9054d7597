import { STOREFRONT_KEY } from '@sys/platform/door';
import { safePath } from '@sys/platform/telemetry';

/** More in a few seconds is a flood, of which the first are enough to know. */
const MOST = 500;
const MAX_PATH = 300;
const BOT =
  /bot|crawl|spider|slurp|fetch|scan|curl|wget|python|java\/|go-http|headless|preview|monitor|facebookexternalhit|^$/i;

export interface Met {
  hits: { id: string; count: number }[];
  missing: { path: string; people: number; bots: number }[];
}

/**
 * What visitors meet of rules and of missing pages, counted until it is told to the CMS. Of who asked nothing is kept but
 * whether it was a machine. Bounded, whatever is asked for.
 */
export class Visits {
  #hits = new Map<string, number>();
  #missing = new Map<string, { people: number; bots: number }>();

  followed(rule: string): void {
    if (this.#hits.size < MOST || this.#hits.has(rule)) this.#hits.set(rule, (this.#hits.get(rule) ?? 0) + 1);
  }

  /** `path`: as it was asked for. One that holds an address of somebody, or is endless, is nothing to look into. */
  missed(path: string, agent: string | undefined): void {
    if (path.length > MAX_PATH || path.includes('@') || /%40/i.test(path) || safePath(path).includes('[redacted]'))
      return;
    if (this.#missing.size >= MOST && !this.#missing.has(path)) return;
    const counted = this.#missing.get(path) ?? { people: 0, bots: 0 };
    counted[BOT.test(agent ?? '') ? 'bots' : 'people']++;
    this.#missing.set(path, counted);
  }

  /** What was counted since the last time; `null`: nothing. */
  take(): Met | null {
    if (this.#hits.size === 0 && this.#missing.size === 0) return null;
    const met = {
      hits: [...this.#hits].map(([id, count]) => ({ id, count })),
      missing: [...this.#missing].map(([path, counted]) => ({ path, ...counted })),
    };
    this.#hits = new Map();
    this.#missing = new Map();
    return met;
  }
}

const visits = new Visits();

/** One for the process. */
export const useVisits = (): Visits => visits;

/** Tells the CMS. What it cannot take now is lost: these are counts to go by, and no accounts. */
export async function tellVisits(cms: { url: string; key: string }): Promise<void> {
  const met = visits.take();
  if (!met) return;
  const response = await fetch(`${cms.url}/api/seo/visits`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [STOREFRONT_KEY]: cms.key },
    body: JSON.stringify(met),
    signal: AbortSignal.timeout(5_000),
  });
  if (!response.ok) throw new Error(`it answered ${response.status}`);
}
