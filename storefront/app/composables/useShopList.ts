/**
 * What belongs to the shop of whoever is signed in, page by page: each follows the last row of the one before, which
 * the server names. `filter` is what is asked besides; empty ones are left out.
 */
export function useShopList<
  Row,
  Body extends { data: Row[]; next: string | null } = { data: Row[]; next: string | null },
>(path: string, filter: Record<string, string> = {}) {
  const localePath = useLocalePath();
  const route = useRoute();
  const state = ref<'loading' | 'ready' | 'failed' | 'no-shop'>('loading');
  const rows = shallowRef<Row[]>([]);
  /** The last answer, with what it says of all of them. */
  const body = shallowRef<Body | null>(null);
  const next = ref<string | null>(null);
  const busy = ref(false);
  const trouble = ref(false);
  let asked = 0;

  const turnAway = () =>
    navigateTo(localePath({ name: 'connexion', query: { next: route.fullPath } }), { replace: true });

  async function load(after: string | null = null): Promise<void> {
    // Nobody is told that they have no shop before it is known who they are.
    if (!markSignedIn()) return void (await turnAway());
    const turn = ++asked;
    busy.value = true;
    trouble.value = false;
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...filter, after: after ?? '' })) if (value) query.set(name, value);
    const read = await apiRead<Body>(`${path}?${query}`);
    // A newer question has been asked meanwhile.
    if (turn !== asked) return;
    busy.value = false;
    if (read.kind === 'got') {
      rows.value = after ? [...rows.value, ...read.body.data] : read.body.data;
      body.value = read.body;
      next.value = read.body.next;
      state.value = 'ready';
    } else if (isStranger(read)) {
      await turnAway();
    } else if (read.kind === 'refused' && state.value === 'loading') state.value = 'no-shop';
    else if (state.value === 'loading') state.value = 'failed';
    else trouble.value = true;
  }

  return { state, rows, body, next, busy, trouble, load };
}
