import type { AccountKind } from '@sys/identity/domain';
import type { IconName } from '../../icons.config';

/** Where each kind of account is opened, and the sign it bears. */
export const ACCOUNT_KIND_PAGES: Record<AccountKind, { page: string; icon: IconName }> = {
  shopper: { page: 'inscription-acheteur', icon: 'shopping-bag' },
  influencer: { page: 'inscription-influenceur', icon: 'sparkles' },
  merchant: { page: 'inscription-marchand', icon: 'store' },
};
