import type { SettlementEventData } from '@sys/orders/contracts';
import type { Feature } from '@sys/platform/services';
import { approveRipe } from './approve.ts';

export const holds: Feature = {
  follow(_, jobs) {
    jobs.repeat('affiliate.holds.end', '*/10 * * * *', async (_, { db }) => void (await approveRipe(db, new Date())));
    // What has waited for that merchant is due at once.
    jobs.on<SettlementEventData<'settlement.confirmed'>>('settlement.confirmed', 'affiliate.holds', async (_, { db }) => {
      await approveRipe(db, new Date());
    });
  },
}; // prettier-ignore
