import { ltr } from '../content.ts';
import { contactTexts } from '../texts/contact/index.ts';
import type { Template } from '../voice.ts';

export const contactReceived: Template<'contact-received'> = (data, voice) => {
  const texts = contactTexts[voice.locale].received;
  return {
    subject: texts.subject(data.reference, data.subject),
    preheader: texts.preheader(data.name),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: texts.intro(data.name) },
      {
        block: 'facts',
        rows: [
          { label: texts.subjectLabel, value: [{ value: data.subject }] },
          { label: texts.email, value: [ltr(data.email)] },
          { label: texts.at, value: [{ value: voice.dateTime(data.at) }] },
          { label: texts.reference, value: [ltr(data.reference)] },
        ],
      },
      { block: 'quote', author: data.name, text: data.message },
      { block: 'button', label: texts.action, url: data.manageUrl },
    ],
    reason: voice.common.reasons.staff(voice.site),
    replyTo: data.email,
  };
};

export const contactAnswer: Template<'contact-answer'> = ({ reference, name, answer, message, at }, voice) => {
  const texts = contactTexts[voice.locale].answer;
  return {
    subject: texts.subject(reference),
    preheader: texts.preheader,
    title: texts.title(name),
    blocks: [
      ...answer.split(/\n+/).map((text) => ({ block: 'paragraph' as const, text: [{ value: text }] })),
      { block: 'paragraph', text: texts.signed(voice.site) },
      { block: 'paragraph', text: texts.wrote(voice.dateTime(at)), quiet: true },
      { block: 'quote', author: name, text: message },
      { block: 'paragraph', text: texts.more, quiet: true },
    ],
    reason: voice.common.reasons.contact(voice.site),
  };
};

export const contactReply: Template<'contact-reply'> = ({ reference, at }, voice) => {
  const texts = contactTexts[voice.locale].reply;
  return {
    subject: texts.subject(reference),
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: texts.intro },
      {
        block: 'facts',
        rows: [
          { label: texts.reference, value: [ltr(reference)] },
          { label: texts.at, value: [{ value: voice.dateTime(at) }] },
        ],
      },
      { block: 'paragraph', text: texts.add },
      { block: 'paragraph', text: texts.ignore, quiet: true },
    ],
    reason: voice.common.reasons.contact(voice.site),
    answersAPerson: true,
  };
};
