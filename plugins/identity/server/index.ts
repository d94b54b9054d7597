import type { Core } from '@strapi/strapi';
import { accountControllers, accountRoutes, followAccounts, registerAccounts } from './accounts/index.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerAccounts(strapi);
  },
  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    followAccounts(strapi);
  },
  controllers: {
    ...accountControllers,
  },
  routes: {
    'content-api': {
      type: 'content-api',
      prefix: '',
      routes: [
        ...accountRoutes, //
      ],
    },
  },
};
