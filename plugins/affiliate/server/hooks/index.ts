import type { Feature } from '@sys/platform/services';
import { followForHooks } from './follow.ts';
import { forgetMessages } from './log.ts';
import { sendHooks } from './send.ts';

/** What the servers of shops are told, signed, until they have it. */
export const hooks: Feature = {
  follow(_, jobs) {
    followForHooks(jobs);
    sendHooks(jobs);
    jobs.repeat('affiliate.hooks.keep', '40 3 * * *', async (_, { db }) => forgetMessages(db));
  },
};
