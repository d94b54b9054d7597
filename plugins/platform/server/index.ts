import type { Core } from '@strapi/strapi';
import { jobs } from './controllers/jobs.ts';
import { mails } from './controllers/mails.ts';
import { answerHealth } from './health/health.ts';
import { PERMISSIONS } from './permissions.ts';
import { adminRoutes } from './routes/admin.ts';
import { stopFigures, stopJobs } from './services.ts';
import { witness } from './telemetry/requests.ts';

export default {
  register: ({ strapi }: { strapi: Core.Strapi }) => answerHealth(strapi),
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await strapi.service('admin::permission')!.actionProvider.registerMany(PERMISSIONS);
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopFigures();
    await stopJobs(strapi);
  },
  middlewares: { witness },
  controllers: { jobs, mails },
  routes: { admin: { type: 'admin', routes: adminRoutes } },
};
