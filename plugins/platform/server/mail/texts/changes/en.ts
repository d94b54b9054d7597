import { line, strong } from '../../content.ts';
import type { ChangeTexts } from './fr.ts';

export const en: ChangeTexts = {
  exists: {
    subject: 'You already have an account',
    preheader: line`This address already has an account: sign in.`,
    title: line`You already have an account`,
    intro: (site) =>
      line`Somebody, most likely you, has just signed up on ${site} with this address. It already has an account: nothing was created or changed.`,
    action: 'Sign in',
    forgot: 'I forgot my password',
    ignore: line`It was not you? There is nothing to do: your account stays as it is.`,
  },
  confirm: {
    subject: 'Confirm your new address',
    preheader: line`One click and your account moves to this address.`,
    title: line`Confirm your new address`,
    intro: (site) => line`An account of ${site} is to move to this address. Please confirm that it is yours.`,
    action: 'Confirm this address',
    validity: (until) => line`This link works only once, until ${strong(until)}.`,
    ignore: line`You did not ask for this? Do nothing: without a confirmation nothing changes.`,
  },
  changed: {
    subject: {
      password: 'Your password was changed',
      'address-asked': 'Your email address is about to change',
      address: 'Your email address was changed',
      'deletion-planned': 'Your account will be deleted',
      'deletion-undone': 'Your account is kept',
      deleted: 'Your account is deleted',
    },
    text: {
      password: line`The password of your account has just been changed, and your other devices were signed out.`,
      'address-asked': line`Somebody, most likely you, asked to move your account to another address. It will move once the new address has confirmed.`,
      address: line`Your account now uses another address. This one no longer signs in to it.`,
      'deletion-planned': line`You asked us to delete your account. Your devices were signed out.`,
      'deletion-undone': line`You signed in: your account will not be deleted. Nothing was erased.`,
      deleted: line`Your account and your data are erased. We keep only what the law makes us keep, such as invoices. This is the last message you get from us.`,
    },
    at: 'Date, Morocco time',
    until: (until) => line`Changed your mind? Sign in before ${strong(until)}, and everything stays as it was.`,
    warning: line`It was not you? Choose a new password right away, then write to us.`,
    action: {
      password: 'Choose a new password',
      'address-asked': 'Choose a new password',
      address: 'Write to us',
      'deletion-planned': 'Keep my account',
      'deletion-undone': 'Open my account',
      deleted: 'Back to the site',
    },
  },
}; // prettier-ignore
