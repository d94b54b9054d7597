import type { ExportName, LongExport } from '@sys/affiliate/contracts';

const ASK_AGAIN_MS = 3_000;

/**
 * Files of the last day that were too long to be made at once: asked for, and looked after until they are ready. `base`
 * stands below `/api`. Who may not see them is told by the page itself, which reads what the files are of.
 */
export function useLongExports(base: string) {
  const files = shallowRef<LongExport[]>([]);
  const refused = ref<'waiting' | 'failed' | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onBeforeUnmount(() => clearTimeout(timer));

  async function load(): Promise<void> {
    clearTimeout(timer);
    const found = await apiRead<{ data: LongExport[] }>(`${base}/exports`);
    if (found.kind !== 'got') return;
    files.value = found.body.data;
    if (files.value.some(({ state }) => state === 'waiting')) timer = setTimeout(load, ASK_AGAIN_MS);
  }

  async function ask(kind: ExportName, query: URLSearchParams): Promise<void> {
    refused.value = null;
    await apiWrite('POST', `${base}/exports`, { ...Object.fromEntries(query), kind }).catch((error: unknown) => {
      // Another is being made, which may be of something else, or asked for by a colleague: it is shown.
      refused.value = error instanceof ApiWriteError && error.code === 'export-waiting' ? 'waiting' : 'failed';
    });
    await load();
  }
  return { files, refused, load, ask };
}
