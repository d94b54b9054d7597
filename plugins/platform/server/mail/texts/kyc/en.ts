import { line } from '../../content.ts';
import type { KycTexts } from './fr.ts';

export const en: KycTexts = {
  reference: 'Case',
  received: {
    subject: 'We have received your verification documents',
    preheader: line`We are checking them and will write as soon as it is done.`,
    title: line`Your documents have arrived`,
    intro: line`We are checking your documents and will write as soon as it is done. Until then there is nothing for you to do.`,
    at: 'Received',
    privacy: line`Your documents are encrypted and seen only by the people in charge of the check.`,
    action: 'Follow my case',
  },
  needsInformation: {
    subject: 'Something is missing from your documents',
    preheader: line`Complete them so that we can go on.`,
    title: line`Nearly there`,
    intro: line`We have started to check your documents. To go on, we need:`,
    warning: line`Never send your documents by email: upload them in your account, where they are encrypted.`,
    action: 'Complete my documents',
  },
  approved: {
    subject: 'Your identity is verified',
    preheader: line`Your earnings can now be paid out.`,
    title: line`Your identity is verified`,
    intro: line`Everything is in order, thank you. Your account is complete and your earnings can be paid out from now on.`,
    at: 'Verified',
    action: 'Open my dashboard',
  },
  frozen: {
    subject: 'Your payout details have changed',
    preheader: line`Payouts resume in 72 hours.`,
    title: line`Your details have changed`,
    intro: line`Your identity or bank account has just been changed. To protect you, nothing is paid out for 72 hours, and we check the new details.`,
    until: 'Payouts on hold until',
    warning: line`This was not you? Open your account, change your password and write to us at once.`,
    action: 'See my case',
  },
  rejected: {
    subject: 'Your verification was not accepted',
    preheader: line`The reason, and what you can do.`,
    title: line`We could not verify your identity`,
    intro: line`After checking them, we could not accept your documents. This is why:`,
    author: 'The verification team',
    next: line`You think this is a mistake, or your situation has changed? Write to us: somebody else will look at your case.`,
    action: 'Ask for another review',
  },
};
