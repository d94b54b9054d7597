import type { Core } from '@strapi/strapi';
import { DEMO_INFLUENCER, DEMO_MERCHANT, DEMO_PEOPLE, readEnvironment } from '@sys/config';
import { affiliateActions } from '@sys/affiliate/actions';
import { ensureDemoAffiliation, heldCosts } from '@sys/affiliate/services';
import { audienceActions, contactActions, keepSaleConsent, remindingActions } from '@sys/audience/services';
import { billingActions } from '@sys/billing/services';
import { caseActions, documentActions, ensureDemoCase, statusOf } from '@sys/kyc/services';
import { ensureDemoShop, joinOrders, orderActions, shoppingActions } from '@sys/orders/services';
import { socialActions } from '@sys/social/services';
import { guardCommits } from './after-commit.ts';
import { bootstrapEditors, registerEditors } from './editors/index.ts';
import { draftAddress } from './editors/preview/address.ts';
import { accountActions, ensureAccounts, ensureDemoPeople, identityActions } from '@sys/identity/services';
import {
  guardRequests,
  letEverybodyIn,
  letPeopleIn,
  observeRequests,
  platformActions,
  startFigures,
  startJobs,
} from '@sys/platform/services';
import { startMarketplace, stopMarketplace } from './marketplace/index.ts';
import { renameReplacedFiles } from './replaced-files.ts';
import { followSeo, registerSeo } from './seo/index.ts';
import { beginSchemaTurn, endSchemaTurn } from './schema-turn.ts';
import { closeUrlImport } from './url-import.ts';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await beginSchemaTurn();
    guardCommits(strapi);
    joinOrders({
      isVerified: async (db, user) => (await statusOf(db, user)) === 'approved',
      previewOf: draftAddress,
      heldCosts,
      placed: keepSaleConsent,
    });
    registerEditors(strapi);
    registerSeo(strapi);
    closeUrlImport(strapi);
    renameReplacedFiles(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await endSchemaTurn(async () => {
      await bootstrapEditors(strapi);
      await ensureAccounts(strapi);
      // One line a plugin: what signed-in people may do with their own.
      await letPeopleIn(strapi, platformActions);
      await letPeopleIn(strapi, accountActions);
      await letPeopleIn(strapi, identityActions);
      await letPeopleIn(strapi, documentActions);
      await letPeopleIn(strapi, caseActions);
      await letPeopleIn(strapi, orderActions);
      await letEverybodyIn(strapi, shoppingActions);
      await letPeopleIn(strapi, billingActions);
      await letPeopleIn(strapi, affiliateActions);
      await letPeopleIn(strapi, socialActions);
      await letPeopleIn(strapi, audienceActions);
      await letEverybodyIn(strapi, contactActions);
      await letEverybodyIn(strapi, remindingActions);
      await startMarketplace(strapi);
      followSeo(strapi);
      if (readEnvironment().SYS_MODE === 'demo') {
        await ensureDemoPeople(strapi, DEMO_PEOPLE);
        if (await ensureDemoShop(strapi, DEMO_MERCHANT)) {
          await ensureDemoCase(strapi, DEMO_MERCHANT);
          await ensureDemoAffiliation(strapi, { merchant: DEMO_MERCHANT, influencer: DEMO_INFLUENCER });
        }
      }
    });
    // In front of the public reads as well: whoever is put last stands first.
    guardRequests(strapi);
    // Last: by now every part has said which events it heeds.
    await startJobs(strapi);
    await startFigures(strapi);
    observeRequests(strapi);
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopMarketplace(strapi);
  },
};
