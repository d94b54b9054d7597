import type { Core } from '@strapi/strapi';
import { registerPersonalData } from '@sys/identity/services';
import { jobsOf } from '@sys/platform/services';
import { basket } from './basket/controller.ts';
import { sweepBaskets } from './basket/sweep.ts';
import { orders } from './orders/controller.ts';
import { endOrders } from './orders/end.ts';
import { takePayments } from './payments/follow.ts';
import { ordersOfPeople } from './personal-data.ts';
import { openRoutes, ownRoutes } from './routes.ts';
import { showStock } from './stock/shown.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerPersonalData(strapi, ordersOfPeople);
  },
  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const jobs = jobsOf(strapi);
    sweepBaskets(jobs);
    showStock(jobs);
    endOrders(jobs);
    takePayments(strapi, jobs);
  },
  controllers: { basket, orders },
  routes: {
    'content-api': { type: 'content-api', prefix: '', routes: [...ownRoutes, ...openRoutes] },
  },
};
