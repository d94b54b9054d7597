import type { Core } from '@strapi/strapi';
import { bootstrapEditors, registerEditors } from './editors/index.ts';
import { observeRequests, startFigures, startJobs } from '@sys/platform/services';
import { startMarketplace, stopMarketplace } from './marketplace/index.ts';
import { beginSchemaTurn, endSchemaTurn } from './schema-turn.ts';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await beginSchemaTurn();
    registerEditors(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await endSchemaTurn(async () => {
      await bootstrapEditors(strapi);
      await startMarketplace(strapi);
    });
    // Last: by now every part has said which events it heeds.
    await startJobs(strapi);
    await startFigures(strapi);
    observeRequests(strapi);
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopMarketplace(strapi);
  },
};
