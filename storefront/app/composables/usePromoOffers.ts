import type { AffiliationRequest, PromotedOffer, PromotedOfferInFull } from '@sys/affiliate/contracts';

/** What whoever is signed in may promote, and the one that is open on top. */
export function usePromoOffers() {
  const { locale } = useI18n();
  const filter = reactive({ q: '', category: '', city: '', least: '', sort: 'earnings', locale: locale.value });
  const { rows: offers, ...list } = useCursorList<PromotedOffer>('/affiliate/offers', filter);
  const open = shallowRef<PromotedOfferInFull | null>(null);
  const opening = ref<'no' | 'busy' | 'gone' | 'failed'>('no');
  const { busy: asking, trouble, run } = usePromotionDeed('promoOffers.failed', REFUSALS);

  async function show(deal: string): Promise<void> {
    opening.value = 'busy';
    trouble.value = '';
    const read = await apiRead<{ data: PromotedOfferInFull }>(`/affiliate/offers/${deal}?locale=${locale.value}`);
    open.value = read.kind === 'got' ? read.body.data : null;
    opening.value = read.kind === 'got' ? 'no' : read.kind === 'refused' ? 'gone' : 'failed';
  }
  function close(): void {
    open.value = null;
    opening.value = 'no';
  }

  /** Asks for the deal that is open. Resolves to the request; null when it was not done. */
  async function ask(message: string): Promise<AffiliationRequest | null> {
    const offer = open.value!;
    const path = `/marketplace/products/${offer.product}/request-affiliation?locale=${locale.value}`;
    const request = await run(() => apiWrite<AffiliationRequest>('POST', path, { message }));
    if (request) put(request);
    return request;
  }

  /** Shows what became of a request wherever its deal stands. */
  function put({ id, deal, state, againFrom }: AffiliationRequest): void {
    const request = { id, state, againFrom };
    if (open.value?.deal === deal) open.value = { ...open.value, request };
    offers.value = offers.value.map((one) => (one.deal === deal ? { ...one, request } : one));
  }

  return { list, offers, filter, open, opening, asking, trouble, show, close, ask, put };
}
const REFUSALS = ['asked-already', 'ask-later', 'banned', 'own-shop', 'no-programme', 'no-deal'];
