import type { Feature } from '@sys/platform/services';
import { countClicks } from './count.ts';
import { keepClicks } from './keep.ts';

/** What is shown of clicks is a minute old at the most. */
export const clicks: Feature = {
  follow(_, jobs) {
    jobs.repeat('affiliate.clicks.count', '* * * * *', async (_, { db }) => void (await countClicks(db)));
    jobs.repeat('affiliate.clicks.keep', '25 3 * * *', async (_, { db }) => keepClicks(db));
  },
};
