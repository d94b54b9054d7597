import { openRoute, personalRoute, staffRoute, type Feature } from '@sys/platform/services';
import { messages } from './desk.ts';
import { forgetMessages } from './keep.ts';
import { contact } from './submit.ts';
import { settleAnswers } from './tell.ts';
import { sweepChallenges } from './used.ts';

/** Whoever comes may use it: the controller asks whether somebody is signed in. */
export const contactRoutes = [personalRoute('POST', '/contact/submit', 'contact.submit')];

/** The form of the shop, the messages that came by it, and what the team does with them. */
export const contactFeature: Feature = {
  controllers: { contact, messages },
  own: contactRoutes,
  open: [openRoute('GET', '/contact/challenge', 'contact.challenge')],
  staff: [
    staffRoute('GET', '/messages', 'messages.list'),
    staffRoute('GET', '/messages/people', 'messages.people'),
    staffRoute('GET', '/messages/:id', 'messages.show'),
    staffRoute('POST', '/messages/:id/assign', 'messages.assign'),
    staffRoute('POST', '/messages/:id/note', 'messages.note'),
    staffRoute('POST', '/messages/:id/answer', 'messages.answer'),
    staffRoute('POST', '/messages/:id/close', 'messages.close'),
    staffRoute('POST', '/messages/:id/reopen', 'messages.reopen'),
    staffRoute('POST', '/messages/:id/suspect', 'messages.suspect'),
    staffRoute('POST', '/messages/:id/clear', 'messages.clear'),
  ],
  follow(_, jobs) {
    jobs.repeat('audience.challenges.sweep', '20 * * * *', async (_tick, { db }) => sweepChallenges(db));
    jobs.repeat('audience.answers.settle', '*/5 * * * *', async (_tick, { db }) => settleAnswers(db));
    jobs.repeat('audience.messages.keep', '50 3 * * *', async (_tick, { db }) => forgetMessages(db));
  },
};
