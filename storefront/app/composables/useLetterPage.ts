/**
 * What the page came with for the reader whose link it is; null where it is the page of all, and after moving to it from
 * another page.
 */
export function useLetterPage(): LetterPage | null {
  const sent = import.meta.server ? useRequestEvent()?.context.letter : undefined;
  const letter = useState<LetterPage | null>('letter', () => sent ?? null);
  return import.meta.server || useNuxtApp().isHydrating ? letter.value : null;
}
