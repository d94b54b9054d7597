import { ltr, plain, type Block, type Line } from '../content.ts';
import { affiliationTexts } from '../texts/affiliation/index.ts';
import type { Template, Voice } from '../voice.ts';

export const affiliationRequested: Template<'affiliation-requested'> = (data, voice) => {
  const texts = affiliationTexts[voice.locale].requested;
  const facts = [
    ...data.networks.map(({ network, handle }) => ({ label: network, value: [ltr(handle)] })),
    ...(data.audience ? [{ label: texts.audience, value: texts.audiences[data.audience] }] : []),
  ];
  const message: Block[] =
    data.message === undefined ? [] : [{ block: 'quote', author: data.influencer, text: data.message }];
  return {
    subject: texts.subject(data.influencer),
    preheader: texts.preheader(data.deal),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.influencer, data.deal) },
      ...message,
      ...(facts.length > 0 ? [{ block: 'facts', rows: facts } as const] : []),
      { block: 'paragraph', text: texts.decide },
      { block: 'button', label: texts.action, url: data.reviewUrl },
    ],
    reason: voice.common.reasons.merchant(voice.site),
  };
};

export const affiliationApproved: Template<'affiliation-approved'> = (data, voice) => {
  const texts = affiliationTexts[voice.locale].approved;
  const commission = data.commission && commissionOf(data.commission, voice);
  return {
    subject: texts.subject(data.deal),
    preheader: commission ? texts.preheader(plain(commission, false)) : texts.preheaderAlone,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.merchant, data.deal) },
      {
        block: 'facts',
        rows: [
          ...(commission ? [{ label: texts.commission, value: commission }] : []),
          { label: texts.until, value: [{ value: voice.dateTime(data.endsAt) }] },
        ],
      },
      { block: 'button', label: texts.action, url: data.dashboardUrl },
      { block: 'paragraph', text: texts.disclose, quiet: true },
    ],
    reason: voice.common.reasons.influencer(voice.site),
  };
};

export const affiliationRefused: Template<'affiliation-refused'> = (data, voice) => {
  const texts = affiliationTexts[voice.locale].refused;
  const reason: Block[] =
    data.reason === undefined ? [] : [{ block: 'quote', author: data.merchant, text: data.reason }];
  return {
    subject: texts.subject(data.deal),
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.merchant, data.deal) },
      ...reason,
      { block: 'paragraph', text: texts.next },
      { block: 'button', label: texts.action, url: data.dealsUrl },
    ],
    reason: voice.common.reasons.influencer(voice.site),
  };
};

export const affiliationEnded: Template<'affiliation-ended'> = (data, voice) => {
  const texts = affiliationTexts[voice.locale].ended;
  const reason: Block[] =
    data.reason === undefined ? [] : [{ block: 'quote', author: data.merchant, text: data.reason }];
  return {
    subject: texts.subject(data.merchant),
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.merchant) },
      ...reason,
      { block: 'paragraph', text: texts.kept },
      { block: 'button', label: texts.action, url: data.dealsUrl },
    ],
    reason: voice.common.reasons.influencer(voice.site),
  };
};

type Commission = NonNullable<Parameters<typeof affiliationApproved>[0]['commission']>;

function commissionOf(commission: Commission, voice: Voice): Line {
  const texts = affiliationTexts[voice.locale].approved;
  return commission.kind === 'share'
    ? texts.share(voice.share(commission.basisPoints))
    : texts.perSale(voice.money(commission.centimes));
}
