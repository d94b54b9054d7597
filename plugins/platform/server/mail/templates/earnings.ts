import { ltr } from '../content.ts';
import { earningsTexts } from '../texts/earnings/index.ts';
import type { Template } from '../voice.ts';

export const commissionEarned: Template<'commission-earned'> = (data, voice) => {
  const texts = earningsTexts[voice.locale].commission;
  const amount = voice.money(data.centimes);
  return {
    subject: texts.subject,
    preheader: texts.preheader(amount, data.deal),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.deal) },
      { block: 'figure', label: texts.label, amount, tone: 'money' },
      {
        block: 'facts',
        rows: [
          { label: texts.soldAt, value: [{ value: voice.dateTime(data.soldAt) }] },
          { label: texts.sale, value: [{ value: voice.money(data.saleCentimes) }] },
          {
            label: texts.payableAt,
            value: [{ value: data.payableAt === null ? texts.afterDelivery : voice.date(data.payableAt) }],
          },
          { label: texts.pending, value: [{ value: voice.money(data.pendingCentimes) }] },
        ],
      },
      { block: 'button', label: texts.action, url: data.dashboardUrl },
      { block: 'paragraph', text: texts.explain, quiet: true },
    ],
    reason: voice.common.reasons.influencer(voice.site),
  };
};

export const payoutSent: Template<'payout-sent'> = (data, voice) => {
  const texts = earningsTexts[voice.locale].payout;
  const amount = voice.money(data.centimes);
  return {
    subject: texts.subject,
    preheader: texts.preheader(amount),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'figure', label: texts.label, amount, tone: 'money' },
      { block: 'paragraph', text: texts.intro },
      {
        block: 'facts',
        rows: [
          { label: texts.account, value: [ltr(data.account)] },
          { label: texts.at, value: [{ value: voice.date(data.at) }] },
          { label: texts.reference, value: [ltr(data.reference)] },
        ],
      },
      { block: 'button', label: texts.action, url: data.dashboardUrl },
      { block: 'paragraph', text: texts.warning, quiet: true },
    ],
    reason: voice.common.reasons.influencer(voice.site),
  };
};

export const payoutFailed: Template<'payout-failed'> = (data, voice) => {
  const texts = earningsTexts[voice.locale].failed;
  const amount = voice.money(data.centimes);
  return {
    subject: texts.subject,
    preheader: texts.preheader(amount),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(amount) },
      {
        block: 'facts',
        rows: [
          { label: texts.account, value: [ltr(data.account)] },
          ...(data.reason === undefined ? [] : [{ label: texts.reason, value: [{ value: data.reason }] }]),
        ],
      },
      { block: 'paragraph', text: texts.next },
      { block: 'button', label: texts.action, url: data.dashboardUrl },
    ],
    reason: voice.common.reasons.influencer(voice.site),
  };
};
