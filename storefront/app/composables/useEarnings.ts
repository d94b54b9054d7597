import type { Balance, Earnings } from '@sys/affiliate/contracts';

/** Where the earnings of whoever is signed in stand, and what they earned between two days; without them, lately. */
export function useEarnings() {
  const { locale } = useI18n();
  const read = usePromoterRead();
  const state = ref<'loading' | 'ready' | 'failed' | 'not-influencer'>('loading');
  const balance = shallowRef<Balance | null>(null);
  const earnings = shallowRef<Earnings | null>(null);
  const days = reactive({ from: '', to: '' });
  const busy = ref(false);
  const trouble = ref(false);

  async function load(): Promise<void> {
    const query = new URLSearchParams({ locale: locale.value });
    if (days.from && days.to) for (const [name, value] of Object.entries(days)) query.set(name, value);
    busy.value = true;
    trouble.value = false;
    const [owed, earned] = await Promise.all([
      read<{ data: Balance }>('/affiliate/balance'),
      read<{ data: Earnings }>(`/affiliate/earnings?${query}`),
    ]);
    busy.value = false;
    if (owed.kind === 'stranger' || earned.kind === 'stranger') return;
    if (owed.kind === 'got' && earned.kind === 'got') {
      balance.value = owed.body.data;
      earnings.value = earned.body.data;
      Object.assign(days, { from: earnings.value.from, to: earnings.value.to });
      state.value = 'ready';
    } else if (owed.kind === 'not-influencer') state.value = 'not-influencer';
    else if (earnings.value) trouble.value = true;
    else state.value = 'failed';
  }
  return { state, balance, earnings, days, busy, trouble, load };
}
