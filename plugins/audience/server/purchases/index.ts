import { openRoute, type Feature } from '@sys/platform/services';
import { purchases as controller } from './controller.ts';
import { followOrders } from './plan.ts';
import { sendPurchases } from './send.ts';
import { wakeOverdue, wipeSignals } from './upkeep.ts';

/** What ad platforms are told of purchases, by the server and by the browser under one id, where it was allowed. */
export const purchases: Feature = {
  controllers: { purchases: controller },
  // By the key of the order, which its browser keeps whether somebody is signed in or not.
  open: [openRoute('GET', '/orders/:number/purchase', 'purchases.read')],
  follow(_, jobs) {
    followOrders(jobs);
    sendPurchases(jobs);
    jobs.repeat('audience.purchases.keep', '30 4 * * *', async (_, { db }) => wipeSignals(db));
    jobs.repeat('audience.purchases.wake', '50 * * * *', async (_, { db }) => wakeOverdue(db));
  },
};
