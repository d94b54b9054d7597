import type { LinkStats } from '@sys/affiliate/contracts';

export const STATS_DAYS = [7, 30, 90] as const;

/** What a link brought in the last days, read anew for each number of them. */
export function useLinkStats(id: string) {
  const days = ref<(typeof STATS_DAYS)[number]>(30);
  const stats = shallowRef<LinkStats | null>(null);
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  let asked = 0;

  async function load(count = days.value): Promise<void> {
    const turn = ++asked;
    days.value = count;
    state.value = 'loading';
    const read = await apiRead<{ data: LinkStats }>(`/affiliate/link/${id}/stats?days=${count}`);
    if (turn !== asked) return;
    if (read.kind === 'got') stats.value = read.body.data;
    state.value = read.kind === 'got' ? 'ready' : 'failed';
  }
  return { days, stats, state, load };
}
