import { useRead } from '@sys/platform/panel';
import type { SocialAccount, SocialAccounts } from '../../../contracts/accounts.ts';
import type { Post } from '../../../contracts/manager/posts.ts';

export type AccountView = Pick<SocialAccount, 'id' | 'network' | 'name' | 'handle' | 'state' | 'reviewed'>;

/** Official accounts that can be published at; null until they are known. Empty for who may not see them. */
export function useAccounts(): { accounts: AccountView[] | null; tiktokAudited: boolean } {
  const { data, trouble } = useRead<SocialAccounts>('/social/accounts');
  const accounts = data?.accounts.filter(({ state }) => state !== 'disconnected') ?? (trouble ? [] : null);
  return { accounts, tiktokAudited: data?.tiktokAudited ?? false };
}

/** The accounts of a post as whoever may read it knows them; their handles where it has left already. */
export const accountsOf = ({ parts, deliveries }: Post): AccountView[] =>
  parts.map(({ account, network, name }) => {
    const handle = deliveries.find((one) => one.account.id === account)?.account.handle ?? '';
    return { id: account, network, name, handle, state: 'connected' };
  });
