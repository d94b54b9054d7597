import { staffTexts } from '../texts/staff/index.ts';
import type { Template } from '../voice.ts';

export const staffLocked: Template<'staff-locked'> = ({ name, until, forgotUrl }, voice) => {
  const { locked: texts } = staffTexts[voice.locale];
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(name) },
      { block: 'notice', tone: 'urgent', text: texts.intro },
      { block: 'facts', rows: [{ label: texts.until, value: [{ value: voice.dateTime(until) }] }] },
      { block: 'paragraph', text: texts.advice },
      { block: 'button', label: texts.action, url: forgotUrl },
      { block: 'paragraph', text: texts.others, quiet: true },
    ],
    reason: voice.common.reasons.staff(voice.site),
  };
};

export const staffPasswordChanged: Template<'staff-password-changed'> = ({ name, at, forgotUrl }, voice) => {
  const { password: texts } = staffTexts[voice.locale];
  return {
    subject: texts.subject,
    preheader: texts.intro,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(name) },
      { block: 'paragraph', text: texts.intro },
      { block: 'facts', rows: [{ label: texts.at, value: [{ value: voice.dateTime(at) }] }] },
      { block: 'notice', tone: 'urgent', text: texts.warning },
      { block: 'button', label: texts.action, url: forgotUrl },
    ],
    reason: voice.common.reasons.staff(voice.site),
  };
};

export const staffPostWaiting: Template<'staff-post-waiting'> = ({ name, title, author, at, postUrl }, voice) => {
  const { post: texts } = staffTexts[voice.locale];
  return {
    subject: texts.subject(title),
    preheader: texts.intro(author),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(name) },
      { block: 'paragraph', text: texts.intro(author) },
      {
        block: 'facts',
        rows: [
          { label: texts.post, value: [{ value: title }] },
          { label: texts.at, value: [{ value: at === null ? texts.atOnce : voice.dateTime(at) }] },
        ],
      },
      { block: 'button', label: texts.action, url: postUrl },
      { block: 'paragraph', text: texts.others, quiet: true },
    ],
    reason: voice.common.reasons.staff(voice.site),
  };
};
