import type { MyLinks } from '@sys/affiliate/contracts';
import type { Publication } from '@sys/social/contracts';

export const PUBLICATION_STATES = ['scheduled', 'ended', 'cancelled'] as const;

/** What whoever is signed in has published, the newest first; with the names of the links that it is of. */
export function useMyPublications() {
  const { locale } = useI18n();
  const filter = reactive({ state: '', network: '' });
  const list = useCursorList<Publication>('/social/publications', filter);
  /** Titles by link, of the links that were made last: an older one is named by its words. */
  const titles = shallowRef(new Map<string, string>());

  async function load(after: string | null = null): Promise<void> {
    const named = titles.value.size > 0 ? null : readTitles();
    await Promise.all([list.load(after), named]);
  }
  async function readTitles(): Promise<void> {
    const read = await apiRead<MyLinks>(`/affiliate/my-links?locale=${locale.value}`);
    if (read.kind === 'got') titles.value = new Map(read.body.data.map(({ id, title, code }) => [id, title || code]));
  }
  return { ...list, filter, titles, load };
}
