import type { Core } from '@strapi/strapi';
import { auditRequests, recordDocuments, recordFiles, recordForgottenPasswords } from './audit/index.ts';
import { audit } from './controllers/audit.ts';
import { jobs } from './controllers/jobs.ts';
import { mails } from './controllers/mails.ts';
import { notifications } from './controllers/notifications.ts';
import { push } from './controllers/push.ts';
import { limitAccounts } from './door/accounts.ts';
import { closeLimits, limitsOf } from './door/limits.ts';
import { answerHealth } from './health/health.ts';
import { PERMISSIONS } from './permissions.ts';
import { adminRoutes } from './routes/admin.ts';
import { contentApiRoutes } from './routes/content-api.ts';
import { jobsOf, stopFigures, stopJobs } from './services.ts';
import { witness } from './telemetry/requests.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    answerHealth(strapi);
    recordDocuments(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await strapi.service('admin::permission')!.actionProvider.registerMany(PERMISSIONS);
    recordFiles(strapi);
    recordForgottenPasswords(strapi);
    jobsOf(strapi).repeat('limits.sweep', '*/10 * * * *', async () => void (await limitsOf(strapi).sweep()));
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopFigures();
    await stopJobs(strapi);
    await closeLimits(strapi);
  },
  middlewares: { 'account-limits': limitAccounts, audit: auditRequests, witness },
  controllers: { audit, jobs, mails, notifications, push },
  routes: {
    admin: { type: 'admin', routes: adminRoutes },
    'content-api': { type: 'content-api', prefix: '', routes: contentApiRoutes },
  },
};
