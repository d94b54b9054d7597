interface Page<Row> {
  data: Row[];
  has_more: boolean;
  next_cursor: string | null;
}

/**
 * A list of what belongs to whoever is signed in, page by page, each from the cursor that the one before it named.
 * `filter` is what is asked besides; empty ones are left out. `refused`: who asks may not, and why stands in `why`.
 */
export function useCursorList<Row>(path: string, filter: Record<string, string> = {}) {
  const localePath = useLocalePath();
  const route = useRoute();
  const state = ref<'loading' | 'ready' | 'failed' | 'refused'>('loading');
  const why = ref<string>();
  const rows = shallowRef<Row[]>([]);
  const next = ref<string | null>(null);
  const busy = ref(false);
  const trouble = ref(false);
  let asked = 0;

  const turnAway = () =>
    navigateTo(localePath({ name: 'connexion', query: { next: route.fullPath } }), { replace: true });

  async function load(after: string | null = null): Promise<void> {
    // Nobody is told that they may not before it is known who they are.
    if (!markSignedIn()) return void (await turnAway());
    const turn = ++asked;
    busy.value = true;
    trouble.value = false;
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...filter, cursor: after ?? '' })) if (value) query.set(name, value);
    const read = await apiRead<Page<Row>>(`${path}?${query}`);
    // A newer question has been asked meanwhile.
    if (turn !== asked) return;
    busy.value = false;
    if (read.kind === 'got') {
      rows.value = after ? [...rows.value, ...read.body.data] : read.body.data;
      next.value = read.body.next_cursor;
      state.value = 'ready';
    } else if (isStranger(read)) {
      await turnAway();
    } else if (read.kind === 'refused' && state.value === 'loading') {
      why.value = read.code;
      state.value = 'refused';
    } else if (state.value === 'loading') state.value = 'failed';
    else trouble.value = true;
  }

  return { state, why, rows, next, busy, trouble, load };
}
