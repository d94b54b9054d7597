const TICK_MS = 1000;

/** The time of this device, second by second, once the page is awake; null before. */
export function useTicking() {
  const now = shallowRef<number | null>(null);
  let timer: ReturnType<typeof setInterval> | undefined;
  onMounted(() => {
    now.value = Date.now();
    timer = setInterval(() => (now.value = Date.now()), TICK_MS);
  });
  onScopeDispose(() => clearInterval(timer));
  return now;
}
