import { ltr } from '../content.ts';
import { kycTexts } from '../texts/kyc/index.ts';
import type { Template } from '../voice.ts';

export const kycReceived: Template<'kyc-received'> = ({ name, reference, at, statusUrl }, voice) => {
  const { received: texts, reference: referenceLabel } = kycTexts[voice.locale];
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
          { label: referenceLabel, value: [ltr(reference)] },
          { label: texts.at, value: [{ value: voice.dateTime(at) }] },
        ],
      },
      { block: 'button', label: texts.action, url: statusUrl },
      { block: 'paragraph', text: texts.privacy, quiet: true },
    ],
    reason: voice.common.reasons.account(voice.site),
  };
};

export const kycNeedsInformation: Template<'kyc-needs-information'> = (data, voice) => {
  const { needsInformation: texts, reference } = kycTexts[voice.locale];
  const steps = data.requests.map(({ document, reason }) => ({
    title: [{ value: document }],
    text: [{ value: reason }],
  }));
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro },
      { block: 'steps', steps, numbered: steps.length > 1 },
      { block: 'button', label: texts.action, url: data.uploadUrl },
      { block: 'notice', tone: 'info', text: texts.warning },
      { block: 'facts', rows: [{ label: reference, value: [ltr(data.reference)] }] },
    ],
    reason: voice.common.reasons.account(voice.site),
  };
};

/** Good news about a verification: the first approval, or one that holds again. */
const inOrder =
  (how: 'approved' | 'reinstated'): Template<'kyc-approved' | 'kyc-reinstated'> =>
  ({ name, reference, at, dashboardUrl }, voice) => {
    const { [how]: texts, reference: referenceLabel } = kycTexts[voice.locale];
    return {
      subject: texts.subject,
      preheader: texts.preheader,
      title: texts.title,
      blocks: [
        { block: 'paragraph', text: voice.common.hello(name) },
        { block: 'notice', tone: 'money', text: texts.intro },
        {
          block: 'facts',
          rows: [
            { label: referenceLabel, value: [ltr(reference)] },
            { label: texts.at, value: [{ value: voice.date(at) }] },
          ],
        },
        { block: 'button', label: texts.action, url: dashboardUrl },
      ],
      reason: voice.common.reasons.account(voice.site),
    };
  };
export const kycApproved = inOrder('approved');
export const kycReinstated = inOrder('reinstated');

export const kycRejected: Template<'kyc-rejected'> = ({ name, reference, reason, contactUrl }, voice) => {
  const { rejected: texts, reference: referenceLabel } = kycTexts[voice.locale];
  return {
    subject: texts.subject,
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(name) },
      { block: 'paragraph', text: texts.intro },
      { block: 'quote', author: texts.author, text: reason },
      { block: 'paragraph', text: texts.next },
      { block: 'button', label: texts.action, url: contactUrl },
      { block: 'facts', rows: [{ label: referenceLabel, value: [ltr(reference)] }] },
    ],
    reason: voice.common.reasons.account(voice.site),
  };
};

/** What a verification that was taken back, for now or for good, is told by. */
const takenBack =
  (how: 'suspended' | 'revoked'): Template<'kyc-suspended' | 'kyc-revoked'> =>
  ({ name, reference, at, statusUrl }, voice) => {
    const { [how]: texts, reference: referenceLabel } = kycTexts[voice.locale];
    return {
      subject: texts.subject,
      preheader: texts.preheader,
      title: texts.title,
      blocks: [
        { block: 'paragraph', text: voice.common.hello(name) },
        { block: 'notice', tone: 'urgent', text: texts.intro },
        {
          block: 'facts',
          rows: [
            { label: referenceLabel, value: [ltr(reference)] },
            { label: texts.at, value: [{ value: voice.dateTime(at) }] },
          ],
        },
        { block: 'paragraph', text: texts.next },
        { block: 'button', label: texts.action, url: statusUrl },
      ],
      reason: voice.common.reasons.account(voice.site),
    };
  };
export const kycSuspended = takenBack('suspended');
export const kycRevoked = takenBack('revoked');

export const payoutsFrozen: Template<'payouts-frozen'> = ({ name, reference, until, secureUrl }, voice) => {
  const { frozen: texts, reference: referenceLabel } = kycTexts[voice.locale];
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
          { label: referenceLabel, value: [ltr(reference)] },
          { label: texts.until, value: [{ value: voice.dateTime(until) }] },
        ],
      },
      { block: 'notice', tone: 'urgent', text: texts.warning },
      { block: 'button', label: texts.action, url: secureUrl },
    ],
    reason: voice.common.reasons.account(voice.site),
  };
};
