import { ltr, type Block, type Fact } from '../content.ts';
import { factorTexts } from '../texts/factors/index.ts';
import type { Template } from '../voice.ts';

export const factorChanged: Template<'factor-changed'> = (data, voice) => {
  const { name, change, left, device, at, secureUrl, resetUrl } = data;
  const texts = factorTexts[voice.locale].changed;
  const rows: Fact[] = [
    ...(left === undefined ? [] : [{ label: texts.left, value: [ltr(voice.number(left))] }]),
    ...(device === undefined ? [] : [{ label: texts.device, value: [ltr(device)] }]),
    { label: texts.at, value: [{ value: voice.dateTime(at) }] },
  ];
  return {
    subject: texts.subject[change],
    preheader: texts.text[change],
    title: [texts.subject[change]],
    blocks: [
      { block: 'paragraph', text: voice.common.hello(name) },
      { block: 'paragraph', text: texts.text[change] },
      { block: 'facts', rows },
      { block: 'notice', tone: 'urgent', text: texts.warning },
      { block: 'button', label: texts.password, url: resetUrl },
      { block: 'link', label: texts.secure, url: secureUrl },
    ],
    reason: voice.common.reasons.account(voice.site),
  };
};

export const recoveryConfirm: Template<'recovery-confirm'> = ({ name, device, confirmUrl, expiresAt }, voice) => {
  const texts = factorTexts[voice.locale].confirm;
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: [texts.subject],
    blocks: [
      { block: 'paragraph', text: voice.common.hello(name) },
      { block: 'paragraph', text: texts.intro(device) },
      { block: 'button', label: texts.action, url: confirmUrl, fallback: voice.common.fallback },
      { block: 'paragraph', text: texts.validity(voice.dateTime(expiresAt)) },
      { block: 'paragraph', text: texts.then, quiet: true },
      { block: 'paragraph', text: texts.ignore, quiet: true },
    ],
    reason: voice.common.reasons.account(voice.site),
  };
};

export const factorRecovery: Template<'factor-recovery'> = (data, voice) => {
  const { name, change, at, until, device, nextUrl, cancelUrl } = data;
  const texts = factorTexts[voice.locale].recovery;
  const untilLabel = change === 'approved' ? texts.frozen : texts.notBefore;
  const rows: Fact[] = [
    ...(device === undefined ? [] : [{ label: texts.device, value: [ltr(device)] }]),
    { label: texts.at, value: [{ value: voice.dateTime(at) }] },
    ...(until === undefined ? [] : [{ label: untilLabel, value: [{ value: voice.dateTime(until), strong: true }] }]),
  ];
  const way: Block[] = cancelUrl
    ? [
        { block: 'notice', tone: 'urgent', text: texts.stop },
        { block: 'button', label: texts.notMe, url: cancelUrl },
        { block: 'paragraph', text: texts.fine, quiet: true },
      ]
    : [{ block: 'button', label: texts.action[change], url: nextUrl }];
  return {
    subject: texts.subject[change],
    preheader: texts.text[change],
    title: [texts.subject[change]],
    blocks: [
      { block: 'paragraph', text: voice.common.hello(name) },
      { block: 'paragraph', text: texts.text[change] },
      { block: 'facts', rows },
      ...way,
    ],
    reason: voice.common.reasons.account(voice.site),
  };
};
