import type { Locale } from '@sys/config';
import { PEOPLE, SITE_URL, type Samples } from './shared.ts';

const reference = 'KYC-2026-00742';

const REQUESTS: Record<Locale, { document: string; reason: string }[]> = {
  fr: [
    { document: 'CIN, verso', reason: 'La photo est floue : le numéro ne se lit pas.' },
    { document: 'Attestation de RIB', reason: 'Elle doit être à votre nom et dater de moins de trois mois.' },
  ],
  ar: [
    { document: 'البطاقة الوطنية، الوجه الخلفي', reason: 'الصورة غير واضحة ولا يمكن قراءة الرقم.' },
    { document: 'شهادة التعريف البنكي (RIB)', reason: 'يجب أن تكون باسمكم وألا يتجاوز تاريخها ثلاثة أشهر.' },
  ],
  en: [
    { document: 'CIN, back', reason: 'The picture is blurred: the number cannot be read.' },
    { document: 'Bank details (RIB)', reason: 'They must be in your name and less than three months old.' },
  ],
};

const REASON: Record<Locale, string> = {
  fr: 'Le nom de la pièce d’identité n’est pas celui du compte bancaire.',
  ar: 'الاسم الوارد في وثيقة التعريف يختلف عن اسم صاحب الحساب البنكي.',
  en: 'The name on the identity document is not that of the bank account.',
};

export const kycSamples: Samples<
  | 'kyc-received'
  | 'kyc-needs-information'
  | 'kyc-approved'
  | 'kyc-rejected'
  | 'kyc-suspended'
  | 'kyc-revoked'
  | 'kyc-reinstated'
  | 'payouts-frozen'
> = {
  'kyc-received': (locale) => ({
    name: PEOPLE[locale].influencer,
    reference,
    at: '2026-11-20T09:00:00Z',
    statusUrl: `${SITE_URL}/influenceur/verification`,
  }),
  'kyc-needs-information': (locale) => ({
    name: PEOPLE[locale].influencer,
    reference,
    requests: REQUESTS[locale],
    uploadUrl: `${SITE_URL}/influenceur/verification`,
  }),
  'kyc-approved': (locale) => ({
    name: PEOPLE[locale].influencer,
    reference,
    at: '2026-11-22T16:45:00Z',
    dashboardUrl: `${SITE_URL}/influenceur`,
  }),
  'kyc-rejected': (locale) => ({
    name: PEOPLE[locale].influencer,
    reference,
    reason: REASON[locale],
    contactUrl: `${SITE_URL}/contact`,
  }),
  'kyc-suspended': (locale) => ({
    name: PEOPLE[locale].influencer,
    reference,
    at: '2026-11-22T16:45:00Z',
    statusUrl: `${SITE_URL}/compte/verification`,
  }),
  'kyc-revoked': (locale) => ({
    name: PEOPLE[locale].influencer,
    reference,
    at: '2026-11-22T16:45:00Z',
    statusUrl: `${SITE_URL}/compte/verification`,
  }),
  'kyc-reinstated': (locale) => ({
    name: PEOPLE[locale].influencer,
    reference,
    at: '2026-11-22T16:45:00Z',
    dashboardUrl: `${SITE_URL}/compte/verification`,
  }),
  'payouts-frozen': (locale) => ({
    name: PEOPLE[locale].influencer,
    reference,
    until: '2026-11-25T16:45:00Z',
    secureUrl: `${SITE_URL}/compte/verification`,
  }),
};
