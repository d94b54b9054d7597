import { line, strong } from '../../content.ts';
import type { TeamTexts } from './fr.ts';

export const en: TeamTexts = {
  subject: (shop) => `${shop} invites you to its team`,
  preheader: (shop) => line`Join the team of ${shop}.`,
  title: line`Join a team`,
  intro: (shop) => line`The shop ${strong(shop)} invites you to work with it.`,
  roles: {
    cashier: line`At the till you redeem customers’ vouchers and mark orders as handed over or delivered.`,
    manager: line`As a manager you look after orders, redeem vouchers and prepare the shop’s deals.`,
  },
  action: 'See the invitation',
  validity: (until) =>
    line`The link works once, until ${until}, Moroccan time. Sign in with the address that got this message.`,
  others: line`You do not know this shop? Ignore this message: nothing will happen.`,
};
