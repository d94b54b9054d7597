import type { Account } from '@sys/identity/contracts';
import type { IconName } from '../../icons.config';

/** The pages where somebody works here, beside their account. */
export interface OwnArea {
  page: 'influenceur' | 'marchand';
  icon: IconName;
  text: string;
}
const AREAS: Partial<Record<Account['kind'], OwnArea>> = {
  influencer: { page: 'influenceur', icon: 'sparkles', text: 'promoting.title' },
  merchant: { page: 'marchand', icon: 'store', text: 'selling.home' },
};

/** Where whoever is signed in works: read in the browser, once a page; null for who only buys, and before it is known. */
export function useOwnArea() {
  const area = ref<OwnArea | null>(null);
  onMounted(async () => {
    if (!markSignedIn()) return;
    const read = await apiRead<{ data: Account }>('/accounts/me');
    if (read.kind === 'got') area.value = AREAS[read.body.data.kind] ?? null;
  });
  return area;
}
