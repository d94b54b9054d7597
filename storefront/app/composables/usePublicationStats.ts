import type { PublicationStats } from '@sys/social/contracts';

/** What each part of a publication brought: as its network measured it, and by its own address. */
export function usePublicationStats(id: string) {
  const stats = shallowRef<PublicationStats | null>(null);
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  async function load(): Promise<void> {
    state.value = 'loading';
    const read = await apiRead<{ data: PublicationStats }>(`/social/publications/${id}/stats`);
    if (read.kind === 'got') stats.value = read.body.data;
    state.value = read.kind === 'got' ? 'ready' : 'failed';
  }
  return { stats, state, load };
}
