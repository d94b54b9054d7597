import type { ReaderPreferences } from '@sys/audience/contracts';

export type LetterWish = Pick<ReaderPreferences, 'locale' | 'city' | 'interests' | 'frequency'>;

/** What somebody gets of the newsletter, by the link in a mail of theirs: read and changed in the browser alone. */
export function useLetterPreferences() {
  const { t, locale } = useI18n();
  const state = ref<'loading' | 'ready' | 'over' | 'failed' | 'erased'>('loading');
  const reader = shallowRef<ReaderPreferences | null>(null);
  const wish = reactive<LetterWish>({ locale: 'fr', city: null, interests: [], frequency: 'weekly' });
  const busy = ref(false);
  const said = ref('');
  const failure = ref('');
  const token = () => new URLSearchParams(location.search).get(TOKEN_PARAM) ?? '';

  const isOver = (error: unknown) => error instanceof ApiWriteError && error.status === 400;

  async function load(): Promise<void> {
    state.value = 'loading';
    try {
      const asked = { token: token(), locale: locale.value };
      const read = await apiWrite<ReaderPreferences>('POST', '/newsletter/preferences/read', asked);
      reader.value = read;
      Object.assign(wish, { locale: read.locale, city: read.city, interests: [...read.interests], frequency: read.frequency });
      state.value = 'ready';
    } catch (error) {
      state.value = isOver(error) ? 'over' : 'failed';
    }
  } // prettier-ignore

  /** Says what came of it, and whether it was done. */
  async function write(path: string, body: object, done: string): Promise<boolean> {
    busy.value = true;
    said.value = failure.value = '';
    try {
      await apiWrite('POST', `/newsletter/${path}`, { token: token(), ...body });
      said.value = done;
      return true;
    } catch (error) {
      const limit = error instanceof ApiWriteError && error.status === 429 ? error.message : '';
      failure.value = limit || t('letters.failed');
      return false;
    } finally {
      busy.value = false;
    }
  }

  return {
    ...{ state, reader, wish, busy, said, failure, load },
    save: () => write('preferences', { ...wish }, t('letters.preferences.saved')),
    async stop() {
      if (await write('unsubscribe', {}, t('letters.stopped.title')))
        reader.value = { ...reader.value!, subscribed: false };
    },
    async erase() {
      if (await write('erase', {}, '')) state.value = 'erased';
    },
  };
}
