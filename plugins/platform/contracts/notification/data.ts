import { z } from 'zod';
import type { NotificationKind } from '../../domain/notifications/kinds.ts';
import { commissionRate } from '../mail/affiliation.ts';
import { centimes, link, reference, words } from '../mail/fields.ts';
import { mailSchemas, type MailKind } from '../mail/index.ts';

/** To the merchant: somebody has bought. */
const newOrder = z.object({
  deal: words(150),
  number: reference,
  quantity: z.number().int().min(1),
  totalCentimes: centimes,
  orderUrl: link,
});

/** To the merchant: what somebody says of a product is shown now. */
const reviewReceived = z.object({
  product: words(150),
  author: words(80),
  rating: z.number().int().min(1).max(5),
  reviewsUrl: link,
});

/** To an influencer: a deal in a category they follow. */
const newDeal = z.object({
  deal: words(150),
  merchant: words(80),
  commission: commissionRate,
  dealUrl: link,
});

/** To whoever asked for a long list as a file. */
const exportReady = z.object({
  of: z.enum(['commissions', 'affiliates', 'conversions']),
  rows: z.number().int().min(0),
  exportUrl: link,
});

/** The kinds that say what a mail of the same name says take that mail's data. */
export const notificationSchemas = {
  'new-device': mailSchemas['new-device'],
  'factor-changed': mailSchemas['factor-changed'],
  'factor-recovery': mailSchemas['factor-recovery'],
  'kyc-needs-information': mailSchemas['kyc-needs-information'],
  'kyc-approved': mailSchemas['kyc-approved'],
  'kyc-rejected': mailSchemas['kyc-rejected'],
  'kyc-suspended': mailSchemas['kyc-suspended'],
  'kyc-revoked': mailSchemas['kyc-revoked'],
  'kyc-reinstated': mailSchemas['kyc-reinstated'],
  'payouts-frozen': mailSchemas['payouts-frozen'],
  'order-confirmed': mailSchemas['order-confirmed'],
  refund: mailSchemas.refund,
  'review-ask': mailSchemas['review-ask'],
  'review-approved': mailSchemas['review-approved'],
  'review-rejected': mailSchemas['review-rejected'],
  'affiliation-approved': mailSchemas['affiliation-approved'],
  'affiliation-refused': mailSchemas['affiliation-refused'],
  'affiliation-ended': mailSchemas['affiliation-ended'],
  'commission-earned': mailSchemas['commission-earned'],
  'payout-sent': mailSchemas['payout-sent'],
  'payout-failed': mailSchemas['payout-failed'],
  'export-ready': exportReady,
  'new-deal': newDeal,
  'new-order': newOrder,
  'review-received': reviewReceived,
  'affiliation-requested': mailSchemas['affiliation-requested'],
  'social-account-broken': mailSchemas['social-account-broken'],
  'social-post-failed': mailSchemas['social-post-failed'],
  'trial-ending': mailSchemas['trial-ending'],
  'trial-refused': mailSchemas['trial-refused'],
  'payment-failed': mailSchemas['payment-failed'],
  'deal-approved': mailSchemas['deal-approved'],
  'deal-declined': mailSchemas['deal-declined'],
  'settlement-received': mailSchemas['settlement-received'],
  'basket-reminder': mailSchemas['basket-reminder'],
} as const satisfies Record<NotificationKind, z.ZodType>;

type Schemas = typeof notificationSchemas;
export type NotificationData<Kind extends NotificationKind> = z.input<Schemas[Kind]>;
/** The data once read: cut to length, rid of what does not belong on a line. */
export type ReadNotificationData<Kind extends NotificationKind> = z.output<Schemas[Kind]>;

/** The mail of a kind has its name. */
export type MailedKind = NotificationKind & MailKind;
