import type { Core } from '@strapi/strapi';
import { joinRecoveries, registerPersonalData, requireStepUp } from '@sys/identity/services';
import { jobsOf } from '@sys/platform/services';
import { joinCases } from './cases/neighbours.ts';
import { standingOf } from './cases/status.ts';
import { keepCasesUp } from './cases/upkeep.ts';
import { documentViews } from './controllers/document-views.ts';
import { documents } from './controllers/documents.ts';
import { myCase } from './controllers/my-case.ts';
import { review } from './controllers/review.ts';
import { closeHouse, documentsBesideCases, keepDocumentsUp } from './documents/index.ts';
import { casesOfPeople } from './personal-data.ts';
import { PERMISSIONS } from './permissions.ts';
import { caseRoutes, reviewRoutes } from './routes/cases.ts';
import { documentRoutes, documentViewRoutes } from './routes/documents.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    joinCases({ ...documentsBesideCases, requireStepUp: async (ctx) => void (await requireStepUp(strapi, ctx)) });
    joinRecoveries({ verificationOf: standingOf });
    registerPersonalData(strapi, casesOfPeople);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await strapi.service('admin::permission')!.actionProvider.registerMany(PERMISSIONS);
    keepCasesUp(jobsOf(strapi));
    keepDocumentsUp(jobsOf(strapi));
  },
  destroy() {
    closeHouse();
  },
  controllers: {
    documents,
    documentViews,
    myCase,
    review,
  },
  routes: {
    admin: { type: 'admin', routes: [...documentViewRoutes, ...reviewRoutes] },
    'content-api': { type: 'content-api', prefix: '', routes: [...documentRoutes, ...caseRoutes] },
  },
};
