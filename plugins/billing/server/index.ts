import type { Core } from '@strapi/strapi';
import { registerPersonalData } from '@sys/identity/services';
import { jobsOf } from '@sys/platform/services';
import { overview } from './overview/controller.ts';
import { PERMISSIONS } from './permissions.ts';
import { adminRoutes } from './routes/admin.ts';
import { subscription } from './controllers/subscription.ts';
import { subscriptionsOfPeople } from './personal-data.ts';
import { reconcile } from './reconcile/index.ts';
import { planRoutes, subscriptionRoutes } from './routes/subscription.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { keepSubscriptionsUp } from './subscriptions/upkeep.ts';
import { webhooks } from './webhooks/controller.ts';
import { followEvents } from './webhooks/follow.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerPersonalData(strapi, subscriptionsOfPeople);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await strapi.service('admin::permission')!.actionProvider.registerMany(PERMISSIONS);
    const jobs = jobsOf(strapi);
    followEvents(strapi, jobs);
    reconcile(strapi, jobs);
    keepSubscriptionsUp(strapi, jobs);
  },
  controllers: { overview, subscription, webhooks },
  routes: {
    admin: { type: 'admin', routes: adminRoutes },
    'content-api': {
      type: 'content-api',
      prefix: '',
      routes: [...webhookRoutes, ...planRoutes, ...subscriptionRoutes],
    },
  },
};
