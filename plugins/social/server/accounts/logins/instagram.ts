import { readEnvironment } from '@sys/config';
import { askedScopes } from '../../../domain/accounts/scopes.ts';
import { authorizeUrl, exchange, look, refresh } from '../../networks/instagram/oauth.ts';
import type { LoginClient } from '../login.ts';
import { held, taken } from './told.ts';

/** Instagram by its own login: one professional account, without a Page. */
export const instagram: LoginClient = {
  available() {
    const { INSTAGRAM_CLIENT_ID, INSTAGRAM_CLIENT_SECRET } = readEnvironment();
    return Boolean(INSTAGRAM_CLIENT_ID && INSTAGRAM_CLIENT_SECRET);
  },
  authorizeUrl: (trip) => authorizeUrl({ ...trip, scopes: askedScopes('instagram') }),
  async arrive(came) {
    const { token, expiresAt, scopes } = taken(await exchange(came));
    const account = taken(await look(token));
    if (account === null) return [];
    return [{ ...account, network: 'instagram', page: null, scopes, token, expiresAt, refreshToken: null, refreshExpiresAt: null }]; // prettier-ignore
  },
  async renew({ token: old }) {
    const { token, expiresAt } = held(await refresh(old));
    return { token, expiresAt, refreshToken: null, refreshExpiresAt: null };
  },
  // Meta documents no call for it.
  revoke: null,
  async check({ token }) {
    const account = held(await look(token));
    if (account === null) return { kind: 'broken', problem: 'gone' };
    return { kind: 'well', name: account.name, handle: account.handle };
  },
};
