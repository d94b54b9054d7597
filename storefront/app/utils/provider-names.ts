import type { Provider } from '@sys/identity/domain';

/** What the providers call themselves, in every language. */
export const PROVIDER_NAMES: Record<Provider, string> = { google: 'Google', facebook: 'Facebook' };
