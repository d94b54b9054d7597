import type { AffiliationRequest } from '@sys/affiliate/contracts';

/** What whoever is signed in asked to promote, the newest first. */
export function useMyRequests() {
  const { locale } = useI18n();
  const { rows: requests, ...list } = useCursorList<AffiliationRequest>('/affiliate/requests', {
    locale: locale.value,
  });
  const { busy, trouble, run } = usePromotionDeed('promoOffers.failed', ['wrong-state', 'no-request']);

  async function withdraw({ id }: AffiliationRequest): Promise<AffiliationRequest | null> {
    const path = `/affiliate/requests/${id}/withdraw?locale=${locale.value}`;
    const gone = await run(() => apiWrite<AffiliationRequest>('POST', path));
    if (gone) put(gone);
    return gone;
  }
  const put = (request: AffiliationRequest): void => {
    const others = requests.value.filter(({ id }) => id !== request.id);
    requests.value = others.length < requests.value.length ? requests.value.map((one) => (one.id === request.id ? request : one)) : [request, ...others]; // prettier-ignore
  };
  return { list, requests, withdrawing: busy, trouble, withdraw, put };
}
