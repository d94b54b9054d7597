import { readEnvironment } from '@sys/config';
import { askedScopes } from '../../../domain/accounts/scopes.ts';
import { accountsOf, authorizeUrl, exchange, grantedBy, look, revoke } from '../../networks/graph/oauth.ts';
import type { HeldAccount, LoginClient } from '../login.ts';
import { held, taken } from './told.ts';

/**
 * Facebook: Pages, and the Instagram accounts tied to them. Each has a token of its own that does not end by time; beside
 * it is kept that of the person, by which alone their yes is read and taken back.
 */
export const facebook: LoginClient = {
  available() {
    const { META_CLIENT_ID, META_CLIENT_SECRET } = readEnvironment();
    return Boolean(META_CLIENT_ID && META_CLIENT_SECRET);
  },
  authorizeUrl: (trip) => authorizeUrl({ ...trip, scopes: askedScopes('facebook') }),
  async arrive(came) {
    const { token, expiresAt } = taken(await exchange(came));
    const found = taken(await accountsOf(token));
    return found.map((one) => ({ ...one, refreshToken: token, refreshExpiresAt: expiresAt }));
  },
  renew: null,
  async revoke({ refreshToken }) {
    if (refreshToken !== null) held(await revoke(refreshToken));
  },
  async check(account) {
    const { name, handle } = held(await look({ ...account, network: account.network as 'facebook' | 'instagram' }));
    const scopes = await grantedNow(account);
    return { kind: 'well', name, handle, ...(scopes ? { scopes } : {}) };
  },
};

/** Undefined when the person’s own token has ended, as it does after sixty days: the Page’s lives on. */
async function grantedNow({ refreshToken }: HeldAccount): Promise<string[] | undefined> {
  if (refreshToken === null) return undefined;
  const told = await grantedBy(refreshToken);
  return told.kind === 'told' ? told.data : undefined;
}
