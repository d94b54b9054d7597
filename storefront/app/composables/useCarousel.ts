/** Arrows and keys for a list that scrolls sideways. `left` and `right` are those of the screen. */
export function useCarousel(track: Readonly<Ref<HTMLElement | null>>) {
  const index = ref(0);
  const atStart = ref(true);
  const atEnd = ref(false);

  /** In right-to-left pages `scrollLeft` counts down from 0. */
  const forward = () => (track.value && getComputedStyle(track.value).direction === 'rtl' ? -1 : 1);

  function look() {
    const list = track.value;
    if (!list) return;
    const position = Math.abs(list.scrollLeft);
    const room = list.scrollWidth - list.clientWidth;
    atStart.value = position < 2;
    atEnd.value = position > room - 2;
    index.value = Math.min(Math.round(position / step(list)), list.children.length - 1);
  }

  /** From one slide to the next. */
  function step(list: HTMLElement): number {
    const [first, second] = list.children as unknown as HTMLElement[];
    return second ? Math.abs(second.offsetLeft - first!.offsetLeft) : list.clientWidth;
  }

  function show(target: number, behavior: ScrollBehavior = 'smooth') {
    const list = track.value;
    list?.scrollTo({ left: target * step(list) * forward(), behavior });
  }

  function go(way: 'back' | 'on' | 'left' | 'right') {
    const list = track.value;
    const by = way === 'on' ? 1 : way === 'back' ? -1 : (way === 'right' ? 1 : -1) * forward();
    list?.scrollBy({ left: by * step(list) * forward(), behavior: 'smooth' });
  }

  let observer: ResizeObserver | undefined;
  onMounted(() => {
    const list = track.value;
    if (!list) return;
    list.addEventListener('scroll', look, { passive: true });
    observer = new ResizeObserver(look);
    observer.observe(list);
  });
  onBeforeUnmount(() => observer?.disconnect());

  return { index, atStart, atEnd, go, show };
}
