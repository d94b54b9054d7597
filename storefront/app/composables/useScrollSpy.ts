/**
 * Which of these sections one is reading: the last whose top has passed the reading line, a third down
 * the screen.
 */
export function useScrollSpy(ids: readonly string[]) {
  const current = ref(ids[0]);
  let frame = 0;

  function look() {
    frame = 0;
    const line = innerHeight / 3;
    const passed = ids.filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) <= line);
    current.value = passed.at(-1) ?? ids[0];
  }
  const later = () => (frame ||= requestAnimationFrame(look));

  onMounted(() => {
    addEventListener('scroll', later, { passive: true });
    later();
  });
  onBeforeUnmount(() => {
    removeEventListener('scroll', later);
    cancelAnimationFrame(frame);
  });
  return current;
}
