import { openRoute, type Feature } from '@sys/platform/services';
import { consents } from './controller.ts';
import { forgetConsents } from './record.ts';

/** What browsers allow tags and ad platforms to know, on record for as long as somebody may ask for the proof. */
export const consent: Feature = {
  controllers: { consents },
  open: [openRoute('POST', '/audience/consents', 'consents.record')],
  follow(_, jobs) {
    jobs.repeat('audience.consents.keep', '20 4 * * *', async (_, { db }) => forgetConsents(db));
  },
};
