import type { z } from 'zod';
import { newDevice, resetPassword, signInCode, verifyAddress, welcome } from './account.ts';
import { affiliationApproved, affiliationEnded, affiliationRefused, affiliationRequested } from './affiliation.ts';
import { paymentFailed, trialEnding, trialRefused } from './billing.ts';
import { accountChanged, accountExists, confirmAddress } from './changes.ts';
import { contactAnswer, contactReceived, contactReply } from './contact.ts';
import { dealApproved, dealDeclined } from './deals.ts';
import { commissionEarned, payoutFailed, payoutSent } from './earnings.ts';
import { factorChanged, factorRecovery, recoveryConfirm } from './factors.ts';
import {
  kycApproved,
  kycNeedsInformation,
  kycReceived,
  kycReinstated,
  kycRejected,
  kycRevoked,
  kycSuspended,
  payoutsFrozen,
} from './kyc.ts';
import { socialAccountBroken, socialPostFailed } from './networks.ts';
import { basketReminder, newsletterConfirm, newsletterKnown, newsletterWeekly } from './newsletter.ts';
import { orderCode, orderConfirmed, refund, voucher, voucherEnding } from './orders.ts';
import { teamInvitation } from './team.ts';
import { reviewApproved, reviewAsk, reviewRejected } from './reviews.ts';
import { auditBroken } from './safety.ts';
import { settlementReceived } from './settlements.ts';
import { staffLocked, staffPasswordChanged, staffPostWaiting } from './staff.ts';

/** Every mail we send, with what its sender must know. */
export const mailSchemas = {
  welcome,
  'verify-address': verifyAddress,
  'reset-password': resetPassword,
  'sign-in-code': signInCode,
  'new-device': newDevice,
  'factor-changed': factorChanged,
  'recovery-confirm': recoveryConfirm,
  'factor-recovery': factorRecovery,
  'contact-received': contactReceived,
  'contact-reply': contactReply,
  'kyc-received': kycReceived,
  'kyc-needs-information': kycNeedsInformation,
  'kyc-approved': kycApproved,
  'kyc-rejected': kycRejected,
  'kyc-suspended': kycSuspended,
  'kyc-revoked': kycRevoked,
  'kyc-reinstated': kycReinstated,
  'payouts-frozen': payoutsFrozen,
  'affiliation-requested': affiliationRequested,
  'affiliation-approved': affiliationApproved,
  'affiliation-refused': affiliationRefused,
  'affiliation-ended': affiliationEnded,
  'order-confirmed': orderConfirmed,
  'order-code': orderCode,
  voucher,
  'voucher-ending': voucherEnding,
  refund,
  'review-ask': reviewAsk,
  'review-approved': reviewApproved,
  'review-rejected': reviewRejected,
  'commission-earned': commissionEarned,
  'payout-sent': payoutSent,
  'payout-failed': payoutFailed,
  'social-account-broken': socialAccountBroken,
  'social-post-failed': socialPostFailed,
  'trial-ending': trialEnding,
  'trial-refused': trialRefused,
  'payment-failed': paymentFailed,
  'team-invitation': teamInvitation,
  'deal-approved': dealApproved,
  'deal-declined': dealDeclined,
  'settlement-received': settlementReceived,
  'newsletter-confirm': newsletterConfirm,
  'newsletter-weekly': newsletterWeekly,
  'audit-broken': auditBroken,
  'account-exists': accountExists,
  'confirm-address': confirmAddress,
  'account-changed': accountChanged,
  'staff-locked': staffLocked,
  'staff-password-changed': staffPasswordChanged,
  'staff-post-waiting': staffPostWaiting,
  'contact-answer': contactAnswer,
  'newsletter-known': newsletterKnown,
  'basket-reminder': basketReminder,
} as const;

export type MailKind = keyof typeof mailSchemas;
export type MailData<Kind extends MailKind> = z.input<(typeof mailSchemas)[Kind]>;
/** The data once read: cut to length, rid of what does not belong on a line. */
export type ReadMailData<Kind extends MailKind> = z.output<(typeof mailSchemas)[Kind]>;

export const MAIL_KINDS = Object.keys(mailSchemas) as MailKind[];
