import { line, strong } from '../../content.ts';
import type { NetworkTexts } from './fr.ts';

export const en: NetworkTexts = {
  names: { instagram: 'Instagram', facebook: 'Facebook', tiktok: 'TikTok' },
  broken: {
    subject: (network) => `Your ${network} account no longer takes our posts`,
    preheader: (account) => line`Nothing can be published on ${account} for now.`,
    title: (network) => line`Your ${network} account needs you`,
    intro: (account, network) => line`We can no longer publish on your account ${strong(account)} (${network}).`,
    why: {
      expired: () => line`The permission you gave us has come to its end: connect the account again.`,
      password: (network) => line`Your ${network} password was changed, which ends our permission: connect the account again.`,
      removed: (network) => line`Our app was removed in the settings of ${network}: connect the account again to let us back in.`,
      refused: (network) => line`${network} no longer accepts our permission and does not say why: connect the account again.`,
      scopes: () => line`A permission that we cannot do without is missing: connect the account again and leave every box ticked.`,
      restricted: (network) => line`${network} restricts this account or waits for you to confirm something: open the ${network} app, then check the account again with us.`,
      gone: (network) => line`The account no longer exists, or you no longer manage it: look on ${network}, then check it again with us.`,
      'key-lost': () => line`We have lost access to the permission you gave us, which is our fault: connect the account again.`,
    },
    kept: line`Your scheduled posts for this account are paused, and none is lost. They go on once the account works again.`,
    action: 'See my networks',
  },
  post: {
    about: (deal) => line`It was about “${deal}”.`,
    action: 'See my posts',
    failed: {
      subject: (network) => `Your post did not go out on ${network}`,
      preheader: (account) => line`${account}: see why, and what you can do.`,
      title: (network) => line`Nothing was published on ${network}`,
      intro: (account, network) => line`Your post on ${strong(account)} (${network}) could not go out.`,
      next: line`The reason, and what to do about it, stand with your posts. What went out on other accounts stays online: only this part is left to do.`,
    },
    unconfirmed: {
      subject: (network) => `Is your post on ${network}?`,
      preheader: (account) => line`${account}: it takes a look from you.`,
      title: (network) => line`${network} has not answered us`,
      intro: (account, network) =>
        line`We sent your post to ${strong(account)}, but ${network} has not confirmed that it is there.`,
      next: line`We do not send it again by ourselves, so that it is not there twice. Look at your account, then tell us on the page of your posts whether it is there.`,
    },
  },
}; // prettier-ignore
