import type { TikTokCreatorView } from '@sys/social/contracts';

/** What an account of TikTok lets choose, as TikTok says it now: asked for each time the form is opened. */
export function useTikTokCreator(account: string) {
  const creator = shallowRef<TikTokCreatorView | null>(null);
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  /** Why TikTok lets nothing be posted there now: the code of a failure. */
  const refusal = ref('');
  async function load(): Promise<void> {
    state.value = 'loading';
    refusal.value = '';
    const read = await apiRead<{ data: TikTokCreatorView }>(`/social/accounts/${account}/tiktok`);
    if (read.kind === 'refused' && Array.isArray(read.problems))
      refusal.value = (read.problems as { code: string }[])[0]?.code ?? '';
    if (read.kind === 'got') creator.value = read.body.data;
    state.value = read.kind === 'got' ? 'ready' : 'failed';
  }
  return { creator, state, refusal, load };
}
