import type { Newcomer } from '@sys/identity/contracts';

/**
 * Who came back from a provider in this browser, read in the browser alone: `undefined` until it is known, null when
 * nobody did or it is too long ago, `failed` when it could not be asked.
 */
export function useNewcomer(): Ref<Newcomer | null | undefined | 'failed'> {
  const newcomer = ref<Newcomer | null | undefined | 'failed'>();
  onMounted(async () => {
    const answer = await $fetch<{ data: Newcomer | null }>('/api/session/newcomer').catch(() => null);
    newcomer.value = answer ? answer.data : 'failed';
  });
  return newcomer;
}
