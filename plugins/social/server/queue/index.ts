import { type Feature, staffRoute } from '@sys/platform/services';
import { queues } from './controller.ts';

/** The deliveries of the house. */
export const queue: Feature = {
  controllers: { queues },
  staff: [
    staffRoute('GET', '/queue', 'queues.list'),
    staffRoute('POST', '/deliveries/:id/retry', 'queues.retry'),
    staffRoute('POST', '/deliveries/:id/attest', 'queues.attest'),
    staffRoute('POST', '/deliveries/:id/cancel', 'queues.cancel'),
    staffRoute('POST', '/deliveries/:id/remove', 'queues.remove'),
  ],
};
