import { readEnvironment } from '@sys/config';
import { PROVIDERS, type Provider } from '../../domain/oauth/index.ts';

/** How we are known to a provider. */
export interface Registered {
  clientId: string;
  clientSecret: string;
  /** Where it sends people back to, as it was registered there. */
  redirectUri: string;
}

/** Null for a provider that the settings do not name: it does not exist. */
export function registeredAt(provider: Provider): Registered | null {
  const env = readEnvironment();
  const [clientId, clientSecret] = {
    google: [env.GOOGLE_CLIENT_ID, env.GOOGLE_CLIENT_SECRET],
    facebook: [env.FACEBOOK_CLIENT_ID, env.FACEBOOK_CLIENT_SECRET],
  }[provider];
  if (!clientId || !clientSecret) return null;
  return { clientId, clientSecret, redirectUri: `${env.SITE_URL}/_oauth/${provider}/callback` };
}

export const providersInUse = (): Provider[] => PROVIDERS.filter((provider) => registeredAt(provider) !== null);
