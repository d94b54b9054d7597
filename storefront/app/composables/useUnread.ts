import type { Unread } from '@sys/platform/contracts';

const AGAIN_AFTER_MS = 60_000;

/** How many notifications are unread, up to 100, which stands for more; nothing while that is not known. */
export const useUnread = () => useState<number | undefined>('unread');

/**
 * Keeps the number of unread notifications, in the browser alone: asks when the page has woken and when somebody
 * looks at it again, at most once a minute, and only where somebody is signed in.
 */
export function useBell() {
  const unread = useUnread();
  // The list on the page may know the number before the header has woken, which has to wake as it was written.
  const awake = ref(false);
  let asked = 0;

  async function ask(): Promise<void> {
    if (document.hidden || !markSignedIn() || Date.now() - asked < AGAIN_AFTER_MS) return;
    asked = Date.now();
    const before = unread.value;
    const response = await fetch('/api/notifications/unread').catch(() => null);
    if (response?.status === 401 || response?.status === 403) {
      // The session has ended elsewhere: the answer to this takes its cookies back.
      await fetch('/api/session').catch(() => null);
      markSignedIn();
    }
    const answer = response?.ok && ((await response.json().catch(() => null)) as Unread | null);
    // What was marked as read meanwhile is known better.
    if (answer && unread.value === before) unread.value = answer.data.unread;
  }

  onMounted(() => {
    awake.value = true;
    void ask();
    document.addEventListener('visibilitychange', ask);
  });
  onBeforeUnmount(() => document.removeEventListener('visibilitychange', ask));
  return computed(() => (awake.value ? unread.value : undefined));
}
