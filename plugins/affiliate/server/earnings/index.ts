import { personalRoute } from '@sys/platform/services';
import type { Feature } from '../feature.ts';
import { earningsController } from './controller.ts';
import { commissionExports } from './export/controller.ts';
import { followExports } from './export/make.ts';

/** What influencers see of what they earned. */
export const earnings: Feature = {
  controllers: { earnings: earningsController, commissionExports },
  own: [
    personalRoute('GET', '/affiliate/balance', 'earnings.balance'),
    personalRoute('GET', '/affiliate/commissions', 'earnings.commissions'),
    personalRoute('GET', '/affiliate/commissions.csv', 'commissionExports.csv'),
    personalRoute('GET', '/affiliate/commissions.xlsx', 'commissionExports.xlsx'),
    personalRoute('GET', '/affiliate/commissions.pdf', 'commissionExports.pdf'),
    personalRoute('GET', '/affiliate/exports', 'commissionExports.list'),
    personalRoute('POST', '/affiliate/exports', 'commissionExports.ask'),
    personalRoute('GET', '/affiliate/exports/:id/file.csv', 'commissionExports.file'),
    personalRoute('GET', '/affiliate/earnings', 'earnings.earnings'),
  ],
  follow: (_, jobs) => followExports(jobs),
};
