import { ltr } from '../content.ts';
import { settlementTexts } from '../texts/settlements/index.ts';
import type { Template } from '../voice.ts';

export const settlementReceived: Template<'settlement-received'> = (data, voice) => {
  const texts = settlementTexts[voice.locale];
  const amount = voice.money(data.centimes);
  const left = data.leftCentimes > 0;
  return {
    subject: texts.subject,
    preheader: texts.preheader(amount),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'figure', label: texts.label, amount, tone: 'money' },
      { block: 'paragraph', text: left ? texts.left : texts.settled },
      {
        block: 'facts',
        rows: [
          { label: texts.on, value: [{ value: voice.date(data.on) }] },
          { label: texts.reference, value: [ltr(data.reference)] },
          ...(left ? [{ label: texts.rest, value: [{ value: voice.money(data.leftCentimes) }] }] : []),
        ],
      },
      { block: 'button', label: texts.action, url: data.dashboardUrl },
    ],
    reason: voice.common.reasons.merchant(voice.site),
  };
};
