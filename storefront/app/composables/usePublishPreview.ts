import type { PreviewPart } from '@sys/social/contracts';
import type { Publishing } from './usePublishing';

const WAIT_MS = 500;

/**
 * What each network would be sent for the draft as it stands: asked for a moment after the last change. While that is on
 * its way, or fails, what there was stays.
 */
export function usePublishPreview(own: Publishing) {
  const parts = shallowRef<PreviewPart[]>([]);
  const state = ref<'idle' | 'loading' | 'ready' | 'failed'>('idle');
  const trouble = ref('');
  const words = usePublishWords();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const wanted = computed(() => {
    if (own.state.value !== 'ready' || own.chosen.value.length === 0) return null;
    const { wish, locale, deliveries } = own.request();
    return JSON.stringify({ wish, locale, link: own.link.id, deliveries });
  });

  async function ask(body: string): Promise<void> {
    const turn = ++asked;
    state.value = 'loading';
    try {
      const answer = await apiWrite<{ deliveries: PreviewPart[] }>('POST', '/social/preview', JSON.parse(body));
      if (turn !== asked) return;
      parts.value = answer.deliveries;
      state.value = 'ready';
      trouble.value = '';
    } catch (error) {
      if (turn !== asked) return;
      state.value = 'failed';
      trouble.value = words.error(error instanceof ApiWriteError ? error : new ApiWriteError(0, ''));
    }
  }

  watch(
    wanted,
    (body) => {
      clearTimeout(timer);
      asked++;
      if (body === null) {
        parts.value = [];
        state.value = 'idle';
        return;
      }
      state.value = 'loading';
      timer = setTimeout(() => void ask(body), parts.value.length === 0 ? 0 : WAIT_MS);
    },
    { immediate: true },
  );
  onScopeDispose(() => clearTimeout(timer));

  const again = () => wanted.value !== null && void ask(wanted.value);
  return { parts, state, trouble, again };
}
export type PublishPreview = ReturnType<typeof usePublishPreview>;
