import { billingTexts } from '../texts/billing/index.ts';
import type { Template } from '../voice.ts';

export const trialEnding: Template<'trial-ending'> = (data, voice) => {
  const texts = billingTexts[voice.locale].trial;
  const price = texts.per[data.period](voice.money(data.priceCentimes));
  const endsAt = voice.date(data.endsAt);
  return {
    subject: texts.subject(data.plan),
    preheader: texts.preheader(endsAt),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.plan, endsAt, price) },
      {
        block: 'facts',
        rows: [
          { label: texts.plan, value: [{ value: data.plan }] },
          { label: texts.endsAt, value: [{ value: voice.dateTime(data.endsAt) }] },
          { label: texts.price, value: [{ value: price }] },
        ],
      },
      { block: 'notice', tone: 'info', text: texts.choice },
      { block: 'button', label: texts.action, url: data.manageUrl },
    ],
    reason: voice.common.reasons.merchant(voice.site),
  };
};

export const trialRefused: Template<'trial-refused'> = (data, voice) => {
  const texts = billingTexts[voice.locale].refused;
  return {
    subject: texts.subject(data.plan),
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.plan) },
      { block: 'notice', tone: 'info', text: texts.free },
      { block: 'paragraph', text: texts.next(data.plan) },
      { block: 'button', label: texts.action, url: data.plansUrl },
    ],
    reason: voice.common.reasons.merchant(voice.site),
  };
};

export const paymentFailed: Template<'payment-failed'> = (data, voice) => {
  const texts = billingTexts[voice.locale].failed;
  const { nextTryAt } = data;
  return {
    subject: texts.subject,
    preheader: texts.preheader(data.plan),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.plan) },
      {
        block: 'facts',
        rows: [
          { label: texts.amount, value: [{ value: voice.money(data.centimes) }] },
          { label: texts.at, value: [{ value: voice.dateTime(data.at) }] },
          ...(nextTryAt === undefined ? [] : [{ label: texts.next, value: [{ value: voice.date(nextTryAt) }] }]),
        ],
      },
      { block: 'notice', tone: 'urgent', text: texts.warning },
      { block: 'button', label: texts.action, url: data.updateUrl },
      { block: 'paragraph', text: texts.safety, quiet: true },
    ],
    reason: voice.common.reasons.merchant(voice.site),
  };
};
