import type { Block } from '../content.ts';
import { dealTexts } from '../texts/deals/index.ts';
import type { Template } from '../voice.ts';

export const dealApproved: Template<'deal-approved'> = (data, voice) => {
  const texts = dealTexts[voice.locale].approved;
  return {
    subject: texts.subject(data.deal),
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.deal) },
      { block: 'button', label: texts.action, url: data.dealUrl },
    ],
    reason: voice.common.reasons.merchant(voice.site),
  };
};

export const dealDeclined: Template<'deal-declined'> = (data, voice) => {
  const texts = dealTexts[voice.locale].declined;
  const reason: Block[] =
    data.reason === undefined ? [] : [{ block: 'quote', author: texts.author, text: data.reason }];
  return {
    subject: texts.subject(data.deal),
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.deal) },
      ...reason,
      { block: 'paragraph', text: texts.next },
      { block: 'button', label: texts.action, url: data.dealUrl },
    ],
    reason: voice.common.reasons.merchant(voice.site),
  };
};
