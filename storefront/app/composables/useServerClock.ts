const TICK_MS = 1000;

/**
 * The server's time, second by second. `null` until it is known. It runs on the page's own stopwatch,
 * so that setting the computer's clock does not move it.
 */
export function useServerClock() {
  const now = shallowRef<number | null>(null);
  let offset: number | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  const tick = () => {
    if (offset !== undefined) now.value = offset + performance.now();
  };

  /** `at` is when, on the stopwatch, the server's time was `time`. */
  function set(time: number, at: number) {
    offset = time - at;
    tick();
    timer ??= setInterval(tick, TICK_MS);
  }

  onScopeDispose(() => clearInterval(timer));
  return { now, set, tick };
}
