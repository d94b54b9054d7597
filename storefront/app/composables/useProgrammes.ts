import type { ShopDeal } from '@sys/affiliate/contracts';
import type { DealChoices } from '@sys/orders/contracts';
import type { ProgrammeFields } from '~/utils/programme-form';
import type { OfferProblem } from '~/utils/offer-form';

/** What the shop of whoever is signed in offers for its deals: read page by page, followed, opened and closed. */
export function useProgrammes() {
  const { t, locale } = useI18n();
  const filter = reactive({ q: '' });
  const { rows: deals, ...list } = useCursorList<ShopDeal>('/shop/affiliation/programmes', filter);
  const deed = usePromotionDeed('programmes.failed', ['changed-meanwhile', 'programme-problems', 'wrong-state', 'no-deal', 'not-verified']); // prettier-ignore
  const problems = shallowRef<OfferProblem[]>([]);
  const categories = shallowRef<DealChoices['categories']>([]);

  /** Categories to choose from, once a form is open. */
  async function loadCategories(): Promise<void> {
    if (categories.value.length > 0) return;
    const read = await apiRead<{ data: DealChoices }>(`/shop/deals/choices?locale=${locale.value}`);
    if (read.kind === 'got') categories.value = read.body.data.categories;
  }

  async function save(deal: ShopDeal, fields: ProgrammeFields): Promise<boolean> {
    const { wish, problems: wrong } = toProgrammeWish(fields, deal.programme);
    problems.value = wrong;
    if (!wish) {
      deed.trouble.value = t('account.mend');
      return false;
    }
    return take(await deed.run(() => apiWrite<ShopDeal>('PUT', `/shop/affiliation/programmes/${deal.deal}`, wish)));
  }

  /** Of a form that was sent too early: what of it is still to be mended. */
  function recheck(deal: ShopDeal, fields: ProgrammeFields): void {
    if (problems.value.length === 0) return;
    problems.value = toProgrammeWish(fields, deal.programme).problems;
    if (problems.value.length === 0) deed.trouble.value = '';
  }

  const move = async ({ deal }: ShopDeal, way: 'open' | 'close'): Promise<boolean> =>
    take(await deed.run(() => apiWrite<ShopDeal>('POST', `/shop/affiliation/programmes/${deal}/${way}`, {})));

  function take(now: ShopDeal | null): boolean {
    if (now) deals.value = deals.value.map((one) => (one.deal === now.deal ? now : one));
    return now !== null;
  }
  function forget(): void {
    problems.value = [];
    deed.trouble.value = '';
  }

  return { list, deals, filter, categories, loadCategories, problems, busy: deed.busy, trouble: deed.trouble, save, recheck, move, forget }; // prettier-ignore
}
export type Programmes = ReturnType<typeof useProgrammes>;
