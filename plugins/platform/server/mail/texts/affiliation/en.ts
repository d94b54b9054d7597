import { line, strong } from '../../content.ts';
import type { AffiliationTexts } from './fr.ts';

export const en: AffiliationTexts = {
  requested: {
    subject: (influencer) => `${influencer} would like to promote your deal`,
    preheader: (deal) => line`A request for “${deal}” awaits your answer.`,
    title: line`An affiliation request`,
    intro: (influencer, deal) => line`${strong(influencer)} would like to promote your deal “${deal}”.`,
    followers: (count) => line`${count} followers`,
    decide: line`Look at their profile, then accept or decline. A quick answer keeps the best profiles for you.`,
    action: 'See the request',
  },
  approved: {
    subject: (deal) => `Request accepted: ${deal}`,
    preheader: (commission) => line`Your link is ready. Commission: ${commission}.`,
    title: line`You are in!`,
    intro: (merchant, deal) =>
      line`${strong(merchant)} is happy for you to promote “${deal}”. Your link is ready to share.`,
    commission: 'Your commission',
    perSale: (amount) => line`${amount} per sale`,
    share: (share) => line`${share} of each sale`,
    code: 'Promo code',
    until: 'Deal open until',
    link: 'Open my link',
    copy: 'Your link to copy:',
    disclose: line`Tell your community that this is a partnership: the law asks for it, and trust grows with it.`,
    action: 'Publish from my dashboard',
  },
  refused: {
    subject: (deal) => `Your request for ${deal}`,
    preheader: line`The merchant did not take it up. Other deals are waiting.`,
    title: line`Not this time`,
    intro: (merchant, deal) => line`${strong(merchant)} did not take up your request for “${deal}”.`,
    next: line`A refusal says nothing about your work: often the merchant is looking for another city or audience. Other deals are waiting for you.`,
    action: 'Find other deals',
  },
};
