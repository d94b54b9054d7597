/** How a call goes wrong. */
export type Fault =
  /** Answered so before anything happened. */
  | { kind: 'answer'; status: number; code: string }
  /** Done, and the socket dropped before the answer. */
  | { kind: 'drop-after' }
  /** The socket dropped before anything happened. */
  | { kind: 'drop-before' };

/** Faults on demand: of the next so many calls whose path begins so, the first ones ordered first. */
export class Faults {
  #open: { path: string; left: number; fault: Fault }[] = [];

  /** `path` as at TikTok, `/v2/post/publish/video/init/`; `/upload/` for the bytes; `/` for all. */
  order(path: string, fault: Fault, times = 1): void {
    this.#open.push({ path, left: times, fault });
  }

  clear(): void {
    this.#open = [];
  }

  take(path: string): Fault | null {
    const found = this.#open.find((order) => path.startsWith(order.path));
    if (!found) return null;
    found.left--;
    if (found.left === 0) this.#open = this.#open.filter((order) => order !== found);
    return found.fault;
  }
}
