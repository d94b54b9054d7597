import type { Review, ReviewsResponse } from '@sys/cms/contracts';

interface Start {
  productId: string;
  /** What the server put on the page, for this filter and this cursor. */
  first: ReviewsResponse;
  rating?: number;
  after?: string;
}

/** A product's reviews in place: filtered, or one page longer. A late answer never replaces a newer one. */
export function useReviews(start: () => Start) {
  const reviews = shallowRef<Review[]>([]);
  const next = ref<string | null>(null);
  const rating = ref<number>();
  /** The list does not start at the first review. */
  const later = ref(false);
  const pending = ref(false);
  const failed = ref(false);
  let turn = 0;

  watch(
    start,
    ({ first, rating: chosen, after }) => {
      turn++;
      reviews.value = first.data;
      next.value = first.nextCursor;
      rating.value = chosen;
      later.value = after !== undefined;
      pending.value = failed.value = false;
    },
    { immediate: true },
  );

  async function load(query: { rating?: number; after?: string }): Promise<ReviewsResponse | null> {
    const mine = ++turn;
    pending.value = true;
    const answer = await $fetch<ReviewsResponse>(`/api/marketplace/products/${start().productId}/reviews`, {
      query,
    }).catch(() => null);
    if (mine !== turn) return null;
    pending.value = false;
    failed.value = answer === null;
    return answer;
  }

  async function filter(stars: number | undefined) {
    const answer = await load({ rating: stars });
    if (!answer) return;
    rating.value = stars;
    later.value = false;
    reviews.value = answer.data;
    next.value = answer.nextCursor;
  }

  async function more() {
    if (!next.value || pending.value) return;
    const answer = await load({ rating: rating.value, after: next.value });
    if (!answer) return;
    reviews.value = [...reviews.value, ...answer.data];
    next.value = answer.nextCursor;
  }

  return { reviews, next, rating, later, pending, failed, filter, more };
}
