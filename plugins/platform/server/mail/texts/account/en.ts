import { line, ltr, strong } from '../../content.ts';
import type { AccountTexts } from './fr.ts';

export const en: AccountTexts = {
  welcome: {
    subject: (site) => `Welcome to ${site}`,
    preheader: {
      shopper: line`Your account is open: today’s deals are waiting.`,
      influencer: line`Your account is open: three steps to your first commission.`,
      merchant: line`Your account is open: three steps to your first sale.`,
    },
    title: (name) => line`Welcome, ${name}`,
    intro: {
      shopper: line`Your account is open. Restaurants, hammams, riads, workshops: every deal runs for a limited time and comes from a merchant we know.`,
      influencer: line`Your account is open. Here is how to earn your first commission.`,
      merchant: line`Your account is open. Here is how to make your first sale.`,
    },
    steps: {
      shopper: [],
      influencer: [
        { title: line`Have your identity checked`, text: line`One identity document is enough, and your earnings can be paid out.` },
        { title: line`Pick a deal`, text: line`Ask to promote it; the merchant will answer you.` },
        { title: line`Share your link`, text: line`Every sale it brings earns you a commission.` },
      ],
      merchant: [
        { title: line`Have your business checked`, text: line`We need your ICE number and an identity document.` },
        { title: line`Publish a deal`, text: line`A price, a stock, an end date, and the commission you offer.` },
        { title: line`Choose your influencers`, text: line`They ask to promote your deal; you decide.` },
      ],
    }, // prettier-ignore
    action: { shopper: 'See the deals', influencer: 'Open my dashboard', merchant: 'Open my dashboard' },
  },
  verifyAddress: {
    subject: 'Confirm your email address',
    preheader: line`One click and your account is ready.`,
    title: line`Confirm your address`,
    intro: (site) =>
      line`You have just opened an account on ${site} with this address. Please confirm that it is yours.`,
    action: 'Confirm my address',
    validity: (until) => line`This link works until ${strong(until)}.`,
    ignore: line`You did not ask for this? Do nothing: no account is opened without a confirmation.`,
  },
  resetPassword: {
    subject: 'Choose a new password',
    preheader: line`The link works only once.`,
    title: line`A new password`,
    intro: line`Somebody, most likely you, asked to change the password of your account.`,
    action: 'Choose a password',
    validity: (until) => line`This link works only once, until ${strong(until)}.`,
    ignore: line`It was not you? Your password stays as it is as long as nobody opens this link. Do not pass it on to anyone.`,
  },
  signInCode: {
    subject: 'Your sign-in code',
    preheader: line`Valid for a few minutes. Do not give it to anyone.`,
    title: line`Your sign-in code`,
    intro: (device) => line`Enter this code in the sign-in window open on ${ltr(device)}.`,
    label: 'One-time code',
    validity: (until) => line`It is valid until ${strong(until)}, Morocco time.`,
    warning: line`We will never ask you for this code, neither by phone nor by message. You are not signing in? Change your password: somebody knows it.`,
  },
  newDevice: {
    subject: 'New sign-in to your account',
    preheader: line`Please check that it was you.`,
    title: line`New sign-in`,
    intro: line`Your account has just been opened from a device we did not know.`,
    device: 'Device',
    place: 'Approximate place',
    ip: 'IP address',
    at: 'Date, Morocco time',
    fine: line`It was you? There is nothing to do.`,
    warning: line`It was not you? Close that session and change your password right away.`,
    action: 'Secure my account',
  },
};
