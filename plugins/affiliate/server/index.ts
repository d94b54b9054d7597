import type { Core } from '@strapi/strapi';
import { registerPersonalData } from '@sys/identity/services';
import { jobsOf } from '@sys/platform/services';
import { followClicks } from './clicks/follow.ts';
import { promotionsOfPeople } from './personal-data.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerPersonalData(strapi, promotionsOfPeople);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    followClicks(jobsOf(strapi));
  },
};
