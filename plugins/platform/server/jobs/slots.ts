/** How much a process runs at a time: in all, and of each handler. */
export interface Slots {
  /** How many more of this handler could start now. */
  free(handler: string): number;
  /** How many more could start now, whatever they are. */
  freeInAll(): number;
  /** Takes one when it is free, else after those who asked before. */
  take(handler: string): Promise<void>;
  release(handler: string): void;
}

export function createSlots(total: number, limitOf: (handler: string) => number): Slots {
  let used = 0;
  const usedBy = new Map<string, number>();
  const waiting: { handler: string; start: () => void }[] = [];

  const free = (handler: string) => Math.min(total - used, limitOf(handler) - (usedBy.get(handler) ?? 0));
  const occupy = (handler: string, by: number) => {
    used += by;
    usedBy.set(handler, (usedBy.get(handler) ?? 0) + by);
  };

  return {
    free: (handler) => Math.max(0, free(handler)),
    freeInAll: () => Math.max(0, total - used),
    async take(handler) {
      if (free(handler) > 0) return occupy(handler, 1);
      await new Promise<void>((start) => waiting.push({ handler, start }));
    },
    release(handler) {
      occupy(handler, -1);
      const next = waiting.findIndex((each) => free(each.handler) > 0);
      if (next < 0) return;
      const [starter] = waiting.splice(next, 1);
      // Occupied before anybody else can look.
      occupy(starter!.handler, 1);
      starter!.start();
    },
  };
}
