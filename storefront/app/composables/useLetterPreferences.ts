import type { ReaderPreferences } from '@sys/audience/contracts';
import { isLocale } from '@sys/config/locales';

/** The id of the form of what somebody gets. */
export const WISH_FORM = 'letter-wish';

/** What stands in the form; for the two fields that always have an answer, the one known if it should be none. */
function chosenIn(form: FormData, known: LetterWish): LetterWish {
  const text = (name: string) => String(form.get(name) ?? '');
  const locale = form.get('locale');
  return {
    locale: isLocale(locale) ? locale : known.locale,
    city: text('city'),
    interests: form.getAll('interests[]').map(String),
    frequency: LETTER_FREQUENCIES.find((one) => one === text('frequency')) ?? known.frequency,
    refuseOpens: form.has('refuseOpens'),
  };
}

/**
 * What somebody gets of the newsletter, by the link in a mail of theirs. The page comes with it (server/middleware/07.letters.ts)
 * and its forms work without scripts; with them nothing has to be loaded again.
 */
export function useLetterPreferences() {
  const { t, locale } = useI18n();
  const { query } = useRoute();
  const letter = useLetterPage();
  const over = query.erreur === 'over' ? 'over' : null;
  const gone = query.etape === ERASED_STEP ? 'erased' : null;
  const came = letter && (letter.reader ? 'ready' : 'failed');
  const state = ref<'loading' | 'ready' | 'over' | 'failed' | 'erased'>(came ?? over ?? gone ?? 'loading');
  const reader = shallowRef<ReaderPreferences | null>(letter?.reader ?? null);
  /** Without a city: an empty one, as a form has it. */
  const wish = reactive<LetterWish>({ locale: 'fr', city: '', interests: [], frequency: 'weekly', refuseOpens: false });
  const token = ref(letter?.token ?? '');
  const busy = ref(false);
  /** What a form without scripts did stands above the page, where it begins; what was done from here, by the button. */
  const notice = ref(letter?.saved ? t('letters.preferences.saved') : '');
  // By their keys: the page came without these texts, which are there a moment after they are first asked for.
  const done = ref('');
  const said = computed(() => (done.value ? t(done.value) : ''));
  const failed = ref(letter?.failure ? (letter.failure === 'limit' ? 'account.failed.limit' : 'letters.failed') : '');
  const limited = ref('');
  const failure = computed(() => limited.value || (failed.value ? t(failed.value) : ''));

  const isOver = (error: unknown) => error instanceof ApiWriteError && error.status === 400;
  const take = ({ locale, city, interests, frequency, refuseOpens }: LetterWish) =>
    Object.assign(wish, { locale, city: city ?? '', interests: [...interests], frequency, refuseOpens });
  const keptBy = (read: ReaderPreferences): LetterWish => ({ ...read, refuseOpens: read.opens.refused });
  if (letter?.reader) take(letter.wish ?? keptBy(letter.reader));
  // What was chosen before the page woke stands in its form, which waking would put back to what the page came with.
  onBeforeMount(() => {
    const form = document.getElementById(WISH_FORM);
    if (form instanceof HTMLFormElement) take(chosenIn(new FormData(form), wish));
  });

  async function load(): Promise<void> {
    state.value = 'loading';
    token.value = new URLSearchParams(location.search).get(TOKEN_PARAM) ?? token.value;
    // Opened by nobody's link: there is nothing to try again.
    if (!token.value) return void (state.value = 'over');
    try {
      const asked = { token: token.value, locale: locale.value };
      const read = await apiWrite<ReaderPreferences>('POST', '/newsletter/preferences/read', asked);
      reader.value = read;
      take(keptBy(read));
      state.value = 'ready';
    } catch (error) {
      state.value = isOver(error) ? 'over' : 'failed';
    }
  }
  onMounted(() => void (state.value === 'loading' && load()));

  /** Says what came of it, and whether it was done. */
  async function write(path: string, body: object, key: string): Promise<boolean> {
    busy.value = true;
    notice.value = done.value = failed.value = limited.value = '';
    try {
      await apiWrite('POST', `/newsletter/${path}`, { token: token.value, ...body });
      done.value = key;
      return true;
    } catch (error) {
      limited.value = error instanceof ApiWriteError && error.status === 429 ? error.message : '';
      failed.value = 'letters.failed';
      return false;
    } finally {
      busy.value = false;
    }
  }

  return {
    ...{ state, reader, wish, token, busy, notice, said, failure, load },
    unsent: letter?.unsent ?? [],
    save: () => write('preferences', { ...wish, city: wish.city || null }, 'letters.preferences.saved'),
    async stop() {
      if (await write('unsubscribe', {}, 'letters.stopped.title'))
        reader.value = { ...reader.value!, subscribed: false };
    },
    async erase() {
      if (await write('erase', {}, '')) state.value = 'erased';
    },
  };
}
