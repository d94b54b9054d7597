import type { CommissionExport } from '@sys/affiliate/contracts';

const ASK_AGAIN_MS = 3_000;

/** Files of the last day that were too long to be made at once: asked for, and looked after until they are ready. */
export function useLongExports() {
  const read = usePromoterRead();
  const files = shallowRef<CommissionExport[]>([]);
  const refused = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onBeforeUnmount(() => clearTimeout(timer));

  async function load(): Promise<void> {
    clearTimeout(timer);
    const found = await read<{ data: CommissionExport[] }>('/affiliate/exports');
    if (found.kind !== 'got') return;
    files.value = found.body.data;
    if (files.value.some(({ state }) => state === 'waiting')) timer = setTimeout(load, ASK_AGAIN_MS);
  }

  async function ask(query: URLSearchParams): Promise<void> {
    refused.value = false;
    await apiWrite('POST', '/affiliate/exports', Object.fromEntries(query)).catch((error: unknown) => {
      // One is being made: it is shown, and that is what was wanted.
      refused.value = !(error instanceof ApiWriteError && error.code === 'export-waiting');
    });
    await load();
  }
  return { files, refused, load, ask };
}
