import type { SocialAccount, SocialAccounts } from '../../../contracts/accounts.ts';
import { useRead } from '../../calls/useRead.ts';

export type AccountView = Pick<SocialAccount, 'id' | 'network' | 'name' | 'handle' | 'state' | 'reviewed'>;

/** Official accounts that can be published at; null until they are known. Empty for who may not see them. */
export function useAccounts(): { accounts: AccountView[] | null; tiktokAudited: boolean } {
  const { data, trouble } = useRead<SocialAccounts>('/accounts');
  const accounts = data?.accounts.filter(({ state }) => state !== 'disconnected') ?? (trouble ? [] : null);
  return { accounts, tiktokAudited: data?.tiktokAudited ?? false };
}
