import type { OrderView, PlacedView } from '@sys/orders/contracts';

/** Why the last thing asked for did not happen: what the contracts call it, or the server’s own sentence. */
export interface OrderFailure {
  code: string | undefined;
  status: number;
  sentence: string;
}

/** One order, for whoever placed it: their account opens it, or the key that their browser was given. */
export function useOrder(number: string) {
  const state = ref<'loading' | 'ready' | 'unknown' | 'failed'>('loading');
  const order = shallowRef<OrderView | null>(null);
  const failure = ref<OrderFailure | null>(null);
  const busy = ref(false);
  /** The card page was left, and its word has not arrived yet. */
  const awaiting = ref(false);
  let gone = false;
  onScopeDispose(() => (gone = true));

  async function load(): Promise<void> {
    const read = await apiRead<{ data: OrderView }>(`/orders/${number}`);
    if (gone) return;
    if (read.kind === 'got') {
      order.value = read.body.data;
      state.value = 'ready';
    } else if (!order.value) state.value = read.kind === 'refused' ? 'unknown' : 'failed';
  }

  /** Looks again until the order has moved on from where it stands, for a minute. */
  async function awaitMove(): Promise<void> {
    const from = order.value?.state;
    for (const delay of POLL_DELAYS) {
      if (gone || order.value?.state !== from) return;
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (!gone) await load();
    }
  }

  /** The card page was left: its word may be on its way. */
  async function awaitPayment(): Promise<void> {
    awaiting.value = true;
    await awaitMove();
    awaiting.value = false;
  }

  /** Something done to the order, and the order as it is then. Resolves to whether it was done. */
  async function act(what: string, body: object = {}): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    failure.value = null;
    try {
      const answer = await apiWrite<{ next?: PlacedView['next'] } | undefined>(
        'POST',
        `/orders/${number}/${what}`,
        body,
      );
      if (answer?.next?.kind === 'pay') {
        // `busy` stays: the page is left.
        rememberPaying(sessionStorage, number);
        location.assign(answer.next.url);
        return true;
      }
      await load();
      busy.value = false;
      return true;
    } catch (error) {
      const known = error instanceof ApiWriteError ? error : null;
      // It may be another order by now than the one that was shown.
      if (known?.status === 409) await load();
      // Told once the next try can be sent: Enter does nothing beside a button that is disabled.
      failure.value = { code: known?.code, status: known?.status ?? 0, sentence: known?.message ?? '' };
      busy.value = false;
      return false;
    }
  }

  return { state, order, failure, busy, awaiting, load, awaitMove, awaitPayment, act };
}
export type OrderCase = ReturnType<typeof useOrder>;
