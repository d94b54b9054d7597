import type { ConsentPlace } from '@sys/audience/contracts';
import type { ConsentCategory, Vendor } from '@sys/config/consent';
import type { Choice } from '~~/shared/utils/consent';

export type Allowed = Record<ConsentCategory, boolean>;

/** What this browser allows, and where it is asked. In the browser alone: a page is the same for all. */
export function useConsent() {
  const vendors: readonly Vendor[] = useNuxtApp().payload.tags ?? [];
  const choice = useState<Choice | null>('consent', () => null);
  /** What is open: the question, all that there is to choose, or nothing. */
  const asking = useState<'banner' | 'settings' | null>('consent-asking', () => null);

  /** Reads the cookie; what is out of date is no answer. */
  function look(): void {
    const text = /(?:__Host-|sys-)consent=([^;]+)/.exec(document.cookie)?.[1];
    const kept = readChoice(text);
    choice.value = kept && isAnswered(kept, vendors, Date.now() / 1000) ? kept : null;
  }

  /** Allows so much from now on. Resolves to whether it is kept; what is refused stops at once. */
  async function choose(allowed: Allowed, place: ConsentPlace): Promise<boolean> {
    const before = choice.value;
    if (before) {
      const { measurement, advertising } = before;
      choice.value = { ...before, measurement: measurement && allowed.measurement, advertising: advertising && allowed.advertising }; // prettier-ignore
    }
    const response = await fetch('/_consent', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
      body: JSON.stringify({ ...allowed, place }),
    }).catch(() => null);
    if (!response?.ok) return false;
    look();
    return true;
  }

  return { vendors, choice, asking, look, choose, gpc: () => asksNotToBeFollowed() };
}

/** Global Privacy Control: refused, without being asked. */
export const asksNotToBeFollowed = (): boolean =>
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
