/** What came of asking for something of one’s own promoting. */
export type PromoterRead<T> = { kind: 'got'; body: T } | { kind: 'stranger' | 'not-influencer' | 'failed' };

/** Reads of what whoever is signed in promotes, in the browser alone; a stranger is led to sign in and comes back. */
export function usePromoterRead() {
  const localePath = useLocalePath();
  const route = useRoute();
  const turnAway = async (): Promise<{ kind: 'stranger' }> => {
    await navigateTo(localePath({ name: 'connexion', query: { next: route.fullPath } }), { replace: true });
    return { kind: 'stranger' };
  };
  return async <T>(path: string): Promise<PromoterRead<T>> => {
    if (!markSignedIn()) return turnAway();
    const read = await apiRead<T>(path);
    if (isStranger(read)) return turnAway();
    if (read.kind === 'refused') return { kind: read.code === 'not-influencer' ? 'not-influencer' : 'failed' };
    return read;
  };
}
