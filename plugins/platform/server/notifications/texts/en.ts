import { line, ltr } from '../../mail/content.ts';
import { factorTexts } from '../../mail/texts/factors/index.ts';
import { times, type NotificationTexts } from './types.ts';

export const en: NotificationTexts = {
  'new-device': {
    label: 'Sign-in from a new device',
    title: () => line`New sign-in to your account`,
    body: ({ device, place, at }, { dateTime }) =>
      line`${place ? `${device}, ${place}` : device}, ${dateTime(at)}. Not you? Secure your account.`,
  },
  'factor-changed': {
    label: 'Change of your two-step verification',
    title: ({ change }) => [factorTexts.en.changed.subject[change]],
    body: ({ change, left, at }, { dateTime }) =>
      change === 'code-used' && left !== undefined
        ? line`${dateTime(at)}. Backup codes left: ${String(left)}. Not you? Change your password.`
        : line`${dateTime(at)}. Not you? Change your password.`,
  },
  'factor-recovery': {
    label: 'Request to remove your second factor',
    title: ({ change }) => [factorTexts.en.recovery.subject[change]],
    body: ({ change }) => factorTexts.en.recovery.text[change],
  },
  'kyc-needs-information': {
    label: 'A document missing from your verification',
    title: () => line`Your verification needs one more thing`,
    body: ({ requests }) => line`Still to come: ${requests.map(({ document }) => document).join(', ')}.`,
  },
  'kyc-approved': {
    label: 'Identity verified',
    title: () => line`Your identity is verified`,
    body: () => line`Your earnings can now be paid out.`,
  },
  'payouts-frozen': {
    label: 'Payouts on hold after a change',
    title: () => line`Your payouts are on hold`,
    body: ({ until }, { dateTime }) =>
      line`Your identity or bank account has changed: nothing is paid out before ${dateTime(until)}. Not you? Write to us.`,
  },
  'kyc-rejected': {
    label: 'Verification declined',
    title: () => line`Your verification was not accepted`,
    body: () => line`See why, and what you can do.`,
  },
  'kyc-suspended': {
    label: 'Verification suspended',
    title: () => line`Your verification is suspended`,
    body: () => line`Nothing is paid out while we look at it again. Write to us to know more.`,
  },
  'kyc-revoked': {
    label: 'Verification withdrawn',
    title: () => line`Your verification was withdrawn`,
    body: () => line`Nothing can be paid out to you any more. Write to us to know more.`,
  },
  'kyc-reinstated': {
    label: 'Verification reinstated',
    title: () => line`Your verification holds again`,
    body: () => line`Your earnings can be paid out again.`,
  },
  'order-confirmed': {
    label: 'Order confirmed',
    title: () => line`Your order is confirmed`,
    body: ({ number, totalCentimes }, { money }) => line`Order ${ltr(number)}, ${money(totalCentimes)}.`,
  },
  refund: {
    label: 'Refund',
    title: ({ centimes }, { money }) => line`Refund of ${money(centimes)}`,
    body: ({ number }) => line`For order ${ltr(number)}. It may take your bank a few days.`,
  },
  'review-ask': {
    label: 'Invitation to write a review',
    title: ({ product }) => line`What did you think of “${product}”?`,
    body: () => line`Your review helps those who are still hesitating.`,
  },
  'review-approved': {
    label: 'Review published',
    title: () => line`Your review is online`,
    body: ({ product }) => line`Everybody can read what you say about “${product}”. Thank you!`,
  },
  'review-rejected': {
    label: 'Review not published',
    title: () => line`Your review was not published`,
    body: ({ product, reason }) => line`“${product}”: ${reason}`,
  },
  'affiliation-approved': {
    label: 'Affiliation request accepted',
    title: () => line`Your request was accepted`,
    body: ({ merchant, deal }) => line`${merchant} would like you to promote “${deal}”. Make your link.`,
  },
  'affiliation-refused': {
    label: 'Affiliation request declined',
    title: () => line`Your request was declined`,
    body: ({ merchant, deal }) => line`${merchant} did not take it up for “${deal}”.`,
  },
  'affiliation-ended': {
    label: 'End of a collaboration',
    title: ({ merchant }) => line`${merchant} ends your collaboration`,
    body: () => line`Your links to their deals are switched off.`,
  },
  'commission-earned': {
    label: 'Commission earned',
    title: ({ centimes }, { money }) => line`You earned ${money(centimes)}`,
    body: ({ deal }) => line`Somebody bought “${deal}” through your link.`,
  },
  'payout-sent': {
    label: 'Payout sent',
    title: ({ centimes }, { money }) => line`${money(centimes)} on the way to your account`,
    body: ({ account, reference }) => line`To account ${ltr(account)}, reference ${ltr(reference)}.`,
  },
  'payout-failed': {
    label: 'Payout that came back',
    title: ({ centimes }, { money }) => line`${money(centimes)} could not arrive`,
    body: ({ account }) => line`To account ${ltr(account)}. This sum is due to you again.`,
  },
  'social-account-broken': {
    label: 'Instagram, Facebook or TikTok account to connect again',
    title: ({ account }) => line`Nothing can be published on ${account}`,
    body: () => line`Your scheduled posts there are paused. See what there is to do.`,
  },
  'social-post-failed': {
    label: 'Post that did not go out on a network',
    title: ({ account, outcome }) =>
      outcome === 'failed' ? line`Your post did not go out on ${account}` : line`Is your post on ${account}?`,
    body: ({ outcome }) =>
      outcome === 'failed'
        ? line`See why, and what you can do.`
        : line`The network has not confirmed it. Look at your account, then tell us.`,
  },
  'export-ready': {
    label: 'File ready to download',
    title: () => line`Your file is ready`,
    body: ({ of, rows }) =>
      ({
        commissions: line`Your ${String(rows)} commissions are in one file, kept for a day.`,
        affiliates: line`Your ${String(rows)} affiliates are in one file, kept for a day.`,
        conversions: line`Your ${String(rows)} affiliate sales are in one file, kept for a day.`,
      })[of],
  },
  'new-deal': {
    label: 'New deal in your niche',
    title: ({ deal }) => line`New deal: ${deal}`,
    body: ({ merchant, commission }, { money, share }) =>
      commission.kind === 'share'
        ? line`${merchant} offers ${share(commission.basisPoints)} of each sale.`
        : line`${merchant} offers ${money(commission.centimes)} a sale.`,
  },
  'new-order': {
    label: 'New order',
    title: ({ totalCentimes }, { money }) => line`New order of ${money(totalCentimes)}`,
    body: ({ quantity, deal, number }) => line`“${deal}”${times(quantity)}, order ${ltr(number)}.`,
  },
  'review-received': {
    label: 'New review of your deals',
    title: ({ rating }) => line`New review: ${String(rating)} out of 5`,
    body: ({ author, product }) => line`${author} has reviewed “${product}”. Send them an answer.`,
  },
  'affiliation-requested': {
    label: 'Request from an influencer',
    title: ({ influencer }) => line`${influencer} would like to promote your deal`,
    body: ({ deal }) => line`A request for “${deal}” is waiting for your answer.`,
  },
  'trial-ending': {
    label: 'End of the free trial',
    title: ({ plan }) => line`Your ${plan} trial is ending soon`,
    body: ({ endsAt, priceCentimes, period }, { date, money }) =>
      period === 'month'
        ? line`It ends on ${date(endsAt)}; the plan then goes on at ${money(priceCentimes)} a month.`
        : line`It ends on ${date(endsAt)}; the plan then goes on at ${money(priceCentimes)} a year.`,
  },
  'trial-refused': {
    label: 'Trial refused',
    title: ({ plan }) => line`Your ${plan} trial could not begin`,
    body: () => line`Your company or this card has had a trial already. Nothing was charged.`,
  },
  'payment-failed': {
    label: 'Payment declined',
    title: () => line`Your payment did not go through`,
    body: ({ plan, centimes }, { money }) => line`${plan} plan, ${money(centimes)}. Please update your payment method.`,
  },
  'deal-approved': {
    label: 'Deal accepted by our editors',
    title: () => line`Your deal is accepted`,
    body: ({ deal }) => line`“${deal}” is on sale during the dates you chose.`,
  },
  'deal-declined': {
    label: 'Deal that needs changes',
    title: () => line`Your deal needs changes`,
    body: ({ deal, reason }) =>
      reason === undefined
        ? line`Our editors have not put “${deal}” on sale. Change it and submit it again.`
        : line`“${deal}”: ${reason}`,
  },
  'settlement-received': {
    label: 'Payment received',
    title: ({ centimes }, { money }) => line`We have received ${money(centimes)}`,
    body: ({ leftCentimes }, { money }) =>
      leftCentimes === 0
        ? line`Your shop owes us nothing any more.`
        : line`${money(leftCentimes)} are still to be paid.`,
  },
  'basket-reminder': {
    label: 'Reminder of my basket (on request)',
    title: () => line`Your basket is still there`,
    body: ({ deals }) => line`“${deals[0]!.title}” is still on sale. Nothing is reserved.`,
  },
};
