/** Calls `work` when woken and when it said to be called again, never twice at a time. */
export interface Pump {
  wake(): void;
  /** Wakes after so many seconds, if nothing does before. */
  wakeIn(seconds: number): void;
  /** No more calls; resolves when the last has ended. */
  stop(): Promise<void>;
}

const AFTER_ERROR = 1;

/** `work` returns the seconds after which it wants to be called without being woken. */
export function createPump(work: () => Promise<number>, onError: (error: unknown) => void): Pump {
  let stopped = false;
  let again = false;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let timerEnds = Infinity;

  async function run(): Promise<void> {
    let wait: number;
    do {
      again = false;
      try {
        wait = await work();
      } catch (error) {
        onError(error);
        wait = AFTER_ERROR;
        break;
      }
    } while (again && !stopped);
    running = null;
    wakeIn(wait);
  }

  function wake(): void {
    if (stopped) return;
    again = true;
    running ??= run();
  }

  function wakeIn(seconds: number): void {
    // The monotonic clock: the wall's may jump.
    const ends = performance.now() + seconds * 1000;
    if (stopped || ends >= timerEnds) return;
    clearTimeout(timer);
    timerEnds = ends;
    timer = setTimeout(
      () => {
        timerEnds = Infinity;
        wake();
      },
      Math.max(0, seconds * 1000),
    );
  }

  return {
    wake,
    wakeIn,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
