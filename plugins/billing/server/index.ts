import type { Core } from '@strapi/strapi';
import { jobsOf } from '@sys/platform/services';
import { reconcile } from './reconcile/index.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { webhooks } from './webhooks/controller.ts';
import { followEvents } from './webhooks/follow.ts';

export default {
  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    followEvents(strapi, jobsOf(strapi));
    reconcile(strapi, jobsOf(strapi));
  },
  controllers: { webhooks },
  routes: {
    'content-api': { type: 'content-api', prefix: '', routes: webhookRoutes },
  },
};
