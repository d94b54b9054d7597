import type { Captions } from '@sys/social/contracts';
import type { Network } from '@sys/social/domain';
import type { Publishing } from './usePublishing';

export const TONES = ['warm', 'direct', 'lively'] as const;
export const LENGTHS = ['short', 'medium', 'long'] as const;

/** What the shop proposes to write under a post, and other words for it where a text service is there. */
export function useCaptionProposal(own: Publishing) {
  const { draft, proposed } = own;
  const { locale } = useI18n();
  const words = usePublishWords();
  const style = reactive<{ tone: (typeof TONES)[number]; length: (typeof LENGTHS)[number] }>({ tone: 'warm', length: 'medium' }); // prettier-ignore
  const captions = shallowRef<Captions | null>(null);
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  const improvable = ref(false);
  const improving = ref(false);
  const trouble = ref('');
  /** What there was before the last proposal or improvement, to go back to. */
  const before = ref<string | null>(null);

  async function propose(): Promise<Captions | null> {
    const query = new URLSearchParams({ link: own.link.id, locale: locale.value, ...style });
    const read = await apiRead<{ data: Captions }>(`/social/captions?${query}`);
    state.value = read.kind === 'got' ? 'ready' : 'failed';
    return read.kind === 'got' ? read.body.data : null;
  }

  /** When the dialog opens: fills what is empty still, and touches nothing else. */
  async function load(): Promise<void> {
    state.value = 'loading';
    const [made, service] = await Promise.all([
      propose(),
      apiRead<{ data: { available: boolean } }>('/social/text-service'),
    ]);
    improvable.value = service.kind === 'got' && service.body.data.available;
    if (!made) return;
    captions.value = made;
    proposed.caption = made.body;
    proposed.hashtags = made.hashtags.slice(0, 5);
    if (own.resumed) return;
    draft.caption = made.body;
    draft.hashtags = [...proposed.hashtags];
  }

  /** Other words for the caption of all, by the style that is chosen. */
  async function write(): Promise<void> {
    trouble.value = '';
    const made = await propose();
    if (!made) return;
    before.value = draft.caption;
    proposed.caption = made.body;
    draft.caption = made.body;
  }

  async function improve(network: Network | null): Promise<void> {
    if (improving.value) return;
    improving.value = true;
    trouble.value = '';
    const body = network ? draft.captions[network]! : draft.caption;
    try {
      const made = await apiWrite<{ body: string }>('POST', '/social/captions/improve', {
        ...{ body, locale: locale.value, tone: style.tone },
        network: network ?? own.networks.value[0] ?? 'instagram',
      });
      before.value = network ? null : body;
      if (network) draft.captions[network] = made.body;
      else draft.caption = made.body;
    } catch (error) {
      trouble.value = words.error(error instanceof ApiWriteError ? error : new ApiWriteError(0, ''));
    } finally {
      improving.value = false;
    }
  }

  function undo(): void {
    if (before.value === null) return;
    draft.caption = before.value;
    before.value = null;
  }
  return { style, captions, state, improvable, improving, trouble, before, load, write, improve, undo };
}
export type CaptionProposal = ReturnType<typeof useCaptionProposal>;
