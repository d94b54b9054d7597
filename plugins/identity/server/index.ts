import type { Core } from '@strapi/strapi';
import { jobsOf } from '@sys/platform/services';
import {
  accountControllers,
  accountRoutes,
  followAccounts,
  registerAccounts,
  registerPersonalData,
} from './accounts/index.ts';
import { guardAdministrators } from './administrators/index.ts';
import { twoFactor } from './factors/controller.ts';
import { followProviderSignUps, oauthControllers, oauthRoutes, registerProviders } from './oauth/index.ts';
import { PERMISSIONS } from './permissions.ts';
import { recoveries, recovery } from './recovery/controllers.ts';
import { recoveriesOfPeople } from './recovery/personal-data.ts';
import { keepRecoveriesUp } from './recovery/upkeep.ts';
import { deviceRoutes, factorRoutes, openFactorRoutes, recoveryRoutes } from './routes.ts';
import { recordSessions } from './sessions/births.ts';
import { checkSessions } from './sessions/check.ts';
import { cleanSessions } from './sessions/cleaning.ts';
import { devices } from './sessions/devices.ts';
import { takeOverSessions } from './sessions/routes-of-strapi.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    checkSessions(strapi);
    takeOverSessions(strapi);
    registerAccounts(strapi);
    guardAdministrators(strapi);
    registerProviders(strapi);
    registerPersonalData(strapi, recoveriesOfPeople);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await strapi.service('admin::permission')!.actionProvider.registerMany(PERMISSIONS);
    recordSessions(strapi);
    cleanSessions(strapi);
    followAccounts(strapi);
    followProviderSignUps(strapi);
    keepRecoveriesUp(jobsOf(strapi));
  },
  controllers: {
    'two-factor': twoFactor,
    devices,
    recovery,
    recoveries,
    ...accountControllers,
    ...oauthControllers,
  },
  routes: {
    admin: { type: 'admin', routes: recoveryRoutes },
    'content-api': {
      type: 'content-api',
      prefix: '',
      routes: [...openFactorRoutes, ...factorRoutes, ...deviceRoutes, ...accountRoutes, ...oauthRoutes],
    },
  },
};
