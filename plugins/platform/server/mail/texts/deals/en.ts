import { line, strong } from '../../content.ts';
import type { DealTexts } from './fr.ts';

export const en: DealTexts = {
  approved: {
    subject: (deal) => `Your deal is accepted: ${deal}`,
    preheader: line`Our editors have looked at it and accepted it.`,
    title: line`Your deal is accepted`,
    intro: (deal) =>
      line`Our editors have looked at ${strong(deal)} and accepted it. It is on sale during the dates you chose.`,
    action: 'See my deal',
  },
  declined: {
    subject: (deal) => `Your deal needs changes: ${deal}`,
    preheader: line`Our editors have not put it on sale.`,
    title: line`Your deal needs changes`,
    intro: (deal) => line`Our editors have looked at ${strong(deal)} and have not put it on sale.`,
    author: 'Our editors',
    next: line`It is a draft again: change it, then submit it once more.`,
    action: 'Change my deal',
  },
};
