import type { OrderReviews } from '@sys/orders/contracts';

/** What a form of a review holds; the pictures are those that were brought. */
export interface ReviewFields {
  rating: number;
  title: string;
  body: string;
  pictures: number[];
}

const KNOWN = ['review-refused', 'review-exists', 'review-closed', 'not-yours', 'no-review'];

/** What was said of an order, and what may be: for whoever placed it. */
export function useOrderReviews(number: string) {
  const { t, locale } = useI18n();
  const products = shallowRef<OrderReviews>([]);
  const busy = ref(false);
  const trouble = ref('');

  async function load(): Promise<void> {
    const read = await apiRead<{ data: OrderReviews }>(`/orders/${number}/reviews`);
    if (read.kind === 'got') products.value = read.body.data;
  }

  /** Whether it was done. */
  async function run(method: 'POST' | 'PUT' | 'DELETE', path: string, body: object = {}): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    trouble.value = '';
    try {
      products.value = await apiWrite<OrderReviews>(method, `/orders/${number}/reviews${path}`, body);
      return true;
    } catch (error) {
      const known = error instanceof ApiWriteError ? error : null;
      const code = known?.code ?? '';
      trouble.value = KNOWN.includes(code) ? t(`reviews.failed.${code}`) : known?.message || t('reviews.failed.other');
      return false;
    } finally {
      busy.value = false;
    }
  }

  return {
    products,
    busy,
    trouble,
    load,
    write: (product: string, fields: ReviewFields) => run('POST', '', { product, ...fields, locale: locale.value }),
    change: (id: string, fields: ReviewFields) => run('PUT', `/${id}`, { ...fields, locale: locale.value }),
    takeBack: (id: string) => run('DELETE', `/${id}`),
  };
}
