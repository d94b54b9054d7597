import { ltr } from '../content.ts';
import { safetyTexts } from '../texts/safety/index.ts';
import type { Template } from '../voice.ts';

export const auditBroken: Template<'audit-broken'> = ({ row, reason, at, journalUrl }, voice) => {
  const texts = safetyTexts[voice.locale];
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'notice', tone: 'urgent', text: texts.intro },
      {
        block: 'facts',
        rows: [
          { label: texts.row, value: [ltr(String(row))] },
          { label: texts.finding, value: texts.reasons[reason] },
          { label: texts.at, value: [{ value: voice.dateTime(at) }] },
        ],
      },
      { block: 'paragraph', text: texts.advice },
      { block: 'button', label: texts.action, url: journalUrl },
    ],
    reason: voice.common.reasons.staff(voice.site),
  };
};
