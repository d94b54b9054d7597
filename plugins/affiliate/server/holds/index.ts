import type { Feature } from '../feature.ts';
import { approveRipe } from './approve.ts';

export const holds: Feature = {
  follow(_, jobs) {
    jobs.repeat('affiliate.holds.end', '*/10 * * * *', async (_, { db }) => void (await approveRipe(db, new Date())));
  },
};
