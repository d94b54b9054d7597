/** What came of asking for something of one's own. */
export type OwnRead<T> = { kind: 'got'; body: T } | { kind: 'stranger' } | { kind: 'failed' };

const TIMEOUT_MS = 8_000;

/**
 * Reads of what belongs to whoever is signed in, in the browser alone: a page is kept for all, so the server
 * never asks in somebody's name. A stranger is led to sign in and comes back to this page; whose cookies tell that
 * they are one is not asked for in vain.
 */
export function useOwnRead() {
  const localePath = useLocalePath();
  const route = useRoute();
  const turnAway = async (): Promise<{ kind: 'stranger' }> => {
    await navigateTo(localePath({ name: 'connexion', query: { next: route.fullPath } }), { replace: true });
    return { kind: 'stranger' };
  };
  return async <T>(path: string): Promise<OwnRead<T>> => {
    if (!markSignedIn()) return turnAway();
    const response = await fetch(`/api${path}`, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => null);
    if (response?.status === 401 || response?.status === 403) return turnAway();
    if (!response?.ok) return { kind: 'failed' };
    const body = (await response.json().catch(() => null)) as T | null;
    return body === null ? { kind: 'failed' } : { kind: 'got', body };
  };
}
