import { type Feature, personalRoute, staffRoute } from '@sys/platform/services';
import { resealInRounds } from '../tokens/reseal.ts';
import { creators, houseCreators } from './creator.ts';
import { accountsController, houseAccountsController } from './controller.ts';
import { reviewedAccounts } from './reviewed.ts';
import { tellNetworks } from './disconnect.ts';
import { watchAccounts } from './health.ts';

/** Accounts at networks: of people, and of the house. */
export const accounts: Feature = {
  controllers: {
    accounts: accountsController,
    houseAccounts: houseAccountsController,
    creators,
    houseCreators,
    reviewedAccounts,
  },
  own: [
    personalRoute('GET', '/social/accounts', 'accounts.list'),
    personalRoute('POST', '/social/accounts/connect', 'accounts.connect'),
    personalRoute('POST', '/social/accounts/callback', 'accounts.callback'),
    personalRoute('POST', '/social/accounts/:id/check', 'accounts.check'),
    personalRoute('DELETE', '/social/accounts/:id', 'accounts.disconnect'),
    personalRoute('GET', '/social/accounts/:id/tiktok', 'creators.show'),
  ],
  staff: [
    staffRoute('GET', '/accounts', 'houseAccounts.list'),
    staffRoute('POST', '/accounts/connect', 'houseAccounts.connect'),
    staffRoute('POST', '/accounts/callback', 'houseAccounts.callback'),
    staffRoute('POST', '/accounts/:id/check', 'houseAccounts.check'),
    staffRoute('DELETE', '/accounts/:id', 'houseAccounts.disconnect'),
    staffRoute('GET', '/accounts/:id/tiktok', 'houseCreators.show'),
    staffRoute('PUT', '/accounts/:id', 'reviewedAccounts.change'),
  ],
  follow(strapi, jobs) {
    watchAccounts(strapi, jobs);
    tellNetworks(jobs);
    resealInRounds(jobs);
  },
};
