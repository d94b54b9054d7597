import { line, strong } from '../../content.ts';
import type { BillingTexts } from './fr.ts';

export const en: BillingTexts = {
  trial: {
    subject: (plan) => `Your ${plan} trial ends soon`,
    preheader: (at) => line`It ends on ${at}. The choice remains yours.`,
    title: line`Your trial ends soon`,
    intro: (plan, at, price) =>
      line`Your trial of the ${strong(plan)} plan ends on ${strong(at)}. Unless you act, it then goes on at ${price}.`,
    per: { month: (price) => `${price} a month`, year: (price) => `${price} a year` },
    plan: 'Plan',
    endsAt: 'End of trial',
    price: 'Afterwards',
    choice: line`You can change plans or cancel until that date: nothing will be charged.`,
    action: 'Manage my subscription',
  },
  refused: {
    subject: (plan) => `Your ${plan} trial could not begin`,
    preheader: line`There has been a trial already. Nothing was charged.`,
    title: line`Your trial could not begin`,
    intro: (plan) =>
      line`The free trial is for a company and for a bank card once, and it has been used already. So the trial of the ${strong(plan)} plan was cancelled.`,
    free: line`Nothing was charged, and the deals you have online stay there.`,
    next: (plan) =>
      line`To use ${strong(plan)}, choose it without a trial: it begins as soon as it is paid. If you think this is a mistake, write to us from the contact page.`,
    action: 'Choose my plan',
  },
  failed: {
    subject: 'Your payment did not go through',
    preheader: (plan) => line`Update your payment method to keep ${plan}.`,
    title: line`Your payment did not go through`,
    intro: (plan) =>
      line`Your bank declined the payment for your ${strong(plan)} subscription. Often a card has expired or a limit was reached.`,
    amount: 'Amount',
    at: 'Declined on',
    next: 'Next attempt',
    warning: line`Please update your payment method. Your deals stay online in the meantime.`,
    safety: line`We never ask for a card number by email. When in doubt, open our site yourself rather than with this button.`,
    action: 'Update my payment method',
  },
};
