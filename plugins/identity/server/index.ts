import type { Core } from '@strapi/strapi';
import { accountControllers, accountRoutes, followAccounts, registerAccounts } from './accounts/index.ts';
import { guardAdministrators } from './administrators/index.ts';
import { twoFactor } from './factors/controller.ts';
import { followProviderSignUps, oauthControllers, oauthRoutes, registerProviders } from './oauth/index.ts';
import { deviceRoutes, factorRoutes, openFactorRoutes } from './routes.ts';
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
  },
  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    recordSessions(strapi);
    cleanSessions(strapi);
    followAccounts(strapi);
    followProviderSignUps(strapi);
  },
  controllers: {
    'two-factor': twoFactor,
    devices,
    ...accountControllers,
    ...oauthControllers,
  },
  routes: {
    'content-api': {
      type: 'content-api',
      prefix: '',
      routes: [...openFactorRoutes, ...factorRoutes, ...deviceRoutes, ...accountRoutes, ...oauthRoutes],
    },
  },
};
