import type { AdPlatform } from './arrivals.ts';

/** What becomes of what a server tells: instead of the answer that its platform would give. */
export type AdLever =
  /** Taken, and the line goes dead before the answer. */
  | { kind: 'drop' }
  /** Nothing is taken. */
  | { kind: 'answer'; status: number; body: object; headers?: Record<string, string> }
  /** Taken, so many milliseconds later. */
  | { kind: 'slow'; ms: number };

/** Levers that were pulled, for the next requests of each platform, one after the other. */
export class Levers {
  readonly #next: Record<AdPlatform, AdLever[]> = { meta: [], tiktok: [], google: [] };

  pull(platform: AdPlatform, ...levers: AdLever[]): void {
    this.#next[platform].push(...levers);
  }

  take(platform: AdPlatform): AdLever | undefined {
    return this.#next[platform].shift();
  }
}
