import { type Feature, personalRoute, staffRoute } from '@sys/platform/services';
import { payoutDeeds } from './deeds.ts';
import { myPayouts } from './mine.ts';
import { monthBefore, RUN } from './month.ts';
import { prepareMonth } from './run.ts';
import { PREPARE, staffPayouts } from './staff.ts';
import { payoutFiles } from './take.ts';

/** A whole month: it asks for each person who they are and opens what they told of their account. */
const LONG = { timeoutSeconds: 3_600, concurrency: 1 };

/** What influencers are paid, month by month. */
export const payouts: Feature = {
  controllers: { myPayouts, staffPayouts, payoutDeeds, payoutFiles },
  own: [
    personalRoute('GET', '/affiliate/payouts', 'myPayouts.list'),
    personalRoute('GET', '/affiliate/payouts/:id/statement.pdf', 'myPayouts.statement'),
  ],
  staff: [
    staffRoute('GET', '/payouts/months', 'staffPayouts.months'),
    staffRoute('GET', '/payouts/waits', 'staffPayouts.waits'),
    staffRoute('GET', '/payouts/files', 'staffPayouts.files'),
    staffRoute('GET', '/payouts', 'staffPayouts.list'),
    staffRoute('POST', '/payouts/prepare', 'staffPayouts.prepare'),
    staffRoute('POST', '/payouts/agree', 'payoutDeeds.agree'),
    staffRoute('POST', '/payouts/send', 'payoutDeeds.send'),
    staffRoute('POST', '/payouts/confirm', 'payoutDeeds.confirm'),
    staffRoute('POST', '/payouts/fail', 'payoutDeeds.fail'),
    staffRoute('POST', '/payouts/give-up', 'payoutDeeds.giveUp'),
    staffRoute('GET', '/payouts/files/:id/take', 'payoutFiles.take'),
  ],
  follow(strapi, jobs) {
    jobs.repeat('affiliate.payouts.prepare', RUN.cron, async ({ at }, { db, signal }) => {
      // The month before the day for which it was planned, however late it comes.
      await prepareMonth(strapi, await monthBefore(db, new Date(at)), { now: new Date(), signal });
    }, LONG); // prettier-ignore
    jobs.task<{ period: string; by: number }>(
      PREPARE,
      ({ period, by }, { signal }) => prepareMonth(strapi, period, { now: new Date(), by, signal }),
      LONG,
    );
  },
};
