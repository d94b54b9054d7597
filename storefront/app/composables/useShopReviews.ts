import type { ShopReview, ShopReviews } from '@sys/orders/contracts';

/** What buyers say of the shop of whoever is signed in: read page by page, answered and reported. */
export function useShopReviews() {
  const localePath = useLocalePath();
  const { locale } = useI18n();
  const route = useRoute();
  const state = ref<'loading' | 'ready' | 'failed' | 'no-shop'>('loading');
  const reviews = shallowRef<ShopReview[]>([]);
  const summary = shallowRef<ShopReviews['summary'] | null>(null);
  const next = ref<string | null>(null);
  const busy = ref(false);
  const trouble = ref(false);
  const filter = reactive({ unanswered: false, rating: '' });
  let asked = 0;

  const turnAway = () =>
    navigateTo(localePath({ name: 'connexion', query: { next: route.fullPath } }), { replace: true });

  async function load(after: string | null = null): Promise<void> {
    // Nobody is told that they have no shop before it is known who they are.
    if (!markSignedIn()) return void (await turnAway());
    const turn = ++asked;
    busy.value = true;
    trouble.value = false;
    const query = new URLSearchParams({ locale: locale.value });
    if (filter.unanswered) query.set('unanswered', '1');
    if (filter.rating) query.set('rating', filter.rating);
    if (after) query.set('after', after);
    const read = await apiRead<ShopReviews>(`/shop/reviews?${query}`);
    // A newer question has been asked meanwhile.
    if (turn !== asked) return;
    busy.value = false;
    if (read.kind === 'got') {
      reviews.value = after ? [...reviews.value, ...read.body.data] : read.body.data;
      summary.value = read.body.summary;
      next.value = read.body.next;
      state.value = 'ready';
    } else if (isStranger(read)) await turnAway();
    else if (read.kind === 'refused' && state.value === 'loading') state.value = 'no-shop';
    else if (state.value === 'loading') state.value = 'failed';
    else trouble.value = true;
  }

  /** Throws an `ApiWriteError`: who asks says why nothing was done. */
  async function act(
    { id, reply }: ShopReview,
    method: 'PUT' | 'DELETE' | 'POST',
    what: string,
    body: object = {},
  ): Promise<void> {
    const answer = await apiWrite<ShopReview>(method, `/shop/reviews/${id}/${what}`, body);
    reviews.value = reviews.value.map((one) => (one.id === id ? answer : one));
    const gained = (reply === null ? 1 : 0) - (answer.reply === null ? 1 : 0);
    summary.value &&= { ...summary.value, unanswered: summary.value.unanswered - gained };
  }

  return { state, reviews, summary, next, busy, trouble, filter, load, act };
}
export type ShopReviewsCase = ReturnType<typeof useShopReviews>;
