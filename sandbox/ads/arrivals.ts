export type AdPlatform = 'meta' | 'tiktok' | 'google';

/** What came to a platform: its script was fetched, a browser told something, or a server did. */
export interface Arrival {
  platform: AdPlatform;
  by: 'script' | 'browser' | 'server';
  /** What happened, as the platform calls it. */
  event: string;
  /** By which it is counted once. */
  id: string;
  /** The address of the page that it says it is in, and where somebody came from. */
  page: string;
  referrer: string;
  /** The whole request as text: its address and what was in it. */
  bytes: string;
  body: unknown;
}

/** All that came, the oldest first. */
export class Arrivals {
  readonly all: Arrival[] = [];

  add(arrival: Arrival): void {
    this.all.push(arrival);
  }

  of(platform: AdPlatform, by: Arrival['by'], event?: string): Arrival[] {
    return this.all.filter((one) => one.platform === platform && one.by === by && (!event || one.event === event));
  }

  /** How often the platform counts it: once for an id, whichever way and how often it came. */
  counted(platform: AdPlatform, event: string): number {
    const ids = this.all.filter((one) => one.platform === platform && one.event.toLowerCase() === event.toLowerCase() && one.by !== 'script'); // prettier-ignore
    return new Set(ids.map(({ id }) => id)).size;
  }
}
