import type { Core } from '@strapi/strapi';
import { jobsOf } from '@sys/platform/services';
import { followClicks } from './clicks/follow.ts';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    followClicks(jobsOf(strapi));
  },
};
