import { line, strong } from '../../content.ts';
import type { ReviewsTexts } from './fr.ts';

export const en: ReviewsTexts = {
  ask: {
    subject: (product) => `Your review of ${product}`,
    preheader: line`Two minutes to help those who are still hesitating.`,
    title: line`How was it?`,
    intro: (product) => line`You have enjoyed ${strong(product)}. Tell others what it was like, good or bad.`,
    others: line`Other items of this order are waiting for your review too.`,
    after: line`Only your first name and an initial are shown. Our team reads every review before it is published.`,
    action: 'Write my review',
    stop: line`We ask only once for each order. You can turn these messages off in your notifications.`,
  },
  approved: {
    subject: (product) => `Your review is online: ${product}`,
    preheader: line`Thank you for taking the time to write it.`,
    title: line`Your review is online`,
    intro: (product) => line`Everybody can now read what you say about ${strong(product)}. Thank you!`,
    action: 'See my review',
  },
  rejected: {
    subject: (product) => `Your review of ${product} was not published`,
    preheader: line`Here is why, and what you can do.`,
    title: line`Your review was not published`,
    intro: (product) => line`We have read your review of ${strong(product)}, and we cannot publish it as it is.`,
    team: 'The moderation team',
    next: line`Criticism is never a reason to refuse a review. Change your text, and we will read it again.`,
    action: 'Change my review',
  },
};
