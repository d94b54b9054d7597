import { line, ltr, strong } from '../../content.ts';
import type { FactorTexts } from './fr.ts';

export const en: FactorTexts = {
  changed: {
    subject: {
      on: 'Two-step verification is on',
      off: 'Two-step verification is off',
      'codes-renewed': 'New backup codes',
      'code-used': 'A backup code was used',
    },
    text: {
      on: line`Your account now asks for a code as well as the password. Your other devices were signed out. Keep your backup codes elsewhere than on your phone.`,
      off: line`Only its password protects your account now. Your trusted devices and your backup codes no longer count.`,
      'codes-renewed': line`New backup codes have just been made for your account. The old ones no longer work.`,
      'code-used': line`One of your backup codes has just been used on your account. It will not work again. If few are left, make new ones.`,
    },
    left: 'Backup codes left',
    device: 'Device',
    at: 'Date, Morocco time',
    warning: line`It was not you? Choose a new password right away: all your devices will be signed out. Then write to us.`,
    password: 'Choose a new password',
    secure: 'See the security of my account',
  },
  confirm: {
    subject: 'Confirm your request',
    preheader: line`Without a confirmation nothing changes.`,
    intro: (device) =>
      line`You told us, from ${ltr(device)}, that you no longer have your second factor. Please confirm that this request is yours.`,
    action: 'Confirm my request',
    validity: (until) => line`This link works only once, until ${strong(until)}.`,
    then: line`Then there is a wait of three days, in which we warn you by every means we have. After that our team decides.`,
    ignore: line`You did not ask for this? Do not open the link. Another message is on its way to you, which lets you stop the request.`,
  },
  recovery: {
    subject: {
      asked: 'Somebody asks to remove your second factor',
      confirmed: 'Your second factor may be removed',
      approved: 'Your second factor was removed',
      refused: 'Your request was not accepted',
      cancelled: 'The request is cancelled',
      'factor-shown': 'The request is cancelled',
      lapsed: 'Your request has lapsed',
    },
    text: {
      asked: line`Somebody who knows your password says that they no longer have your second factor. Nothing has changed: the request waits to be confirmed from your mailbox.`,
      confirmed: line`The request to remove your second factor was confirmed from your mailbox. Our team is looking at it, and cannot accept it before the date below.`,
      approved: line`Your request is accepted. The app, the backup codes and the trusted devices no longer count, and all your devices were signed out. Sign in with your password and set up a new second factor right away. It was not you? Write to us without delay.`,
      refused: line`We could not make sure that this request is yours. Your second factor stays in place. Write to us if you can tell us more.`,
      cancelled: line`The request to remove your second factor is cancelled, and the factor stays in place. If it was not yours, somebody knows your password: choose a new one.`,
      'factor-shown': line`Your second factor has just been used, so it is not lost, and the request to remove it is cancelled. If it was not yours, somebody knows your password: choose a new one.`,
      lapsed: line`Your request to remove your second factor has lapsed without a decision. You can make it again when you sign in.`,
    },
    device: 'Asked from',
    at: 'Date, Morocco time',
    notBefore: 'Not accepted before',
    frozen: 'Payouts on hold until',
    stop: line`It was not you? Stop the request right away: all your devices will be signed out, and you will choose a new password.`,
    notMe: 'This was not me',
    fine: line`It was you? There is nothing to do in this message.`,
    action: {
      asked: 'See the security of my account',
      confirmed: 'See the security of my account',
      approved: 'Set up a second factor',
      refused: 'Sign in',
      cancelled: 'Choose a new password',
      'factor-shown': 'Choose a new password',
      lapsed: 'Sign in',
    },
  },
}; // prettier-ignore
