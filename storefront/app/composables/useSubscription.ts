import type { BillingErrorCode, ChangePreview, MySubscription, PlanList } from '@sys/billing/contracts';
import type { PlanChoice } from '~/utils/plan-shop';

/** What was done, and the one thing that is said about it. */
export type SubscriptionDone =
  | { kind: 'cancel' | 'resume' | 'keep' | 'planned' }
  | { kind: 'changed'; plan: PlanChoice['plan'] }
  | { kind: 'unpaid'; url: string | null };

const WRONG = [
  'no-cards', 'not-a-merchant', 'subscribed', 'no-subscription', 'no-customer', 'same-plan', 'unpaid', 'ending', 'quote-over',
] as const satisfies BillingErrorCode[]; // prettier-ignore

/** The subscription of whoever is signed in: read, and what can be done to it. */
export function useSubscription() {
  const { t, locale } = useI18n();
  const localePath = useLocalePath();
  const route = useRoute();
  const state = ref<'loading' | 'ready' | 'failed' | 'not-merchant'>('loading');
  const mine = shallowRef<MySubscription | null>(null);
  /** Whether cards are taken here; as long as nobody has said no. */
  const offered = ref(true);
  const busy = ref(false);
  const trouble = ref('');
  const done = shallowRef<SubscriptionDone | null>(null);
  /** A page of Stripe's was left, and what happened there may not be known yet. */
  const waiting = ref<'checkout' | 'portal' | 'late' | null>(null);
  let gone = false;
  onScopeDispose(() => (gone = true));

  async function load(): Promise<void> {
    if (!markSignedIn()) return turnAway();
    const [own, plans] = await Promise.all([
      apiRead<{ data: MySubscription }>('/billing/subscription'),
      apiRead<{ data: PlanList }>('/billing/plans'),
    ]);
    if (gone) return;
    if (plans.kind === 'got') offered.value = plans.body.data.offered;
    if (own.kind === 'got') {
      mine.value = own.body.data;
      state.value = 'ready';
    } else if (own.kind === 'refused' && own.code === 'not-a-merchant') state.value = 'not-merchant';
    else if (own.kind === 'refused' && (own.status === 401 || own.status === 403)) await turnAway();
    else if (!mine.value) state.value = 'failed';
  }
  const turnAway = async () => {
    await navigateTo(localePath({ name: 'connexion', query: { next: route.fullPath } }), { replace: true });
  };

  /** Looks again until what was done at Stripe has arrived, for a minute at most. */
  async function awaitWord(from: 'checkout' | 'portal'): Promise<void> {
    const before = JSON.stringify(mine.value);
    const arrived = () => (from === 'checkout' ? mine.value?.subscription : JSON.stringify(mine.value) !== before);
    if (from === 'checkout' && arrived()) return;
    waiting.value = from;
    for (const delay of POLL_DELAYS) {
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (gone) return;
      await load();
      if (arrived()) break;
    }
    // In the portal one may have changed nothing.
    waiting.value = from === 'checkout' && !arrived() ? 'late' : null;
  }

  /** Resolves to what `work` answers; to null when it failed, and `trouble` says why. */
  async function run<T>(work: () => Promise<T>): Promise<T | null> {
    if (busy.value) return null;
    busy.value = true;
    trouble.value = '';
    done.value = null;
    try {
      return await work();
    } catch (error) {
      trouble.value = sentenceOf(error);
      return null;
    } finally {
      busy.value = false;
    }
  }
  function sentenceOf(error: unknown): string {
    const known = error instanceof ApiWriteError ? error : null;
    if (known?.status === 429 && known.message) return known.message;
    return t(`plans.mine.wrong.${WRONG.find((code) => code === known?.code) ?? 'unavailable'}`);
  }

  /** To a page of Stripe's. */
  async function leave(path: string, body: object): Promise<void> {
    const page = await run(() => apiWrite<{ url: string }>('POST', path, { ...body, locale: locale.value }));
    if (!page) return;
    // A second press would open a second page.
    busy.value = true;
    location.assign(page.url);
  }

  async function move(path: 'cancel' | 'resume', kind: 'cancel' | 'resume' | 'keep'): Promise<boolean> {
    const now = await run(() => apiWrite<MySubscription>('POST', `/billing/${path}`, {}));
    if (!now) return false;
    mine.value = now;
    done.value = { kind };
    return true;
  }

  return {
    state,
    mine,
    offered,
    busy,
    trouble,
    done,
    waiting,
    load,
    awaitWord,
    /** The page comes back from the history as it was left. */
    async comeBack(): Promise<void> {
      busy.value = false;
      await load();
    },
    /** What was said of the last thing done is over. */
    forget() {
      trouble.value = '';
      done.value = null;
    },
    checkout: (choice: PlanChoice) => leave('/billing/checkout', choice),
    portal: () => leave('/billing/portal', {}),
    preview: (choice: PlanChoice) => run(() => apiWrite<ChangePreview>('POST', '/billing/preview', choice)),
    async change({ quote }: ChangePreview, { plan }: PlanChoice): Promise<boolean> {
      const outcome = await run(() =>
        apiWrite<{ state: 'changed' | 'planned' | 'unpaid'; url: string | null }>('POST', '/billing/change', { quote }),
      );
      if (!outcome) return false;
      await load();
      done.value =
        outcome.state === 'unpaid'
          ? { kind: 'unpaid', url: outcome.url }
          : outcome.state === 'changed'
            ? { kind: 'changed', plan }
            : { kind: 'planned' };
      return true;
    },
    cancel: () => move('cancel', 'cancel'),
    resume: () => move('resume', 'resume'),
    /** Drops what was planned for the end of the period. */
    keep: () => move('resume', 'keep'),
  };
}
export type OwnSubscription = ReturnType<typeof useSubscription>;
