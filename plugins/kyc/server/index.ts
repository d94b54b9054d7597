import type { Core } from '@strapi/strapi';
import { jobsOf } from '@sys/platform/services';
import { keepCasesUp } from './cases/upkeep.ts';
import { myCase } from './controllers/my-case.ts';
import { review } from './controllers/review.ts';
import { PERMISSIONS } from './permissions.ts';
import { caseRoutes, reviewRoutes } from './routes/cases.ts';

export default {
  register(_: { strapi: Core.Strapi }) {},
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await strapi.service('admin::permission')!.actionProvider.registerMany(PERMISSIONS);
    keepCasesUp(jobsOf(strapi));
  },
  controllers: {
    myCase,
    review,
  },
  routes: {
    admin: { type: 'admin', routes: [...reviewRoutes] },
    'content-api': { type: 'content-api', prefix: '', routes: [...caseRoutes] },
  },
};
