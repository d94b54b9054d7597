import type { Locale } from '@sys/config';
import { mailSchemas, type MailData, type MailKind } from '../../contracts/mail/index.ts';
import type { Brand } from './brand.ts';
import type { MailContent } from './content.ts';
import { renderHtml } from './html/document.ts';
import * as account from './templates/account.ts';
import * as affiliation from './templates/affiliation.ts';
import * as billing from './templates/billing.ts';
import * as changes from './templates/changes.ts';
import * as contact from './templates/contact.ts';
import * as deals from './templates/deals.ts';
import * as earnings from './templates/earnings.ts';
import * as factors from './templates/factors.ts';
import * as kyc from './templates/kyc.ts';
import * as networks from './templates/networks.ts';
import * as newsletter from './templates/newsletter.ts';
import * as orders from './templates/orders.ts';
import * as reviews from './templates/reviews.ts';
import * as safety from './templates/safety.ts';
import * as settlements from './templates/settlements.ts';
import * as staff from './templates/staff.ts';
import * as team from './templates/team.ts';
import { renderText } from './text.ts';
import { typeset } from './typeset.ts';
import { voiceOf, type Template } from './voice.ts';

const TEMPLATES: { [Kind in MailKind]: Template<Kind> } = {
  welcome: account.welcome,
  'verify-address': account.verifyAddress,
  'reset-password': account.resetPassword,
  'sign-in-code': account.signInCode,
  'new-device': account.newDevice,
  'factor-changed': factors.factorChanged,
  'recovery-confirm': factors.recoveryConfirm,
  'factor-recovery': factors.factorRecovery,
  'contact-received': contact.contactReceived,
  'contact-reply': contact.contactReply,
  'contact-answer': contact.contactAnswer,
  'kyc-received': kyc.kycReceived,
  'kyc-needs-information': kyc.kycNeedsInformation,
  'kyc-approved': kyc.kycApproved,
  'kyc-rejected': kyc.kycRejected,
  'kyc-suspended': kyc.kycSuspended,
  'kyc-revoked': kyc.kycRevoked,
  'kyc-reinstated': kyc.kycReinstated,
  'payouts-frozen': kyc.payoutsFrozen,
  'affiliation-requested': affiliation.affiliationRequested,
  'affiliation-approved': affiliation.affiliationApproved,
  'affiliation-refused': affiliation.affiliationRefused,
  'affiliation-ended': affiliation.affiliationEnded,
  'order-confirmed': orders.orderConfirmed,
  'order-code': orders.orderCode,
  voucher: orders.voucher,
  'voucher-ending': orders.voucherEnding,
  refund: orders.refund,
  'review-ask': reviews.reviewAsk,
  'review-approved': reviews.reviewApproved,
  'review-rejected': reviews.reviewRejected,
  'commission-earned': earnings.commissionEarned,
  'payout-sent': earnings.payoutSent,
  'payout-failed': earnings.payoutFailed,
  'social-account-broken': networks.socialAccountBroken,
  'social-post-failed': networks.socialPostFailed,
  'trial-ending': billing.trialEnding,
  'trial-refused': billing.trialRefused,
  'payment-failed': billing.paymentFailed,
  'team-invitation': team.teamInvitation,
  'deal-approved': deals.dealApproved,
  'deal-declined': deals.dealDeclined,
  'settlement-received': settlements.settlementReceived,
  'newsletter-confirm': newsletter.newsletterConfirm,
  'newsletter-weekly': newsletter.newsletterWeekly,
  'audit-broken': safety.auditBroken,
  'account-exists': changes.accountExists,
  'confirm-address': changes.confirmAddress,
  'account-changed': changes.accountChanged,
  'staff-locked': staff.staffLocked,
  'staff-password-changed': staff.staffPasswordChanged,
  'staff-post-waiting': staff.staffPostWaiting,
  'newsletter-known': newsletter.newsletterKnown,
  'basket-reminder': newsletter.basketReminder,
};

export interface RenderedMail extends Pick<MailContent, 'subject' | 'replyTo' | 'unsubscribeUrl' | 'answersAPerson'> {
  html: string;
  text: string;
  /** The `cid`s of the pictures that must be attached. */
  cids: string[];
}

/**
 * A mail in one language, as HTML and as plain text. Throws a `ZodError` when the data is not what its
 * schema asks for. Amounts are centimes of MAD, moments ISO UTC; both are shown as in Morocco.
 */
export function renderMail<Kind extends MailKind>(
  kind: Kind,
  locale: Locale,
  data: MailData<Kind>,
  brand: Brand,
): RenderedMail {
  // The registry pairs each template with its schema, which TypeScript cannot follow through `kind`.
  const template = TEMPLATES[kind] as Template<MailKind>;
  const content = typeset(template(mailSchemas[kind].parse(data) as never, voiceOf(locale, brand.name)), locale);
  const { subject, replyTo, unsubscribeUrl, answersAPerson } = content;
  return {
    subject,
    replyTo,
    unsubscribeUrl,
    answersAPerson,
    html: renderHtml(content, locale, brand),
    text: renderText(content, locale, brand),
    cids: content.blocks.flatMap((block) => (block.block === 'ticket' ? [block.qrCid] : [])),
  };
}
