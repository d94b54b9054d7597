import type { Block } from '../content.ts';
import { ltr } from '../content.ts';
import { accountTexts } from '../texts/account/index.ts';
import type { Template } from '../voice.ts';

export const welcome: Template<'welcome'> = ({ name, role, startUrl }, voice) => {
  const texts = accountTexts[voice.locale].welcome;
  const steps: Block[] = texts.steps[role].length ? [{ block: 'steps', steps: texts.steps[role], numbered: true }] : [];
  return {
    subject: texts.subject(voice.site),
    preheader: texts.preheader[role],
    title: texts.title(name),
    blocks: [
      { block: 'paragraph', text: texts.intro[role] },
      ...steps,
      { block: 'button', label: texts.action[role], url: startUrl },
    ],
    reason: voice.common.reasons.account(voice.site),
  };
};

export const verifyAddress: Template<'verify-address'> = ({ verifyUrl, expiresAt }, voice) => {
  const texts = accountTexts[voice.locale].verifyAddress;
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: texts.intro(voice.site) },
      { block: 'button', label: texts.action, url: verifyUrl, fallback: voice.common.fallback },
      { block: 'paragraph', text: texts.validity(voice.dateTime(expiresAt)) },
      { block: 'paragraph', text: texts.ignore, quiet: true },
    ],
    reason: voice.common.reasons.typed(voice.site),
  };
};

export const resetPassword: Template<'reset-password'> = ({ name, resetUrl, expiresAt }, voice) => {
  const texts = accountTexts[voice.locale].resetPassword;
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(name) },
      { block: 'paragraph', text: texts.intro },
      { block: 'button', label: texts.action, url: resetUrl, fallback: voice.common.fallback },
      { block: 'paragraph', text: texts.validity(voice.dateTime(expiresAt)) },
      { block: 'paragraph', text: texts.ignore, quiet: true },
    ],
    reason: voice.common.reasons.account(voice.site),
  };
};

/**
 * The code stands neither in the subject nor in the preview: both are shown on locked screens, and
 * subjects are written to the logs of every mail server on the way. Phones that fill codes in read the body.
 */
export const signInCode: Template<'sign-in-code'> = ({ code, expiresAt, device }, voice) => {
  const texts = accountTexts[voice.locale].signInCode;
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: texts.intro(device) },
      { block: 'code', label: texts.label, code },
      { block: 'paragraph', text: texts.validity(voice.time(expiresAt)) },
      { block: 'notice', tone: 'urgent', text: texts.warning },
    ],
    reason: voice.common.reasons.account(voice.site),
  };
};

export const newDevice: Template<'new-device'> = ({ name, device, place, ip, at, secureUrl }, voice) => {
  const texts = accountTexts[voice.locale].newDevice;
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(name) },
      { block: 'paragraph', text: texts.intro },
      {
        block: 'facts',
        rows: [
          { label: texts.device, value: [ltr(device)] },
          ...(place === undefined ? [] : [{ label: texts.place, value: [{ value: place }] }]),
          { label: texts.ip, value: [ltr(ip)] },
          { label: texts.at, value: [{ value: voice.dateTime(at) }] },
        ],
      },
      { block: 'paragraph', text: texts.fine },
      { block: 'notice', tone: 'urgent', text: texts.warning },
      { block: 'button', label: texts.action, url: secureUrl },
    ],
    reason: voice.common.reasons.account(voice.site),
  };
};
