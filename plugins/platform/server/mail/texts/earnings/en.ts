import { line, strong } from '../../content.ts';
import type { EarningsTexts } from './fr.ts';

export const en: EarningsTexts = {
  commission: {
    subject: 'You have earned a commission',
    preheader: (amount, deal) => line`${amount} thanks to “${deal}”.`,
    title: line`A sale thanks to you`,
    label: 'Your commission',
    intro: (deal) => line`Somebody bought ${strong(deal)} through your link.`,
    soldAt: 'Sold on',
    sale: 'Amount of the sale',
    payableAt: 'Yours on',
    afterDelivery: 'Some time after the delivery',
    pending: 'Total pending',
    explain: line`Until then, a refund to the buyer would cancel the commission. After that it is yours for good.`,
    action: 'See my commissions',
  },
  payout: {
    subject: 'Your payout is on its way',
    preheader: (amount) => line`${amount} on its way to your account.`,
    title: line`Your payout is on its way`,
    label: 'Amount paid',
    intro: line`The transfer has been ordered. Depending on your bank, it arrives within one to three working days.`,
    account: 'To account',
    at: 'Ordered on',
    reference: 'Reference',
    warning: line`This account is not yours? Write to us right away.`,
    action: 'See my payouts',
  },
  failed: {
    subject: 'Your payout came back',
    preheader: (amount) => line`${amount} could not reach your account.`,
    title: line`Your payout came back`,
    intro: (amount) =>
      line`Your bank has sent ${strong(amount)} back to us. Nothing is lost: this sum is due to you again.`,
    account: 'To account',
    reason: 'Reason',
    next: line`Check your bank account in your verification file. The next payout will take this sum along.`,
    action: 'See my payouts',
  },
};
