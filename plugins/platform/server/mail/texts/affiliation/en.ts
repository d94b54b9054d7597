import { line, strong } from '../../content.ts';
import type { AffiliationTexts } from './fr.ts';

export const en: AffiliationTexts = {
  requested: {
    subject: (influencer) => `${influencer} would like to promote your deal`,
    preheader: (deal) => line`A request for “${deal}” awaits your answer.`,
    title: line`An affiliation request`,
    intro: (influencer, deal) => line`${strong(influencer)} would like to promote your deal “${deal}”.`,
    audience: 'Community',
    audiences: {
      'under-1k': line`fewer than 1,000 followers`,
      '1k-10k': line`1,000 to 10,000 followers`,
      '10k-50k': line`10,000 to 50,000 followers`,
      '50k-250k': line`50,000 to 250,000 followers`,
      'over-250k': line`more than 250,000 followers`,
    },
    decide: line`Look at their profile, then accept or decline. A quick answer keeps the best profiles for you.`,
    action: 'See the request',
  },
  approved: {
    subject: (deal) => `Request accepted: ${deal}`,
    preheader: (commission) => line`Make your link and share it. Commission: ${commission}.`,
    preheaderAlone: line`Make your link and share it.`,
    title: line`You are in!`,
    intro: (merchant, deal) =>
      line`${strong(merchant)} is happy for you to promote “${deal}”. Make your link, then share it.`,
    commission: 'Your commission',
    perSale: (amount) => line`${amount} per sale`,
    share: (share) => line`${share} of the price of each sale, without VAT`,
    until: 'Deal open until',
    disclose: line`Tell your community that this is a partnership: the law asks for it, and trust grows with it.`,
    action: 'Make my link',
  },
  refused: {
    subject: (deal) => `Your request for ${deal}`,
    preheader: line`The merchant did not take it up. Other deals are waiting.`,
    title: line`Not this time`,
    intro: (merchant, deal) => line`${strong(merchant)} did not take up your request for “${deal}”.`,
    next: line`A refusal says nothing about your work: often the merchant is looking for another city or audience. Other deals are waiting for you.`,
    action: 'Find other deals',
  },
  ended: {
    subject: (merchant) => `Your work with ${merchant} ends`,
    preheader: line`Your links to their deals are switched off.`,
    title: line`A collaboration ends`,
    intro: (merchant) =>
      line`${strong(merchant)} no longer wishes you to promote their deals. Your links to them are switched off.`,
    kept: line`What your links have sold already stays yours, on the terms of then.`,
    action: 'Find other deals',
  },
};
