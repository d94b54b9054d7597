/** What came of asking for something of one's own shop. */
export type ShopRead<T> = { kind: 'got'; body: T } | { kind: 'stranger' | 'no-shop' | 'no-seat' | 'failed' };

/** Reads of the shop of whoever is signed in, in the browser alone; a stranger is led to sign in and comes back. */
export function useShopRead() {
  const localePath = useLocalePath();
  const route = useRoute();
  const turnAway = async (): Promise<{ kind: 'stranger' }> => {
    await navigateTo(localePath({ name: 'connexion', query: { next: route.fullPath } }), { replace: true });
    return { kind: 'stranger' };
  };
  return async <T>(path: string): Promise<ShopRead<T>> => {
    // Nobody is told that they have no shop before it is known who they are.
    if (!markSignedIn()) return turnAway();
    const read = await apiRead<T>(path);
    if (isStranger(read)) return turnAway();
    if (read.kind !== 'refused') return read;
    return { kind: read.code === 'not-permitted' ? 'no-seat' : 'no-shop' };
  };
}
