import type { Core } from '@strapi/strapi';
import { jobsOf } from '@sys/platform/services';
import { documentViews } from './controllers/document-views.ts';
import { documents } from './controllers/documents.ts';
import { closeHouse, keepDocumentsUp } from './documents/index.ts';
import { documentRoutes, documentViewRoutes } from './routes/documents.ts';

export default {
  register(_: { strapi: Core.Strapi }) {},
  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    keepDocumentsUp(jobsOf(strapi));
  },
  destroy() {
    closeHouse();
  },
  controllers: {
    documents,
    documentViews,
  },
  routes: {
    admin: { type: 'admin', routes: [...documentViewRoutes] },
    'content-api': { type: 'content-api', prefix: '', routes: [...documentRoutes] },
  },
};
