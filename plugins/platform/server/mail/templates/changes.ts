import type { Block } from '../content.ts';
import { changeTexts } from '../texts/changes/index.ts';
import type { Template } from '../voice.ts';

export const accountExists: Template<'account-exists'> = ({ name, signInUrl, resetUrl }, voice) => {
  const texts = changeTexts[voice.locale].exists;
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(name) },
      { block: 'paragraph', text: texts.intro(voice.site) },
      { block: 'button', label: texts.action, url: signInUrl },
      { block: 'link', label: texts.forgot, url: resetUrl },
      { block: 'paragraph', text: texts.ignore, quiet: true },
    ],
    reason: voice.common.reasons.account(voice.site),
  };
};

export const confirmAddress: Template<'confirm-address'> = ({ confirmUrl, expiresAt }, voice) => {
  const texts = changeTexts[voice.locale].confirm;
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: texts.intro(voice.site) },
      { block: 'button', label: texts.action, url: confirmUrl, fallback: voice.common.fallback },
      { block: 'paragraph', text: texts.validity(voice.dateTime(expiresAt)) },
      { block: 'paragraph', text: texts.ignore, quiet: true },
    ],
    reason: voice.common.reasons.typed(voice.site),
  };
};

/** What was done by the owner alone calls for no alarm. */
const CALM: ReadonlySet<string> = new Set(['deletion-undone', 'deleted']);

export const accountChanged: Template<'account-changed'> = ({ name, change, at, until, nextUrl }, voice) => {
  const texts = changeTexts[voice.locale].changed;
  const warning: Block[] = CALM.has(change) ? [] : [{ block: 'notice', tone: 'urgent', text: texts.warning }];
  return {
    subject: texts.subject[change],
    preheader: texts.text[change],
    title: [texts.subject[change]],
    blocks: [
      { block: 'paragraph', text: voice.common.hello(name) },
      { block: 'paragraph', text: texts.text[change] },
      { block: 'facts', rows: [{ label: texts.at, value: [{ value: voice.dateTime(at) }] }] },
      ...(until ? [{ block: 'paragraph' as const, text: texts.until(voice.dateTime(until)) }] : []),
      ...warning,
      { block: 'button', label: texts.action[change], url: nextUrl },
    ],
    reason: voice.common.reasons.account(voice.site),
  };
};
