import type { Notification, NotificationList, Unread } from '@sys/platform/contracts';

/** The list of whoever is signed in: read page by page, marked as read. */
export function useNotifications() {
  const { locale } = useI18n();
  const readOwn = useOwnRead();
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  const items = ref<Notification[]>([]);
  // The bell shows the same.
  const unread = useUnread();
  const next = ref<string | null>(null);
  const busy = ref(false);
  /** The last thing asked for did not happen. */
  const trouble = ref(false);

  async function load(after: string | null = null): Promise<void> {
    if (!after) state.value = 'loading';
    busy.value = true;
    const query = new URLSearchParams({ locale: locale.value, ...(after ? { after } : {}) });
    const read = await readOwn<NotificationList>(`/notifications?${query}`);
    busy.value = false;
    if (read.kind === 'stranger') return;
    trouble.value = read.kind === 'failed' && after !== null;
    if (read.kind === 'failed') {
      if (!after) state.value = 'failed';
      return;
    }
    items.value = after ? [...items.value, ...read.body.data] : read.body.data;
    next.value = read.body.nextAfter;
    unread.value = read.body.unread;
    state.value = 'ready';
  }

  async function mark(what: object, now: (item: Notification) => boolean): Promise<void> {
    trouble.value = false;
    try {
      const answer = await apiWrite<Unread['data']>('POST', '/notifications/read', what);
      const readAt = new Date().toISOString();
      items.value = items.value.map((item) => (item.readAt || !now(item) ? item : { ...item, readAt }));
      unread.value = answer.unread;
    } catch {
      trouble.value = true;
    }
  }

  return {
    state,
    items,
    unread: computed(() => unread.value ?? 0),
    next,
    busy,
    trouble,
    load: () => load(),
    more: () => load(next.value),
    markOne: ({ id, readAt }: Notification) =>
      readAt ? Promise.resolve() : mark({ ids: [id] }, (item) => item.id === id),
    // Up to the newest shown: what came since nobody has seen.
    markAll: () => mark({ all: true, before: items.value[0]!.id }, () => true),
  };
}
