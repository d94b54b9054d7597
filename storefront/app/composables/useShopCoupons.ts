import type { ShownCoupon } from '@sys/orders/contracts';
import { toCouponRequest, type CouponFields } from '~/utils/coupon-form';
import type { OfferProblem } from '~/utils/offer-form';

/** The codes of the shop of whoever is signed in: read page by page, made, changed and stopped. */
export function useShopCoupons() {
  const { t } = useI18n();
  const filter = reactive({ q: '' });
  const { rows: coupons, body: _, ...list } = useShopList<ShownCoupon>('/shop/coupons', filter);
  const sending = ref(false);
  const problems = shallowRef<OfferProblem[]>([]);
  const trouble = ref('');
  const KNOWN = ['wrong-state', 'too-many-coupons', 'not-verified', 'no-coupon'];

  /** What came of it; null when it was not done, and why stands in `problems` or `trouble`. */
  async function run(work: () => Promise<ShownCoupon>): Promise<ShownCoupon | null> {
    if (sending.value) return null;
    sending.value = true;
    problems.value = [];
    trouble.value = '';
    try {
      return await work();
    } catch (error) {
      const { code = '', status, message, fields } = error instanceof ApiWriteError ? error : new ApiWriteError(0, '');
      problems.value = fields;
      if (fields.length > 0) trouble.value = t('account.mend');
      else if (KNOWN.includes(code)) trouble.value = t(`selling.coupons.failed.${code}`);
      else trouble.value = status === 429 && message ? message : t('selling.failed.unavailable');
      return null;
    } finally {
      sending.value = false;
    }
  }

  async function save(known: ShownCoupon | null, fields: CouponFields): Promise<ShownCoupon | null> {
    const { request, problems: wrong } = toCouponRequest(fields, known);
    if (!request) {
      problems.value = wrong;
      trouble.value = t('account.mend');
      return null;
    }
    const kept = await run(() =>
      known
        ? apiWrite<ShownCoupon>('PUT', `/shop/coupons/${known.id}`, request)
        : apiWrite<ShownCoupon>('POST', '/shop/coupons', request),
    );
    if (kept) take(kept, known === null);
    return kept;
  }

  async function stop({ id }: ShownCoupon): Promise<boolean> {
    const stopped = await run(() => apiWrite<ShownCoupon>('POST', `/shop/coupons/${id}/stop`, {}));
    if (stopped) take(stopped, false);
    return stopped !== null;
  }

  const take = (coupon: ShownCoupon, isNew: boolean) =>
    (coupons.value = isNew ? [coupon, ...coupons.value] : coupons.value.map((one) => (one.id === coupon.id ? coupon : one))); // prettier-ignore
  const forget = () => {
    problems.value = [];
    trouble.value = '';
  };

  return { ...list, failed: list.trouble, coupons, filter, sending, problems, trouble, save, stop, forget };
}
export type ShopCoupons = ReturnType<typeof useShopCoupons>;
