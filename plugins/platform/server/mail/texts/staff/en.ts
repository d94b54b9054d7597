import { line, strong } from '../../content.ts';
import type { StaffTexts } from './fr.ts';

export const en: StaffTexts = {
  locked: {
    subject: 'Your access to the admin panel is locked',
    preheader: line`Too many wrong passwords were tried.`,
    title: line`Your access is locked`,
    intro: line`Ten wrong passwords were tried for your account in the admin panel. Until the time below even the right one is refused.`,
    until: 'Locked until',
    advice: line`It was you? Wait, or choose a new password now, which ends the lock.`,
    action: 'Choose a new password',
    others: line`It was not you? Somebody is looking for your password: tell a super administrator.`,
  },
  password: {
    subject: 'Your password for the admin panel was changed',
    title: line`Your password was changed`,
    intro: line`The password of your account in the admin panel has just been replaced, and all your devices were signed out.`,
    at: 'Date, Moroccan time',
    warning: line`This was not you? Choose a new password at once and tell a super administrator.`,
    action: 'Choose a new password',
  },
  post: {
    subject: (title) => `To review: ${title}`,
    title: line`An official post waits for your review`,
    intro: (author) =>
      line`${strong(author)} has prepared an official post, and asks for a second person to approve it.`,
    post: 'Post',
    at: 'Due, Moroccan time',
    atOnce: 'As soon as it is approved',
    action: 'Review the post',
    others: line`Nothing leaves before it is approved. One approval is enough: if somebody else has reviewed it already, there is nothing to do.`,
  },
};
