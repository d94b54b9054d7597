import { teamTexts } from '../texts/team/index.ts';
import type { Template } from '../voice.ts';

export const teamInvitation: Template<'team-invitation'> = ({ shop, role, expiresAt, acceptUrl }, voice) => {
  const texts = teamTexts[voice.locale];
  return {
    subject: texts.subject(shop),
    preheader: texts.preheader(shop),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: texts.intro(shop) },
      { block: 'paragraph', text: texts.roles[role] },
      { block: 'button', label: texts.action, url: acceptUrl, fallback: voice.common.fallback },
      { block: 'paragraph', text: texts.validity(voice.dateTime(expiresAt)), quiet: true },
      { block: 'paragraph', text: texts.others, quiet: true },
    ],
    reason: voice.common.reasons.typed(voice.site),
  };
};
