const TOLD_MS = 2500;

/**
 * Puts a text on the clipboard and says for a moment whether it is there. Where the browser does not let us, what is
 * shown of it is selected, to be copied by hand.
 */
export function useCopy() {
  const copied = ref<'yes' | 'no'>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onBeforeUnmount(() => clearTimeout(timer));

  async function copy(text: string, shown?: HTMLElement | null): Promise<void> {
    clearTimeout(timer);
    // `clipboard` is missing on pages without https.
    copied.value = await (navigator.clipboard?.writeText(text) ?? Promise.reject())
      .then(() => 'yes' as const)
      .catch(() => 'no' as const);
    if (copied.value === 'no') select(shown);
    timer = setTimeout(() => (copied.value = undefined), TOLD_MS);
  }
  return { copied, copy };
}

function select(shown: HTMLElement | null | undefined): void {
  if (shown instanceof HTMLInputElement) {
    shown.focus();
    shown.select();
  } else if (shown) getSelection()?.selectAllChildren(shown);
}
