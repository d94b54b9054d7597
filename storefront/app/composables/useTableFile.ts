/** Why there was no file; what is told of it stands in `most` (rows) and `plan` (the one that has files). */
export type FileTrouble = { kind: 'too-long'; most: number } | { kind: 'plan'; plan: string } | { kind: 'failed'; message: string }; // prettier-ignore

/** Takes a table along as a file. Asked for in the page, so that what stands in its way is told there. */
export function useTableFile() {
  const busy = ref(false);
  const done = ref(false);
  const trouble = shallowRef<FileTrouble | null>(null);

  /** @param path below `/api`, with its query */
  async function save(path: string, name: string): Promise<void> {
    trouble.value = null;
    done.value = false;
    busy.value = true;
    const answer = await fetch(`/api${path}`).catch(() => null);
    if (answer?.ok) {
      keepFile(await answer.blob(), nameOf(answer) ?? name);
      done.value = true;
    } else trouble.value = await troubleOf(answer);
    busy.value = false;
  }
  /** What stood in the way is dealt with otherwise. */
  const forget = () => void (trouble.value = null);
  return { busy, done, trouble, save, forget };
}

async function troubleOf(answer: Response | null): Promise<FileTrouble> {
  const { error } = ((await answer?.json().catch(() => null)) ?? {}) as {
    error?: { message: string; details?: { code?: string; problems?: { most: number; label: string } } };
  };
  const { code, problems } = error?.details ?? {};
  if (code === 'export-too-long' && problems) return { kind: 'too-long', most: problems.most };
  if (code === 'plan-feature' && problems) return { kind: 'plan', plan: problems.label };
  return { kind: 'failed', message: (answer?.status === 429 && error?.message) || '' };
}

const nameOf = (answer: Response): string | undefined =>
  /filename="([\w.-]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1];

function keepFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
