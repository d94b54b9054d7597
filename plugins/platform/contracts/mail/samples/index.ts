import type { Locale } from '@sys/config';
import type { MailData, MailKind } from '../index.ts';
import { accountSamples } from './account.ts';
import { affiliationSamples } from './affiliation.ts';
import { billingSamples } from './billing.ts';
import { changeSamples } from './changes.ts';
import { contactSamples } from './contact.ts';
import { dealSamples } from './deals.ts';
import { earningsSamples } from './earnings.ts';
import { factorSamples } from './factors.ts';
import { kycSamples } from './kyc.ts';
import { networkSamples } from './networks.ts';
import { newsletterSamples } from './newsletter.ts';
import { orderSamples } from './orders.ts';
import { reviewSamples } from './reviews.ts';
import { safetySamples } from './safety.ts';
import { settlementSamples } from './settlements.ts';
import { staffSamples } from './staff.ts';
import { teamSamples } from './team.ts';
import type { Samples } from './shared.ts';

const samples: Samples<MailKind> = {
  ...accountSamples,
  ...contactSamples,
  ...factorSamples,
  ...kycSamples,
  ...affiliationSamples,
  ...orderSamples,
  ...reviewSamples,
  ...earningsSamples,
  ...networkSamples,
  ...billingSamples,
  ...dealSamples,
  ...settlementSamples,
  ...newsletterSamples,
  ...safetySamples,
  ...changeSamples,
  ...staffSamples,
  ...teamSamples,
};

/** Data to show or try a mail with, in the language of its reader. A voucher’s QR code is `voucher-qr`. */
export function sampleMail<Kind extends MailKind>(kind: Kind, locale: Locale): MailData<Kind> {
  return samples[kind](locale);
}
