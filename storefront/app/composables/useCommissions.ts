import type { Commission, Commissions, CommissionTotals } from '@sys/affiliate/contracts';

/** One’s own commissions, page by page, with what all of them come to. */
export function useCommissions() {
  const { locale } = useI18n();
  const read = usePromoterRead();
  const state = ref<'loading' | 'ready' | 'failed' | 'not-influencer'>('loading');
  const filter = reactive({ state: '', from: '', to: '' });
  const rows = shallowRef<Commission[]>([]);
  const totals = shallowRef<CommissionTotals | null>(null);
  const next = ref<string | null>(null);
  const busy = ref(false);
  const trouble = ref(false);
  let asked = 0;

  /** What is asked for, as lists and files take it. */
  function query(): URLSearchParams {
    const query = new URLSearchParams({ locale: locale.value });
    for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
    return query;
  }

  async function load(cursor: string | null = null): Promise<void> {
    const turn = ++asked;
    busy.value = true;
    trouble.value = false;
    const search = query();
    if (cursor) search.set('cursor', cursor);
    const found = await read<Commissions>(`/affiliate/commissions?${search}`);
    // A newer question has been asked meanwhile.
    if (turn !== asked || found.kind === 'stranger') return;
    busy.value = false;
    if (found.kind === 'got') {
      rows.value = cursor ? [...rows.value, ...found.body.data] : found.body.data;
      totals.value = found.body.totals;
      next.value = found.body.next_cursor;
      state.value = 'ready';
    } else if (state.value === 'loading') state.value = found.kind;
    else trouble.value = true;
  }
  return { state, filter, rows, totals, next, busy, trouble, load, query };
}
