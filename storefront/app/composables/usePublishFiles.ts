import type { Captions, Media } from '@sys/social/contracts';
import type { Crop } from '@sys/social/domain';
import { boundsOf, fittingCrop } from '~/utils/picture-crop';
import { formatOf, type DraftFile } from '~/utils/publish-draft';
import type { Publishing } from './usePublishing';

/** More than any network shows of one post. */
const MOST_FILES = 35;
const MOST_ALT = 1000;

/** Pictures and films of a draft: brought, off the deal’s page, cut anew, described and put in order. */
export function usePublishFiles(own: Publishing, captions: Ref<Captions | null>) {
  const { draft } = own;
  const { t } = useI18n();
  const words = usePublishWords();
  /** What is on its way, and which share of it has left. */
  const sending = ref<{ name: string; share: number } | null>(null);
  const trouble = ref('');
  const said = ref('');
  /** Originals, to cut from again; those of a page that was loaded anew are what the server has. */
  const originals = new Map<string, Blob>();

  /** The shapes that all chosen accounts take. */
  const bounds = computed(() =>
    boundsOf(own.chosen.value.map((account) => ({ network: account.network, format: formatOf(account, draft) }))),
  );

  async function run<T>(name: string, work: () => Promise<T>): Promise<T | null> {
    if (sending.value) return null;
    trouble.value = '';
    said.value = '';
    sending.value = { name, share: 0 };
    try {
      return await work();
    } catch (error) {
      const why = error instanceof UploadError ? (error.why ?? 'other') : refusalOf(error);
      trouble.value = name ? `${name} – ${words.refusal(why)}` : words.refusal(why);
      return null;
    } finally {
      sending.value = null;
    }
  }

  /** The same file in its place, or a new one at the end. */
  function put(file: DraftFile): void {
    const at = draft.files.findIndex(({ key }) => key === file.key);
    if (at < 0) draft.files.push(file);
    else draft.files[at] = file;
  }

  async function upload(blob: Blob & { name?: string }, crop: Crop | null, alt: string): Promise<Media> {
    const query = new URLSearchParams({ alt: alt.slice(0, MOST_ALT), ...(crop ? numbers(crop) : {}) });
    return uploadFile<Media>(`/social/media?${query}`, blob, (share) => sending.value && (sending.value.share = share));
  }

  async function bring(files: readonly File[]): Promise<void> {
    for (const file of files.slice(0, MOST_FILES - draft.files.length)) {
      const made = await run(file.name, async () => {
        const picture = file.type.startsWith('image/');
        const size = picture ? await sizeOf(file) : null;
        const crop = size && fittingCrop(size, bounds.value);
        const media = await upload(file, crop, '');
        return fileOf(media, { crop, picture: null, key: crypto.randomUUID() });
      });
      if (!made) return;
      originals.set(made.key, file);
      put(made);
    }
  }

  /** A photograph of the deal as the server has it: all of it, in the size in which networks show it. */
  async function wholeOf(picture: number, alt: string): Promise<Media> {
    return apiWrite<Media>('POST', '/social/media/from-deal', { deal: captions.value?.deal, picture, alt });
  }

  async function takePicture(picture: number): Promise<void> {
    const alt = own.link.title.slice(0, MOST_ALT);
    const key = crypto.randomUUID();
    const made = await run('', async () => {
      const whole = await wholeOf(picture, alt);
      const crop = fittingCrop(whole, bounds.value);
      if (!crop) return fileOf(whole, { crop, picture, key });
      const blob = await fetched(whole.url);
      originals.set(key, blob);
      return fileOf(await upload(blob, crop, alt), { crop, picture, key });
    });
    if (made) put(made);
  }

  /** A picture before it was cut; of one’s own, on a page that was loaded anew, what was kept of it. */
  async function originalOf(file: DraftFile): Promise<Blob> {
    const known = originals.get(file.key);
    if (known) return known;
    const blob = await fetched(file.picture === null ? file.url : (await wholeOf(file.picture, file.alt)).url);
    originals.set(file.key, blob);
    return blob;
  }

  /** Another part of it, or another description: the server has it as a file of its own. */
  async function change(file: DraftFile, crop: Crop | null, alt: string): Promise<boolean> {
    const made = await run('', async () => {
      const { picture, key } = file;
      return fileOf(await upload(await originalOf(file), crop, alt), { crop, picture, key });
    });
    if (made) put(made);
    return made !== null;
  }

  function move(from: number, to: number): void {
    if (to < 0 || to >= draft.files.length || from === to) return;
    const [moved] = draft.files.splice(from, 1);
    draft.files.splice(to, 0, moved!);
    said.value = t('publishing.media.moved', { place: to + 1, count: draft.files.length });
  }
  function remove(file: DraftFile): void {
    draft.files = draft.files.filter(({ key }) => key !== file.key);
    originals.delete(file.key);
    said.value = t('publishing.media.removed');
  }

  return { sending, trouble, said, bounds, bring, takePicture, originalOf, change, move, remove, mayBring: computed(() => draft.files.length < MOST_FILES) }; // prettier-ignore
}
export type PublishFiles = ReturnType<typeof usePublishFiles>;

function fileOf(media: Media, more: Pick<DraftFile, 'crop' | 'picture' | 'key'>): DraftFile {
  const { id, kind, url, width, height, durationMs, alt } = media;
  return { id, kind, url, width, height, durationMs, alt, ...more };
}

const numbers = (crop: Crop) => Object.fromEntries(Object.entries(crop).map(([name, value]) => [name, String(value)]));

async function fetched(url: string): Promise<Blob> {
  const response = await fetch(url);
  if (!response.ok) throw new ApiWriteError(response.status, '');
  return response.blob();
}

/** As it stands upright. Throws an `UploadError` for what is no picture. */
async function sizeOf(blob: Blob): Promise<{ width: number; height: number }> {
  const bitmap = await createImageBitmap(blob).catch(() => null);
  if (!bitmap) throw new UploadError('other', 'damaged');
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height };
}

const refusalOf = (error: unknown): string =>
  error instanceof ApiWriteError ? ((error.problems as { why?: string } | undefined)?.why ?? 'other') : 'other';
