import type { DealChoices, ShopDeal } from '@sys/orders/contracts';
import type { OfferFields } from '~/utils/offer-form';
import { changeOf, type ContentField } from '@sys/orders/domain';

/** One deal of a merchant in its form; without `id` one that is new. */
export function useOffer(id: string | null) {
  const localePath = useLocalePath();
  const route = useRoute();
  const { locale } = useI18n();
  const state = ref<'loading' | 'ready' | 'failed' | 'no-shop' | 'gone'>('loading');
  const deal = shallowRef<ShopDeal | null>(null);
  const choices = shallowRef<DealChoices>({ categories: [], cities: [] });
  const fields = ref<OfferFields>(emptyOffer(locale.value, new Date(0)));
  const found = ref(false);
  const deed = useOfferDeed();
  const key = id ?? 'new';
  /** What the form stands on: a draft of the tab is only put over the same. */
  const ground = () => (deal.value ? JSON.stringify(deal.value.content) : '');
  const fresh = () => (deal.value ? toFields(deal.value.content, deal.value.pictures) : emptyOffer(locale.value, new Date())); // prettier-ignore

  async function load(): Promise<void> {
    const [options, read] = await Promise.all([
      apiRead<{ data: DealChoices }>(`/shop/deals/choices?locale=${locale.value}`),
      id ? apiRead<{ data: ShopDeal }>(`/shop/deals/${id}`) : null,
    ]);
    const refused = [options, read].find((one) => one?.kind === 'refused');
    if (refused && isStranger(refused)) {
      await navigateTo(localePath({ name: 'connexion', query: { next: route.fullPath } }), { replace: true });
      return;
    }
    if (refused?.kind === 'refused') state.value = refused.code === 'no-deal' ? 'gone' : 'no-shop';
    else if (options.kind !== 'got' || (read && read.kind !== 'got')) state.value = 'failed';
    else {
      choices.value = options.body.data;
      if (read) deal.value = read.body.data;
      const typed = readOfferDraft(sessionStorage, key, ground());
      found.value = typed !== null;
      fields.value = typed ?? fresh();
      state.value = 'ready';
    }
  }

  watch(fields, (now) => state.value === 'ready' && writeOfferDraft(sessionStorage, key, ground(), now), {
    deep: true,
  });

  /** Leaves what was typed, and goes back to what is kept. */
  function forget(): void {
    fields.value = fresh();
    found.value = false;
    deed.problems.value = [];
    void nextTick(() => writeOfferDraft(sessionStorage, key, ground(), null));
  }

  /** The fields for which an editor has to look at it again, as it is typed now. */
  const again = computed<ContentField[]>(() => {
    if (!deal.value || !['live', 'paused'].includes(deal.value.state)) return [];
    const { content } = toContent(fields.value, deal.value.content);
    return content ? changeOf(deal.value.content, content).reviewed : [];
  });

  function take(now: ShopDeal): ShopDeal {
    writeOfferDraft(sessionStorage, key, ground(), null);
    deal.value = now;
    forget();
    return now;
  }

  /** Resolves to the deal as it is kept then; null when something is to be mended. */
  async function save(): Promise<ShopDeal | null> {
    const { content, problems } = toContent(fields.value, deal.value?.content ?? null);
    if (!content) {
      deed.failure.value = new ApiWriteError(400, '');
      deed.problems.value = problems;
      return null;
    }
    const review = again.value.length > 0;
    const kept = await deed.run(() =>
      deal.value
        ? apiWrite<ShopDeal>('PUT', `/shop/deals/${deal.value.id}`, { content, review })
        : apiWrite<ShopDeal>('POST', '/shop/deals', content),
    );
    return kept && take(kept);
  }

  const move = async (name: string): Promise<ShopDeal | null> => {
    const moved = await deed.run(() => apiWrite<ShopDeal>('POST', `/shop/deals/${deal.value!.id}/${name}`, {}));
    return moved && (name === 'duplicate' ? moved : take(moved));
  };

  return { state, deal, choices, fields, found, deed, again, load, forget, save, move };
}
export type Offer = ReturnType<typeof useOffer>;
