import { networkTexts } from '../texts/networks/index.ts';
import type { Template } from '../voice.ts';

export const socialAccountBroken: Template<'social-account-broken'> = (data, voice) => {
  const texts = networkTexts[voice.locale].broken;
  const network = networkTexts[voice.locale].names[data.network];
  const { reasons, hello } = voice.common;
  return {
    subject: texts.subject(network),
    preheader: texts.preheader(data.account),
    title: texts.title(network),
    blocks: [
      { block: 'paragraph', text: hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.account, network) },
      { block: 'paragraph', text: texts.why[data.problem](network) },
      { block: 'paragraph', text: texts.kept },
      { block: 'button', label: texts.action, url: data.accountsUrl },
    ],
    reason: data.isOfficial ? reasons.staff(voice.site) : reasons.influencer(voice.site),
  };
};

export const socialPostFailed: Template<'social-post-failed'> = (data, voice) => {
  const { names, post } = networkTexts[voice.locale];
  const network = names[data.network];
  const texts = post[data.outcome];
  const { reasons, hello } = voice.common;
  return {
    subject: texts.subject(network),
    preheader: texts.preheader(data.account),
    title: texts.title(network),
    blocks: [
      { block: 'paragraph', text: hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.account, network) },
      ...(data.deal === null ? [] : [{ block: 'paragraph' as const, text: post.about(data.deal) }]),
      { block: 'paragraph', text: texts.next },
      { block: 'button', label: post.action, url: data.postsUrl },
    ],
    reason: reasons.influencer(voice.site),
  };
};
