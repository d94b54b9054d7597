import type { Decided, ShopRequests } from '@sys/affiliate/contracts';

export type Applicant = ShopRequests['data'][number];
export type Decision = 'approve' | 'refuse' | 'ban' | 'lift';

/** Who asks to promote the deals of the shop of whoever is signed in, and what it answers them. */
export function useApplicants() {
  const { t, locale } = useI18n();
  const filter = reactive({ state: 'asked' as Applicant['state'], locale: locale.value });
  const { rows, ...list } = useCursorList<Applicant>('/shop/affiliation/requests', filter);
  const chosen = ref<string[]>([]);
  const { busy, trouble, run } = usePromotionDeed('affiliates.failed', KNOWN);
  const said = ref('');

  async function show(state: Applicant['state']): Promise<void> {
    filter.state = state;
    chosen.value = [];
    said.value = '';
    rows.value = [];
    await list.load();
  }

  /** Whether it was done for any. Those that were decided leave the list; what was not is told. */
  async function decide(requests: readonly string[], move: Decision, reason = ''): Promise<boolean> {
    said.value = '';
    const body = { requests, move, reason };
    const answer = await run(() => apiWrite<Decided>('POST', '/shop/affiliation/requests/decide', body));
    if (!answer) return false;
    const { done, left } = answer;
    chosen.value = [];
    said.value = done.length > 0 ? t(`affiliates.done.${move}`, {}, done.length) : '';
    const because = [...new Set(left.map((one) => one.because))];
    trouble.value = because.map((code) => t(`affiliates.failed.${KNOWN.includes(code) ? code : 'other'}`)).join(' ');
    await list.load();
    return done.length > 0;
  }

  return { list, rows, filter, chosen, busy, trouble, said, show, decide };
}
const KNOWN = ['affiliate-quota', 'wrong-state', 'changed-meanwhile', 'not-verified'];
