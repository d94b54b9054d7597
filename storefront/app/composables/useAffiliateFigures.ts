import type { Affiliate, Affiliates, AffiliateTotals } from '@sys/affiliate/contracts';

/** Who promotes the shop of whoever is signed in, with what they brought and cost, page by page. */
export function useAffiliateFigures() {
  const read = useShopRead();
  const state = ref<'loading' | 'ready' | 'failed' | 'closed'>('loading');
  const days = reactive({ from: '', to: '' });
  /** The days of what is shown, which may not be those that are being typed. */
  const shown = shallowRef({ ...days });
  const sort = ref('sales');
  const rows = shallowRef<Affiliate[]>([]);
  const totals = shallowRef<AffiliateTotals | null>(null);
  const next = ref<string | null>(null);
  const busy = ref(false);
  let asked = 0;

  /** What is asked for, as lists and files take it. */
  function query(): URLSearchParams {
    const query = new URLSearchParams({ sort: sort.value });
    for (const [name, value] of Object.entries(days)) if (value) query.set(name, value);
    return query;
  }

  async function load(cursor: string | null = null): Promise<void> {
    const turn = ++asked;
    busy.value = true;
    const search = query();
    if (cursor) search.set('cursor', cursor);
    const asking = { ...days };
    const found = await read<Affiliates>(`/shop/affiliation/affiliates?${search}`);
    // A newer question has been asked meanwhile.
    if (turn !== asked || found.kind === 'stranger') return;
    busy.value = false;
    if (found.kind === 'got') {
      rows.value = cursor ? [...rows.value, ...found.body.data] : found.body.data;
      totals.value = found.body.totals;
      shown.value = asking;
      next.value = found.body.next_cursor;
      state.value = 'ready';
    } else state.value = found.kind === 'failed' ? 'failed' : 'closed';
  }
  return { state, days, shown, sort, rows, totals, next, busy, load, query };
}
