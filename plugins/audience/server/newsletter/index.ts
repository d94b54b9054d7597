import { openRoute, staffRoute, type Feature } from '@sys/platform/services';
import { letters } from './controller.ts';
import { composeWeekly } from './issues/compose.ts';
import { issueDesk } from './issues/controller.ts';
import { sendIssues } from './issues/send.ts';
import { followSubscriptions } from './subscribe.ts';

/** Who subscribes, and what they get. */
export const newsletter: Feature = {
  controllers: { letters, issueDesk },
  open: [
    openRoute('POST', '/newsletter/subscribe', 'letters.subscribe'),
    openRoute('POST', '/newsletter/confirm', 'letters.confirm'),
    openRoute('POST', '/newsletter/preferences/read', 'letters.preferences'),
    openRoute('POST', '/newsletter/preferences', 'letters.choose'),
    openRoute('POST', '/newsletter/unsubscribe', 'letters.unsubscribe'),
    openRoute('POST', '/newsletter/erase', 'letters.erase'),
    openRoute('POST', '/newsletter/follow', 'letters.follow'),
    openRoute('POST', '/newsletter/opened', 'letters.opened'),
  ],
  staff: [
    staffRoute('GET', '/newsletter', 'issueDesk.overview'),
    staffRoute('POST', '/newsletter/readers/strike', 'issueDesk.strike'),
    staffRoute('POST', '/newsletter/issues', 'issueDesk.compose'),
    staffRoute('GET', '/newsletter/issues/:id', 'issueDesk.read'),
    staffRoute('PUT', '/newsletter/issues/:id', 'issueDesk.edit'),
    staffRoute('POST', '/newsletter/issues/:id/approve', 'issueDesk.approve'),
    staffRoute('POST', '/newsletter/issues/:id/stop', 'issueDesk.stop'),
    staffRoute('POST', '/newsletter/issues/:id/resume', 'issueDesk.resume'),
    staffRoute('POST', '/newsletter/issues/:id/drop', 'issueDesk.drop'),
    staffRoute('GET', '/newsletter/issues/:id/preview', 'issueDesk.preview'),
    staffRoute('POST', '/newsletter/issues/:id/test', 'issueDesk.try'),
    staffRoute('PUT', '/newsletter/opens', 'issueDesk.countOpens'),
  ],
  follow(strapi, jobs) {
    followSubscriptions(jobs);
    composeWeekly(jobs);
    sendIssues(strapi, jobs);
  },
};
