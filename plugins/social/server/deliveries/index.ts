import { type Feature, openRoute } from '@sys/platform/services';
import { measurePosts } from '../statistics/measure.ts';
import { deliver } from './deliver.ts';
import { followAccounts } from './follow-accounts.ts';
import { handsOf } from './house.ts';
import { watchOverdue } from './overdue.ts';
import { removePosts } from './remove.ts';
import { forgetTurns } from './turn.ts';
import { DELIVER, wakeLost, type Delivering } from './wake.ts';
import { webhooks } from './webhooks.ts';

/** Brings publications to their networks, and asks them what became of them. */
export const deliveries: Feature = {
  controllers: { webhooks },
  open: [openRoute('POST', '/social/webhooks/tiktok', 'webhooks.tiktok')],
  follow(strapi, jobs) {
    const hands = handsOf(strapi);
    watchOverdue(strapi);
    // Two of ten are left for what else a process has to do.
    jobs.task<Delivering>(DELIVER, ({ delivery }, context) => deliver(hands, delivery, context), { concurrency: 8 });
    jobs.repeat('social.deliveries.lost', '* * * * *', async (_, { db }) => {
      await wakeLost(db);
      await forgetTurns(db);
    });
    followAccounts(jobs);
    removePosts(hands, jobs);
    measurePosts(hands, jobs);
  },
};
