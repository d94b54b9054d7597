import { line } from '../../content.ts';
import type { ContactTexts } from './fr.ts';

export const en: ContactTexts = {
  received: {
    subject: (reference, subject) => `[${reference}] ${subject}`,
    preheader: (name) => line`Message from ${name}. Reply to this email to answer.`,
    title: line`A new message`,
    intro: (name) => line`${name} wrote from the contact page. Replying to this email answers them.`,
    reference: 'Reference',
    subjectLabel: 'Subject',
    email: 'Email',
    at: 'Received',
    action: 'Open the message',
  },
  reply: {
    subject: (reference) => `We have received your message [${reference}]`,
    preheader: line`Somebody on our team will answer you.`,
    title: line`Your message has arrived`,
    intro: line`Thank you for writing to us. Somebody on our team reads every message and will answer you at this address.`,
    reference: 'Reference',
    at: 'Received',
    add: line`Something to add? Reply to this email and keep the reference in the subject.`,
    ignore: line`You did not write to us? Somebody mistyped an address: you can ignore this message.`,
  },
  answer: {
    subject: (reference) => `Our answer to your message [${reference}]`,
    preheader: line`Our team has answered you.`,
    title: (name) => line`Hello ${name},`,
    signed: (site) => line`The ${site} team`,
    wrote: (at) => line`You wrote to us on ${at}:`,
    more: line`Anything else? Reply to this email and keep the reference in the subject.`,
  },
};
