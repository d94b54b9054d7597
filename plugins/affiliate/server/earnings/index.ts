import { type Feature, personalRoute } from '@sys/platform/services';
import { earningsController } from './controller.ts';

/** What influencers see of what they earned. */
export const earnings: Feature = {
  controllers: { earnings: earningsController },
  own: [
    personalRoute('GET', '/affiliate/balance', 'earnings.balance'),
    personalRoute('GET', '/affiliate/commissions', 'earnings.commissions'),
    personalRoute('GET', '/affiliate/earnings', 'earnings.earnings'),
  ],
};
