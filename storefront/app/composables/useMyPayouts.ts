import type { MyPayout, MyPayouts, NextPayout } from '@sys/affiliate/contracts';

/** What whoever is signed in was paid, page by page, and what comes next. */
export function useMyPayouts() {
  const localePath = useLocalePath();
  const route = useRoute();
  const state = ref<'loading' | 'ready' | 'failed' | 'not-influencer'>('loading');
  const payouts = shallowRef<MyPayout[]>([]);
  const next = shallowRef<NextPayout | null>(null);
  const cursor = ref<string | null>(null);
  const busy = ref(false);
  const trouble = ref(false);

  const turnAway = () =>
    navigateTo(localePath({ name: 'connexion', query: { next: route.fullPath } }), { replace: true });

  async function load(after: string | null = null): Promise<void> {
    if (!markSignedIn()) return void (await turnAway());
    busy.value = true;
    trouble.value = false;
    const read = await apiRead<MyPayouts>(`/affiliate/payouts${after ? `?cursor=${after}` : ''}`);
    busy.value = false;
    if (read.kind === 'got') {
      payouts.value = after ? [...payouts.value, ...read.body.data] : read.body.data;
      next.value = read.body.next;
      cursor.value = read.body.next_cursor;
      state.value = 'ready';
    } else if (isStranger(read)) await turnAway();
    else if (read.kind === 'refused' && read.code === 'not-influencer') state.value = 'not-influencer';
    else if (state.value === 'ready') trouble.value = true;
    else state.value = 'failed';
  }

  return { state, payouts, next, cursor, busy, trouble, load };
}
