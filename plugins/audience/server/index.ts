import type { Core } from '@strapi/strapi';
import { registerPersonalData } from '@sys/identity/services';
import { jobsOf } from '@sys/platform/services';
import { messagesOfPeople } from './contact/personal-data.ts';
import { FEATURES } from './features.ts';
import { lettersOfPeople } from './newsletter/personal-data.ts';
import { PERMISSIONS } from './permissions.ts';
import { toldOfPeople } from './purchases/personal-data.ts';
import { ownRoutes } from './routes.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerPersonalData(strapi, messagesOfPeople);
    registerPersonalData(strapi, lettersOfPeople);
    registerPersonalData(strapi, toldOfPeople);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await strapi.service('admin::permission')!.actionProvider.registerMany(PERMISSIONS);
    const jobs = jobsOf(strapi);
    for (const { follow } of FEATURES) follow?.(strapi, jobs);
  },
  controllers: Object.assign({}, ...FEATURES.map(({ controllers = {} }) => controllers)) as object,
  routes: {
    admin: { type: 'admin', routes: FEATURES.flatMap(({ staff = [] }) => staff) },
    'content-api': {
      type: 'content-api',
      prefix: '',
      routes: [...FEATURES.flatMap(({ open = [] }) => open), ...ownRoutes],
    },
  },
};
