import type { Querier } from '@sys/database/marketplace';
import type { Access, HeldAccount } from '../accounts/login.ts';
import type { AccountRow } from '../accounts/rows.ts';
import { keyInUse, openToken, sealToken, type SealedFor } from './seal.ts';

type Sealed = SealedFor &
  Pick<
    AccountRow,
    'network' | 'page' | 'scopes' | 'expiresAt' | 'refreshExpiresAt' | 'token' | 'refreshToken' | 'tokenKey'
  >;

/** The account with what opens it; null when our key for it is lost, or it has nothing any more. */
export function openAccess(row: Sealed): HeldAccount | null {
  const { network, remote, page, scopes, expiresAt, refreshExpiresAt } = row;
  if (!row.token || !row.tokenKey) return null;
  const token = openToken(row.token, row.tokenKey, row, 'token');
  const refreshToken = row.refreshToken && openToken(row.refreshToken, row.tokenKey, row, 'refresh');
  if (token === null || (row.refreshToken && refreshToken === null)) return null;
  return { network, remote, page, scopes, token, expiresAt, refreshToken, refreshExpiresAt };
}

/** As it is written into a row, under the key in use. */
export const sealAccess = ({ token, refreshToken }: Pick<Access, 'token' | 'refreshToken'>, owner: SealedFor) => ({
  token: sealToken(token, owner, 'token'),
  refreshToken: refreshToken === null ? null : sealToken(refreshToken, owner, 'refresh'),
  key: keyInUse(),
});

/**
 * Keeps a renewed access in place of the old one; the row is locked by the caller. What renews it stays when the network
 * gave no other: a token that is empty is none.
 */
export async function keepRenewed(db: Querier, row: AccountRow, held: HeldAccount, fresh: Access, now: Date): Promise<AccountRow> {
  const rotated = fresh.refreshToken || null;
  const refreshToken = rotated ?? held.refreshToken;
  const refreshExpiresAt = rotated === null ? (fresh.refreshExpiresAt ?? held.refreshExpiresAt) : fresh.refreshExpiresAt;
  const sealed = sealAccess({ token: fresh.token, refreshToken }, row);
  await db.query(
    `UPDATE social_accounts SET token = $2, refresh_token = $3, token_key = $4, token_expires_at = $5,
       refresh_expires_at = $6, refreshed_at = $7, version = version + 1 WHERE id = $1`,
    [row.id, sealed.token, sealed.refreshToken, sealed.key, fresh.expiresAt, refreshExpiresAt, now],
  );
  return {
    ...row,
    ...{ token: sealed.token, refreshToken: sealed.refreshToken, tokenKey: sealed.key },
    ...{ expiresAt: fresh.expiresAt, refreshExpiresAt, refreshedAt: now, version: row.version + 1 },
  };
} // prettier-ignore
