import { line } from '../../content.ts';
import type { SettlementTexts } from './fr.ts';

export const en: SettlementTexts = {
  subject: 'Your payment has arrived',
  preheader: (amount) => line`${amount} received on our account.`,
  title: line`Your payment has arrived`,
  label: 'Amount received',
  settled: line`Your shop owes us nothing any more: your influencers’ commissions are no longer held for that.`,
  left: line`Some of it is still to be paid. Until then, your influencers’ commissions are held.`,
  on: 'Value date',
  reference: 'Bank reference',
  rest: 'Still to pay',
  action: 'See my account',
};
