import type { BasketLineView, BasketView } from '@sys/orders/contracts';

/** Presses on a stepper that follow each other are one request. */
const PAUSE_MS = 350;

type Gift = BasketLineView['gift'];

/** Why the last thing asked for did not happen: what the contracts call it, or the server’s own sentence. */
export interface BasketFailure {
  code: string | undefined;
  sentence: string;
  /** Of a coupon: what is wrong with it. */
  problem: string | undefined;
}

/** The basket of this browser, or of whoever is signed in: read and changed on the server, in the browser alone. */
export function useBasket() {
  const { locale } = useI18n();
  const count = useBasketCount();
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  const basket = shallowRef<BasketView | null>(null);
  const failure = ref<BasketFailure | null>(null);
  /** Quantities that were chosen and are not counted yet. */
  const wished = reactive<Record<string, number>>({});
  const open = ref(0);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let last: Promise<unknown> = Promise.resolve();

  function take(next: BasketView): void {
    basket.value = next;
    count.value = next.lines.reduce((sum, { quantity }) => sum + quantity, 0);
    state.value = 'ready';
  }

  async function load(): Promise<void> {
    if (!basket.value) state.value = 'loading';
    const read = await apiRead<{ data: BasketView }>(`/orders/basket?locale=${locale.value}`);
    if (read.kind === 'got') take(read.body.data);
    else if (!basket.value) state.value = 'failed';
  }

  /** One after the other: the answer to an older wish must not come over a newer one. Whether it was done. */
  function write(path: string, body: object): Promise<boolean> {
    open.value++;
    failure.value = null;
    const done = last.then(async () => {
      try {
        take(await apiWrite<BasketView>('PUT', `/orders/basket/${path}?locale=${locale.value}`, body));
        return true;
      } catch (error) {
        const known = error instanceof ApiWriteError ? error : null;
        failure.value = {
          code: known?.code,
          // Of other refusals the server’s sentence is for developers.
          sentence: known?.status === 429 ? known.message : '',
          problem: [known?.problems].flat().find((one) => typeof one === 'string'),
        };
        return false;
      } finally {
        open.value--;
      }
    });
    last = done;
    return done;
  }

  const setLine = (deal: string, quantity: number, gift: Gift) => write('lines', { deal, quantity, gift });

  /** Shown at once, and sent when the finger rests. */
  function wish({ deal, gift }: BasketLineView, quantity: number): void {
    wished[deal] = quantity;
    clearTimeout(timers.get(deal));
    timers.set(
      deal,
      setTimeout(async () => {
        timers.delete(deal);
        await setLine(deal, quantity, gift);
        if (!timers.has(deal)) delete wished[deal];
      }, PAUSE_MS),
    );
  }

  onScopeDispose(() => timers.forEach(clearTimeout));

  return {
    state,
    basket,
    failure,
    /** Something is on its way: the sums are not those of what is shown. */
    busy: computed(() => open.value > 0 || Object.keys(wished).length > 0),
    load,
    wish,
    wanted: ({ deal, quantity }: BasketLineView) => wished[deal] ?? quantity,
    remove: ({ deal }: BasketLineView) => setLine(deal, 0, null),
    setLine,
    setCoupon: (code: string | null) => write('coupon', { code }),
  };
}
export type Basket = ReturnType<typeof useBasket>;
