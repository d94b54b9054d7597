import { reviewsTexts } from '../texts/reviews/index.ts';
import type { Template } from '../voice.ts';

export const reviewAsk: Template<'review-ask'> = (data, voice) => {
  const texts = reviewsTexts[voice.locale].ask;
  return {
    subject: texts.subject(data.product),
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.product) },
      ...(data.others > 0 ? [{ block: 'paragraph', text: texts.others } as const] : []),
      { block: 'button', label: texts.action, url: data.reviewUrl },
      { block: 'paragraph', text: texts.after },
      { block: 'paragraph', text: texts.stop, quiet: true },
    ],
    reason: voice.common.reasons.order(voice.site),
  };
};

export const reviewApproved: Template<'review-approved'> = (data, voice) => {
  const texts = reviewsTexts[voice.locale].approved;
  return {
    subject: texts.subject(data.product),
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.product) },
      { block: 'button', label: texts.action, url: data.reviewUrl },
    ],
    reason: voice.common.reasons.order(voice.site),
  };
};

export const reviewRejected: Template<'review-rejected'> = (data, voice) => {
  const texts = reviewsTexts[voice.locale].rejected;
  return {
    subject: texts.subject(data.product),
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.product) },
      { block: 'quote', author: texts.team, text: data.reason },
      { block: 'paragraph', text: texts.next },
      { block: 'button', label: texts.action, url: data.reviewUrl },
    ],
    reason: voice.common.reasons.order(voice.site),
  };
};
