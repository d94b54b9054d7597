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
